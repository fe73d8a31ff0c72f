import type { NotesDocument } from '../../markdown/document.ts';
import { asks, comparesThings, endsInQuestionMark, orders } from '../asking.ts';
import { plainLine } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { anyPattern } from '../vocabulary/any-pattern.ts';
import { isReverseQuestions, isTips } from '../vocabulary/index.ts';
import { TOPIC_ENDINGS } from '../vocabulary/questions.ts';
import { isEmpty } from './lines.ts';
import { numberedLead } from './numbered-lead.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { listsQuestions, type Section, sectionsOf } from './sections.ts';

/** A section of lines of text, how many of them ask, and how many might. */
interface Asked {
  readonly section: Section;
  readonly lines: readonly number[];
  readonly asking: number;
  readonly naming: number;
}

const HAN = /\p{Script=Han}/u;
const endsAsTopic = anyPattern(TOPIC_ENDINGS, { after: '$' });
/** Ends of sentences, code and labels. */
const STATEMENT_END = /[。.!！;；:：,，、{}(\\>|]\s*$/u;
/** What begins with a sign (an arrow, a picture) names a group of lines. */
const GROUP = /^[^\p{L}\p{N}"'“”‘’`「『（(<[]/u;
const ORDER = /^(?:explain|describe)\b/i;
const LONGEST = 300;
const ENOUGH = 3;
const ENOUGH_UNANNOUNCED = 5;
const MOSTLY = 0.6;
const SOME = 0.3;
const INDENTED = 4;

/** The text of a line that may stand for a question: a paragraph's, or one indented like code but outside fences. */
function textAt(document: NotesDocument, at: number): string | undefined {
  const line = document.lines[at];
  if (line?.kind === 'text') return line.content;
  return line?.kind === 'code' && line.indent >= INDENTED ? line.text.trim() : undefined;
}

function asksAlone(text: string): boolean {
  const plain = plainLine(text);
  if (endsInQuestionMark(plain)) return true;
  if (ORDER.test(plain) || orders(plain)) return !STATEMENT_END.test(plain.replace(/[.。]$/, ''));
  return !STATEMENT_END.test(plain) && asks(plain);
}

function namesTopic(text: string): boolean {
  const plain = plainLine(text);
  return !STATEMENT_END.test(plain) && (endsAsTopic(plain) || comparesThings(plain));
}

/** What a section asks, when it is nothing but several lines of text. */
function askedIn(document: NotesDocument, section: Section, around: Surroundings): Asked | undefined {
  const lines: number[] = [];
  const texts: string[] = [];
  for (let at = section.first; at < section.end; at++) {
    if (isEmpty(document.lines[at])) continue;
    const text = textAt(document, at);
    if (text === undefined || text.length > LONGEST || !around.claims.isFree(at)) return undefined;
    lines.push(at);
    texts.push(text);
  }
  if (lines.length < ENOUGH) return undefined;
  const others = texts.filter((text) => !asksAlone(text));
  return { section, lines, asking: texts.length - others.length, naming: others.filter(namesTopic).length };
}

function draftsOf(document: NotesDocument, { section, lines }: Asked, all: boolean): readonly Draft[] {
  return lines.flatMap((line): readonly Draft[] => {
    const text = textAt(document, line) ?? '';
    if ((GROUP.test(text) && !asksAlone(text)) || !(all || asksAlone(text) || namesTopic(text))) return [];
    const { text: whole = '', kind, contentStart = 0 } = document.lines[line] ?? {};
    const index = kind === 'code' ? whole.length - whole.trimStart().length : contentStart;
    const number = numberedLead(text)?.length ?? 0;
    return [
      { start: [line, index + number], last: line, front: text.slice(number), back: [], heading: section.heading },
    ];
  });
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  if (around.genre === 'project') return [];
  const sections = sectionsOf(document).flatMap((section): readonly Asked[] => {
    const title = document.headings[section.heading]?.content ?? '';
    if (isTips(title) || isReverseQuestions(title)) return [];
    const asked = askedIn(document, section, around);
    if (asked === undefined) return [];
    const share = listsQuestions(document, section.heading, around) ? SOME : MOSTLY;
    return asked.asking + asked.naming >= share * asked.lines.length && asked.asking > 0 ? [asked] : [];
  });
  const asking = sections.reduce((sum, section) => sum + section.asking, 0);
  const numbered = sections.every(({ lines }) =>
    lines.every((line) => numberedLead(textAt(document, line) ?? '') !== undefined),
  );
  if (asking < (around.announced || numbered ? ENOUGH : ENOUGH_UNANNOUNCED)) return [];
  const inHan = HAN.test(document.source.text);
  return sections.flatMap((asked) =>
    draftsOf(document, asked, inHan && asked.asking + asked.naming >= MOSTLY * asked.lines.length),
  );
}

/** Questions one a line, without list marks and without answers. */
export const questionLines: Recognizer = {
  name: 'question-lines',
  rule: 'A section that is nothing but short lines of text of which most ask: each line is a question. In a list of questions of which a third asks, those that ask or name a topic.',
  examples: [
    {
      title: 'one question a line',
      text: '# 存储\n\n简述页缓存的作用\n什么是写放大？\n如何选择块大小？\n为什么需要日志？\n脏页何时写回？\n快照与备份的区别\n',
      cards: [
        { front: '简述页缓存的作用', kind: 'question-only', line: 3 },
        { front: '什么是写放大？', kind: 'question-only', line: 4 },
        { front: '如何选择块大小？', kind: 'question-only', line: 5 },
        { front: '为什么需要日志？', kind: 'question-only', line: 6 },
        { front: '脏页何时写回？', kind: 'question-only', line: 7 },
        { front: '快照与备份的区别', kind: 'question-only', line: 8 },
      ],
    },
    {
      title: 'a paragraph of rhetorical questions',
      text: 'Tired of slow builds?\nWant to ship faster?\nThen read on.\n',
      cards: [],
    },
  ],
  find,
};
