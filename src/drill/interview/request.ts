import type { IdentifiedCard } from '../../identity/loaded.ts';
import { foldWidthAndCase } from '../answer/normalize.ts';

/** How answers are given: aloud and judged by oneself, typed and compared, or as one likes with each question. */
export const ANSWER_MODES = ['aloud', 'typed', 'both'] as const;

export type AnswerMode = (typeof ANSWER_MODES)[number];

/** Which technical rounds are played: by their place in the script (from 1), or by words of their headings. */
export type RoundChoice =
  | { readonly kind: 'place'; readonly first: number; readonly last: number }
  | { readonly kind: 'words'; readonly words: string };

/** What an interview is to be like. */
export interface InterviewRequest {
  /** How long it may take, minutes; undefined for no limit. */
  readonly minutes?: number;
  /** Empty for all rounds. */
  readonly rounds: readonly RoundChoice[];
  /** Words of which each technical question has at least one in its text, headings or tags; empty for all. */
  readonly topics: readonly string[];
  readonly seed: string;
}

const PLACE = /^(\d+)(?:\s*[-–~～]\s*(\d+))?$/u;

/** Reads `2`, `1-3` or words of a heading; several are separated by commas of any width. Empty for an empty text. */
export function parseRounds(text: string): readonly RoundChoice[] {
  return text
    .split(/[,，、]/u)
    .map((part) => part.normalize('NFKC').trim())
    .filter((part) => part !== '')
    .map((part): RoundChoice => {
      const place = PLACE.exec(part);
      if (place === null) return { kind: 'words', words: part };
      const first = Number(place[1]);
      const last = Number(place[2] ?? place[1]);
      return { kind: 'place', first: Math.min(first, last), last: Math.max(first, last) };
    });
}

/** Whether a round of the script was asked for; `place` counts from 1. */
export function isChosen(title: string, place: number, choices: readonly RoundChoice[]): boolean {
  if (choices.length === 0) return true;
  const folded = foldWidthAndCase(title);
  return choices.some((choice) =>
    choice.kind === 'place'
      ? place >= choice.first && place <= choice.last
      : folded.includes(foldWidthAndCase(choice.words)),
  );
}

/** Whether only a part of the script is practised: then there is no introduction and no farewell. */
export function isFocused({ rounds, topics }: InterviewRequest): boolean {
  return rounds.length > 0 || topics.length > 0;
}

/** Whether a card has one of the words in its question, its headings or tags; without words it has. */
export function isOnTopic({ card, from }: IdentifiedCard, topics: readonly string[]): boolean {
  const text = foldWidthAndCase(
    [card.front, ...card.section, ...card.tags, from.deck.title, ...from.deck.tags].join('\n'),
  );
  return topics.length === 0 || topics.some((topic) => text.includes(foldWidthAndCase(topic)));
}
