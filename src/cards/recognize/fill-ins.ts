import type { NotesDocument } from '../../markdown/document.ts';
import { plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { isFillIn } from '../vocabulary/index.ts';
import { isStructural } from './lines.ts';
import { numberedLead } from './numbered-lead.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { anyAbove, type Section, sectionsOf } from './sections.ts';

/** A sentence with its blanks: `front` with them empty, `back` with them filled. */
interface FillIn {
  readonly front: string;
  readonly back: string;
  readonly hidden: readonly string[];
}

/** How blanks are filled, the surest first: emphasis, underline, brackets, highlight, code. */
const FILLED: readonly RegExp[] = [
  /(?:\*\*|__)(?!\s)([^*_\n]+?)(?:\*\*|__)/g,
  /<u>\s*(.+?)\s*<\/u>/gi,
  /==(?!\s)([^=]+?)==/g,
  /[【[]\s*([^【】[\]]+?)\s*[】\]](?!\()/g,
  /`([^`]+)`/g,
  /(?<=[\u4e00-\u9fff\s])[_＿]{1,8}\s?([^_＿\s][^_＿]{0,40}?)\s?[_＿]{1,8}/g,
];
const GAP = /[_＿]{3,}|(?<=[\s\u4e00-\u9fff])[_＿]{2}(?=[\s.,，。\u4e00-\u9fff]|$)|（\s*）|\(\s{2,}\)|\.{4,}|…{2,}/g;
/** Answers after a sentence with gaps. */
const BEHIND =
  /\s*(?:[（(]\s*([^（()）]+?)\s*[)）]|(?:\*\*)?(?:answers?|ans|答案|答|解答|respuesta|réponse|antwort|resposta|ответ|答え|정답)\s*[:：]\s*(?:\*\*)?\s*(\S.*?)|(?:→|->|=>)\s*(\S.*?))[\s.。]*$/iu;
const BETWEEN = /\s*[,，、;；/|]\s*/;
const EMPTY = '[…]';
/** A sentence in bold from end to end hides nothing. */
const SHORTEST_REST = 3;

/** A sentence with gaps and its answers behind it, or none. */
function withGaps(text: string): FillIn | undefined {
  const gaps = text.match(GAP)?.length ?? 0;
  if (gaps === 0) return undefined;
  const behind = BEHIND.exec(text);
  if (behind === null) return { front: plainLine(text), back: '', hidden: [] };
  const front = text.slice(0, behind.index).trim();
  const answer = plainLine(behind[1] ?? behind[2] ?? behind[3] ?? '');
  if ((front.match(GAP)?.length ?? 0) !== gaps) return undefined;
  const parts = answer.split(BETWEEN);
  return { front, back: answer, hidden: parts.length === gaps ? parts : [answer] };
}

function fillInOf(text: string): FillIn | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const gaps = withGaps(text);
  if (gaps !== undefined) return gaps;
  for (const filled of FILLED) {
    const hidden = [...text.matchAll(filled)].map(([, inner = '']) => inner);
    const rest = plainLine(text.replace(filled, '')).replace(/[^\p{L}\p{N}]/gu, '');
    if (hidden.length > 0 && rest.length >= SHORTEST_REST)
      return { front: plainLine(text.replace(filled, EMPTY)), back: text.replace(filled, '$1').trim(), hidden };
  }
  return undefined;
}

/** Whether a heading, or one above it, names sentences to be filled in. */
const isBelowFillIns = anyAbove((document, heading) => isFillIn(document.headings[heading]?.content ?? ''));

/** Where the paragraph of a sentence ends, inclusive. */
function sentenceEnd(document: NotesDocument, first: number, section: Section): number {
  let last = first;
  for (let at = first + 1; at < section.end && document.lines[at]?.kind === 'text'; at++) {
    if (numberedLead(document.lines[at]?.content ?? '') !== undefined) break;
    last = at;
  }
  return last;
}

function find(document: NotesDocument, { claims }: Surroundings): readonly Draft[] {
  return sectionsOf(document).flatMap((section) => {
    if (!isBelowFillIns(document, section.heading)) return [];
    const drafts: Draft[] = [];
    for (let at = section.first; at < section.end; at++) {
      const line = document.lines[at];
      if (!isStructural(line) || !claims.isFree(at)) continue;
      const number = line.kind === 'text' ? (numberedLead(line.content)?.length ?? 0) : 0;
      if (line.kind !== 'item' && number === 0) continue;
      const last = sentenceEnd(document, at, section);
      const text = document.lines
        .slice(at, last + 1)
        .map(({ content }) => content)
        .join(' ')
        .slice(number);
      const found = fillInOf(text);
      if (found !== undefined)
        drafts.push({
          start: [at, line.contentStart + number],
          last,
          front: found.front,
          back: found.back,
          heading: section.heading,
          derivedFront: true,
          ...(found.hidden.length === 0 ? {} : { kind: 'cloze' as const, cloze: found.hidden }),
        });
      at = last;
    }
    return drafts;
  });
}

/** Sentences to be filled in. */
export const fillIns: Recognizer = {
  name: 'fill-ins',
  rule: 'Numbered or listed sentences below a heading that says they are to be filled in: what is bold, underlined, highlighted, bracketed or code is what was left out; where a gap is left, what stands behind it in parentheses, after an arrow or a label fills it.',
  examples: [
    {
      title: 'blanks in bold, and a gap with its answer behind',
      text: '## 填空题\n\n1、进程有**就绪**、**运行**和阻塞三态。\n\n## Fill in the blanks\n\n1. SSH listens on port ____. (22)\n',
      cards: [
        { front: '进程有[…]、[…]和阻塞三态。', kind: 'cloze', line: 3 },
        { front: 'SSH listens on port ____.', kind: 'cloze', line: 7 },
      ],
    },
    {
      title: 'emphasis anywhere else',
      text: '## States\n\n1. A process is **ready**.\n2. Or **waiting**.\n',
      cards: [],
    },
  ],
  find,
};
