import type { DueReport } from '../../../drill/due-counts.ts';

/** What the first screen tells. Days are study days. */
export interface HomeData {
  readonly due: DueReport;
  readonly today: number;
  /** Reviews by study day, of the past year at least. */
  readonly reviews: ReadonlyMap<number, number>;
  /** Reviews a person wants to do a day. */
  readonly goal?: number;
  /** Days in a row with reviews, today included when there were some. */
  readonly streak: number;
  /** Cards due on each of the coming days, tomorrow first. */
  readonly forecast: readonly number[];
}

/** What a person chooses to do next; `deck` is an index into `due.decks`. */
export type HomeChoice =
  | { readonly kind: 'drill'; readonly deck?: number }
  | { readonly kind: 'learn-ahead' | 'weakest' | 'interview' | 'browse' | 'statistics' | 'quit' };

/** What can be chosen, the most useful first: drilling while something is due, otherwise what else there is to do. */
export function homeChoices({ due }: HomeData): readonly HomeChoice[] {
  const isDue = due.new + due.learning + due.review > 0;
  const decks = due.decks.map((_, deck): HomeChoice => ({ kind: 'drill', deck }));
  const others: readonly HomeChoice[] = [{ kind: 'learn-ahead' }, { kind: 'weakest' }, { kind: 'interview' }];
  return isDue ? [{ kind: 'drill' }, ...decks] : [...others, ...decks];
}
