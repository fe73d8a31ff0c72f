import type { CardKind, Choice } from './card.ts';

/** A part of a document: whole lines from `first` to `last` (0-based, inclusive); `from` cuts the head of the first, `to` the tail of the last line. */
export interface Passage {
  readonly first: number;
  readonly last: number;
  readonly from?: number;
  readonly to?: number;
}

/** Whole lines, but for the head of the first when it is cut. */
export function passageOf(first: number, last: number, from: number | undefined): Passage {
  return from === undefined ? { first, last } : { first, last, from };
}

/** What a line is to the card that took it. */
export type PartName = 'question' | 'answer' | 'contrast' | 'rubric' | 'follow-up' | 'context' | 'label' | 'choice';

/** A card as a recognizer found it: places and raw text, before anything is cleaned. */
export interface Draft {
  /** Line and index at which the question begins. */
  readonly start: readonly [line: number, index: number];
  /** Last line that belongs to the card. */
  readonly last: number;
  /** The question as written. */
  readonly front: string;
  readonly back: readonly Passage[] | string;
  /** First and last line to claim, when they are more than the card's own. */
  readonly claim?: readonly [first: number, last: number];
  /** Index of the heading the card hangs under; its own heading is not in its path. */
  readonly heading: number;
  /** Names to add to the section path. */
  readonly within?: readonly string[];
  /** A kind that is fixed by the shape; otherwise it is chosen from what the card contains. */
  readonly kind?: CardKind;
  /** Three ordered items are a procedure, whatever the question says. */
  readonly orderedIsSteps?: boolean;
  /** Whether the front was made here (and is not to be looked for in the text). */
  readonly derivedFront?: boolean;
  readonly context?: readonly Passage[];
  readonly contrast?: readonly Passage[];
  readonly followUps?: readonly string[];
  readonly rubric?: readonly string[];
  readonly timeLimitSeconds?: number;
  readonly choices?: readonly Choice[];
  readonly cloze?: readonly string[];
  readonly tags?: readonly string[];
  readonly explicitId?: string;
  /** Equal for cards made from one passage, unique among the drafts of a recognizer. */
  readonly sibling?: number;
  /** Which part of the card a line is, for `explain`; lines not named are answer. */
  readonly parts?: ReadonlyMap<number, PartName>;
}
