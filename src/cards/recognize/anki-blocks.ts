import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { firstFilled, lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const ON_ONE_LINE = /^STARTI\s+(?:\[[^\]]*\]\s*)?(.+?)\s+Back:\s*(.*?)\s*ENDI\s*$/;
const BACK = /^Back:\s*/;
const END = /^END\s*$/;
/** Lines for the tool that reads these blocks. */
const BOOKKEEPING = /^(?:Tags:|ID:|<!--\s*ID:)/;

/** The block that begins with `START` on a line; `lastEnd`: the last line that ends one. */
function blockAt(document: NotesDocument, claims: Claims, at: number, lastEnd: number): Draft | undefined {
  if (document.lines[at]?.text.trim() !== 'START' || at >= lastEnd) return undefined;
  let end = at + 1;
  while (!END.test(document.lines[end]?.text ?? '')) end++;
  const front = firstFilled(document, at + 2, end);
  let back = front;
  while (back < end && !BACK.test(document.lines[back]?.text ?? '')) back++;
  if (back >= end || front >= back || !claims.areFree(at, end + 1)) return undefined;
  let last = lastFilled(document, back, end);
  while (last > back && BOOKKEEPING.test(document.lines[last]?.text ?? '')) last--;
  const text = document.lines
    .slice(front, back)
    .map(({ content }) => content)
    .join(' ');
  const from = BACK.exec(document.lines[back]?.text ?? '')?.[0].length ?? 0;
  return {
    start: [front, document.lines[front]?.contentStart ?? 0],
    last: end,
    claim: [at, end],
    front: text,
    back: [{ first: back, last, from }],
    heading: headingAbove(document.headings, at),
    kind: 'qa',
  };
}

function find(document: NotesDocument, claims: Claims): readonly Draft[] {
  const lastEnd = document.lines.findLastIndex(({ text }) => END.test(text));
  const drafts: Draft[] = [];
  for (let at = 0; at < document.lines.length; at++) {
    const line = document.lines[at];
    const short = line?.kind === 'text' && line.text.startsWith('STARTI') ? ON_ONE_LINE.exec(line.text.trim()) : null;
    if (line !== undefined && short !== null) {
      const start = [at, line.text.indexOf(short[1] ?? '')] as const;
      const heading = headingAbove(document.headings, at);
      drafts.push({ start, last: at, front: short[1] ?? '', back: short[2] ?? '', heading, kind: 'qa' });
      continue;
    }
    const block = blockAt(document, claims, at, lastEnd);
    if (block === undefined) continue;
    drafts.push(block);
    at = block.last;
  }
  return drafts;
}

/** Blocks written for Anki. */
export const ankiBlocks: Recognizer = {
  name: 'anki-blocks',
  rule: '`START`, a note type, the question, `Back:` and the answer, `END`; or `STARTI [type] question Back: answer ENDI` on one line.',
  examples: [
    {
      title: 'a block, and one line',
      text: 'START\nBasic\nWhat is a spinlock?\nBack: A lock that waits in a loop.\nTags: os\nEND\n\nSTARTI [Basic] What is a futex? Back: A lock in two halves. ENDI\n',
      cards: [
        { front: 'What is a spinlock?', kind: 'qa', line: 3 },
        { front: 'What is a futex?', kind: 'qa', line: 8 },
      ],
    },
    { title: 'a block that never ends', text: 'START\nBasic\nWhat?\nBack: no end\n', cards: [] },
  ],
  needs: ['START'],
  find: (document, { claims }) => find(document, claims),
};
