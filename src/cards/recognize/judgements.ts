import type { NotesDocument } from '../../markdown/document.ts';
import { cleanHeading } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { isJudging } from '../vocabulary/index.ts';
import { isStructural } from './lines.ts';
import { numberedLead } from './numbered-lead.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';
import { sectionsOf } from './sections.ts';

const VERDICT = '(?:true|false|correct|incorrect|t|f|对|错|正确|错误|√|×|✓|✗|✔|✘|正確|錯誤)';
/** A verdict in brackets at either end, or in bold at the end. */
const AT_END = new RegExp(
  `^(.{2,}?)[\\s—–:：-]*(?:[（(【[]\\s*(${VERDICT})\\s*[)）】\\]]|\\*\\*\\s*(${VERDICT})\\s*\\*\\*)[\\s.。]*$`,
  'iu',
);
const AT_START = new RegExp(`^[（(【[]\\s*(${VERDICT})\\s*[)）】\\]]\\s*(\\S.+)$`, 'iu');
const ENOUGH = 2;

interface Judged {
  readonly front: string;
  readonly back: string;
}

function judgedAt(content: string): Judged | undefined {
  if (content.length > LONGEST_LINE) return undefined;
  const end = AT_END.exec(content);
  if (end !== null) return { front: end[1] ?? '', back: end[2] ?? end[3] ?? '' };
  const start = AT_START.exec(content);
  return start === null ? undefined : { front: start[2] ?? '', back: start[1] ?? '' };
}

function find(document: NotesDocument, { claims, listed }: Surroundings): readonly Draft[] {
  return sectionsOf(document).flatMap((section) => {
    const title = cleanHeading(document.headings[section.heading]?.content ?? '');
    if (!listed && !isJudging(title)) return [];
    const drafts: Draft[] = [];
    for (let at = section.first; at < section.end; at++) {
      const line = document.lines[at];
      if (!isStructural(line) || !claims.isFree(at)) continue;
      const number = line.kind === 'text' ? (numberedLead(line.content)?.length ?? 0) : 0;
      if (line.kind !== 'item' && number === 0) continue;
      const judged = judgedAt(line.content.slice(number));
      if (judged === undefined) continue;
      const start = [at, line.contentStart + number] as const;
      drafts.push({ start, last: at, front: judged.front, back: judged.back, heading: section.heading, kind: 'qa' });
    }
    return drafts.length >= ENOUGH ? drafts : [];
  });
}

/** Statements that are judged to be true or not. */
export const judgements: Recognizer = {
  name: 'judgements',
  rule: 'Numbered or listed statements with a verdict (true, false, 对, 错, √, ×) in brackets or in bold, in a list of questions or a section named for them: the statement is the question.',
  examples: [
    {
      title: 'verdicts at the end, and before',
      text: '## True or false\n\n1. UDP keeps the order. (False)\n2. DNS may use TCP. **True**\n\n## 判断题\n\n1.（√）页表在内存里。\n2.（×）TLB 在磁盘上。\n',
      cards: [
        { front: 'UDP keeps the order.', kind: 'qa', line: 3 },
        { front: 'DNS may use TCP.', kind: 'qa', line: 4 },
        { front: '页表在内存里。', kind: 'qa', line: 8 },
        { front: 'TLB 在磁盘上。', kind: 'qa', line: 9 },
      ],
    },
    { title: 'options of a setting', text: '## Options\n\n- verbose (true)\n- colour (false)\n', cards: [] },
  ],
  find,
};
