import type { NotesDocument } from '../../markdown/document.ts';
import { headingAbove } from '../../markdown/outline.ts';
import type { Draft } from '../draft.ts';
import { type ClozeStyle, clozesIn, hide } from './cloze-text.ts';
import { deckSigns } from './deck-signs.ts';
import { isStructural } from './lines.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';

interface Passage {
  readonly first: number;
  readonly last: number;
  readonly index: number;
  readonly text: string;
  readonly style: ClozeStyle;
}

const NUMBERED = /\{\{c\d+::/;
/** Braces hide a text in a deck; `{{query …}}` and the like are commands of outline tools. */
const BRACES = /\{\{(?!(?:query|embed|renderer|video|tweet|youtube|table|c\d+::)\b)[^{}\n]+\}\}/;
const CODE = /`[^`]*`/g;
const LABEL = /^C:\s*/;
const OTHER_LABEL = /^[QAC]:(?:\s|$)/;

/** `C:` at the margin begins a cloze; it ends at a blank line, a rule or another label. */
function labelledPassage(document: NotesDocument, at: number): Passage | undefined {
  const line = document.lines[at];
  const label = line?.kind === 'text' && line.indent === 0 ? LABEL.exec(line.text) : null;
  if (line === undefined || label === null) return undefined;
  let last = at;
  for (let next = at + 1; next < document.lines.length; next++) {
    const below = document.lines[next];
    if (below === undefined || below.kind === 'rule' || below.kind === 'heading' || OTHER_LABEL.test(below.text)) break;
    if (below.kind === 'blank') break;
    last = next;
  }
  const text = document.lines
    .slice(at, last + 1)
    .map((each, index) => (index === 0 ? each.text.slice(label[0].length) : each.text))
    .join('\n')
    .trim();
  return { first: at, last, index: label[0].length, text, style: 'brackets' };
}

function passageAt(document: NotesDocument, at: number, isDeck: boolean): Passage | undefined {
  const labelled = labelledPassage(document, at);
  if (labelled !== undefined) return labelled;
  const line = document.lines[at];
  if (!isStructural(line) || line.kind === 'heading' || line.kind === 'markup') return undefined;
  const style: ClozeStyle | undefined = NUMBERED.test(isDeck ? line.content : line.content.replace(CODE, ''))
    ? 'numbered'
    : isDeck && /==[^=\s]/.test(line.content)
      ? 'highlight'
      : isDeck && BRACES.test(line.content.replace(CODE, ''))
        ? 'braces'
        : undefined;
  return style === undefined ? undefined : { first: at, last: at, index: line.contentStart, text: line.content, style };
}

function draftsOf(document: NotesDocument, passage: Passage): readonly Draft[] {
  const clozes = clozesIn(passage.text, passage.style);
  const groups = [...new Set(clozes.map(({ group }) => group))];
  const heading = headingAbove(document.headings, passage.first);
  return groups.map((group): Draft => {
    const mine = clozes.filter((cloze) => cloze.group === group);
    return {
      start: [passage.first, passage.index],
      last: passage.last,
      front: hide(passage.text, clozes, group),
      back: hide(passage.text, clozes, undefined),
      heading,
      kind: 'cloze',
      cloze: mine.map(({ hidden }) => hidden),
      derivedFront: true,
      ...(groups.length > 1 ? { sibling: passage.first } : {}),
    };
  });
}

function find(document: NotesDocument, { claims, forced, genre }: Surroundings): readonly Draft[] {
  const isDeck = forced || (genre !== 'project' && deckSigns(document).isDeck);
  const drafts: Draft[] = [];
  for (let at = 0; at < document.lines.length; at++) {
    const passage = claims.isFree(at) ? passageAt(document, at, isDeck) : undefined;
    if (passage === undefined) continue;
    drafts.push(...draftsOf(document, passage));
    at = passage.last;
  }
  return drafts;
}

/** Texts with something left out. */
export const cloze: Recognizer = {
  name: 'cloze',
  rule: '`{{c1::text}}` (one card a number), `C: … [text] …` (one a bracket), and `==text==` in files tagged as decks (one a mark).',
  examples: [
    {
      title: 'numbered',
      text: 'The {{c1::inode}} holds no {{c2::name::what?}}.\n',
      cards: [
        { front: 'The […] holds no name.', kind: 'cloze', line: 1 },
        { front: 'The inode holds no [what?].', kind: 'cloze', line: 1 },
      ],
    },
    {
      title: 'brackets after a label',
      text: 'C: A [hard link] shares the inode.\n',
      cards: [{ front: 'A […] shares the inode.', kind: 'cloze', line: 1 }],
    },
    { title: 'a highlight in ordinary notes', text: 'This is ==important==.\n', cards: [] },
  ],
  needs: ['{{', '==', 'C:'],
  find,
};
