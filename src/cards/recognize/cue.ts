import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import { Sign } from '../../markdown/signs.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { CUES } from '../vocabulary/cues.ts';
import { draftsOnLines, isStructural, lastFilled } from './lines.ts';
import type { Recognizer } from './recognizer.ts';

const CUE = new RegExp(
  `^[^\\p{L}\\p{N}"“「『]*(?:${CUES.join('|')})\\s*["“「『](.+)["”」』]\\s*(?:时|時|的时候|的時候)?[^\\p{L}\\p{N}]*$`,
  'iu',
);

function questionAt(document: NotesDocument, claims: Claims, at: number): string | undefined {
  const line = document.lines[at];
  if (!isStructural(line) || (line.signs & Sign.quote) === 0 || line.content.length > 300) return undefined;
  if (!claims.isFree(at)) return undefined;
  return CUE.exec(flatten(line.content).text)?.[1];
}

function draftAt(document: NotesDocument, claims: Claims, at: number): Draft | undefined {
  const line = document.lines[at];
  const front = questionAt(document, claims, at);
  if (line === undefined || front === undefined) return undefined;
  const above = headingAbove(document.headings, at);
  const own = document.headings[above];
  let end = at + 1;
  const stop = own?.line === at ? own.subtreeEnd : (document.headings[above + 1]?.line ?? document.lines.length);
  while (end < stop && document.lines[end]?.kind !== 'rule' && questionAt(document, claims, end) === undefined) end++;
  const last = Math.max(at, lastFilled(document, at + 1, end));
  return {
    start: [at, line.contentStart],
    last,
    front,
    back: last > at ? [{ first: at + 1, last }] : [],
    heading: own?.line === at ? own.parent : above,
    kind: 'qa',
  };
}

/** Lines such as `当被问到"X"时：`: what to say when asked X. */
export const cue: Recognizer = {
  name: 'cue',
  rule: 'A line that says "when asked X": X is the question, what follows until a heading or a rule the answer.',
  examples: [
    {
      title: 'in either language',
      text: '## 收尾\n\n**当被问到“为什么离职？”时：**\n\n> 想做平台。\n\n---\n\nWhen asked "Any weakness?":\n\n> I write long tests.\n',
      cards: [
        { front: '为什么离职？', kind: 'qa', line: 3 },
        { front: 'Any weakness?', kind: 'qa', line: 9 },
      ],
    },
  ],
  find: (document, { claims }) => draftsOnLines(document, (at) => draftAt(document, claims, at)),
};
