import { type NotesDocument, readDocument } from '../markdown/document.ts';
import type { Parsed } from '../markdown/finding.ts';
import { cleanHeading } from './clean/front.ts';
import type { Deck } from './deck.ts';
import { detectLanguage } from './language.ts';
import { readNotes } from './read-notes.ts';
import { titleHeading } from './section-path.ts';

/** Hex digest of a text; passed in, so that this room needs no crypto module. */
export type HashFunction = (text: string) => string;

/** How a text is read. */
export interface ReadOptions {
  /** Title when the text declares none: the file name without extension. */
  readonly name: string;
  /** Whether unlabelled headings over lists may become topics; front matter can say so too. Default true. */
  readonly topics?: boolean;
}

function titleOf(document: NotesDocument, name: string): string {
  const declared = document.frontMatter.data['title'];
  const first = document.headings.find((heading) => heading.level === 1);
  const headed = cleanHeading(first?.content ?? '');
  if (titleHeading(document) >= 0 && headed !== '') return headed;
  if (typeof declared === 'string' && declared.trim() !== '') return declared.trim();
  return headed === '' ? name : headed;
}

/** Reads Markdown, ordinary notes or a canonical deck, as a deck. Total: what is wrong with the text is a finding. */
export function readDeck(text: string, options: ReadOptions): Parsed<Deck> {
  const { value: document, findings } = readDocument(text);
  const reading = readNotes(document, options.topics ?? true);
  const deck: Deck = {
    title: titleOf(document, options.name),
    language: detectLanguage(text),
    tags: [],
    cards: reading.found.map(({ card }) => card),
    settings: {},
  };
  return { value: deck, findings };
}
