import type { NotesDocument } from '../../markdown/document.ts';
import type { CardKind } from '../card.ts';
import type { Claims } from '../claims.ts';
import type { Draft } from '../draft.ts';
import type { Genre } from '../genre.ts';

/** The names of all recognizers; the order they work in is that of `RECOGNIZERS`. */
export type RecognizerName =
  | 'canonical-deck'
  | 'multiple-choice'
  | 'anki-blocks'
  | 'fill-ins'
  | 'judgements'
  | 'flashcard-mark'
  | 'inline-separator'
  | 'cloze'
  | 'labelled-question'
  | 'answered-line'
  | 'details'
  | 'rounds'
  | 'callouts'
  | 'question-table'
  | 'star-story'
  | 'cue'
  | 'spoken-section'
  | 'timed-section'
  | 'numbered-prompts'
  | 'label-lines'
  | 'bold-questions'
  | 'definitions'
  | 'asking-bullets'
  | 'question-lines'
  | 'question-paragraphs'
  | 'leaf-section';

/** A text and the cards it holds: what documents a recognizer, and what tests it. */
export interface Example {
  readonly title: string;
  readonly text: string;
  readonly cards: readonly { readonly front: string; readonly kind: CardKind; readonly line: number }[];
}

/** What a recognizer may know beside the document. */
export interface Surroundings {
  readonly claims: Claims;
  /** Whether unlabelled headings that do not ask may become topics. */
  readonly topics: boolean;
  /** How many cards the recognizers before this one have found. */
  readonly found: number;
  readonly genre: Genre;
  /** Whether the title, the introduction or a heading announces questions. */
  readonly announced: boolean;
  /** Whether the title or the name of the file says that it is a list of questions. */
  readonly listed: boolean;
  /** Whether the title or the name of the file says that it holds frequently asked questions. */
  readonly faq: boolean;
  /** Whether the title or the name of the file says that it is a glossary. */
  readonly glossary: boolean;
  /** Whether the author has chosen this shape in front matter, so that weak signs suffice. */
  readonly forced: boolean;
  /** Level of heading whose every heading is a card, when the author fixed it. */
  readonly cardLevel?: number;
}

/** One rule that finds cards of one shape. It reads only lines nobody has claimed. */
export interface Recognizer {
  readonly name: RecognizerName;
  /** The shape in one sentence, for people who read the code or the documentation. */
  readonly rule: string;
  readonly examples: readonly Example[];
  /** Every text that has a card of this shape holds one of these; a text without is not read for it. */
  readonly needs?: readonly string[];
  readonly find: (document: NotesDocument, surroundings: Surroundings) => readonly Draft[];
}
