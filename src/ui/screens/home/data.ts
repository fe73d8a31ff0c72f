import type { DueNow, DueReport } from '../../../drill/due-counts.ts';

/** What the first screen tells. Days are study days. */
export interface HomeData {
  readonly due: DueReport;
  readonly today: number;
  /** Reviews by study day, of the past year at least. */
  readonly reviews: ReadonlyMap<number, number>;
  /** Cards that were asked today and are not to come again today. */
  readonly done: number;
  /** How long what is due takes, in minutes; absent while little is known of the person. */
  readonly minutes?: number;
  /** The library is empty and these are the decks that come with mdrill. */
  readonly isShipped: boolean;
  /** Days in a row with reviews, today included when there were some. */
  readonly streak: number;
  /** Cards due on each of the coming days, tomorrow first. */
  readonly forecast: readonly number[];
}

/** Cards a drill would show now. */
export function cardsDue(due: DueNow): number {
  return due.new + due.learning + due.review;
}

/** What a person chooses to do next; `deck` is an index into `due.decks`. */
export type HomeChoice =
  | { readonly kind: 'drill'; readonly deck?: number }
  | { readonly kind: 'more-new' | 'learn-ahead' | 'weakest' | 'interview' | 'browse' | 'statistics' | 'quit' };

/** New cards beyond the day's limit that are offered at once. */
export const MORE_NEW = 10;

/** What can be chosen, the most useful first: drilling while something is due, otherwise what else there is to do. Nothing without cards. */
export function homeChoices({ due }: HomeData): readonly HomeChoice[] {
  if (due.decks.length === 0) return [];
  const decks = due.decks.map((_, deck): HomeChoice => ({ kind: 'drill', deck }));
  if (cardsDue(due) > 0) return [{ kind: 'drill' }, ...decks];
  const more: readonly HomeChoice[] = due.heldBack.new > 0 ? [{ kind: 'more-new' }] : [];
  return [...more, { kind: 'learn-ahead' }, { kind: 'weakest' }, { kind: 'interview' }, ...decks];
}
