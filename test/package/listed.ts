import { type LineEvent, runJson, type Surroundings } from './process.ts';

/** A card as `list --json --memory` prints it. */
export interface ListedCard {
  readonly id: string;
  readonly front: string;
  readonly line: number;
  readonly memory: {
    readonly phase: string;
    readonly due?: string;
    readonly stability?: number;
    readonly reps: number;
    readonly lapses: number;
    readonly suspended: boolean;
  };
}

/** All cards of some places with what is remembered of them. */
export function listed(home: string, args: readonly string[], surroundings: Surroundings = {}): readonly ListedCard[] {
  const { files } = runJson<{ readonly files: readonly { readonly cards: readonly ListedCard[] }[] }>(
    home,
    ['list', '--memory', ...args],
    surroundings,
  );
  return files.flatMap(({ cards }) => cards);
}

/** Front → how often the card was reviewed. */
export function repsByFront(cards: readonly ListedCard[]): Readonly<Record<string, number>> {
  return Object.fromEntries(cards.map(({ front, memory }) => [front, memory.reps]));
}

/** Id → due, of the cards that were reviewed; what `graded` said must be found in it. */
export function dueById(cards: readonly ListedCard[]): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(cards.filter(({ memory }) => memory.reps > 0).map(({ id, memory }) => [id, memory.due]));
}

/** The events of one name among those of a sitting. */
export function named(events: readonly LineEvent[], name: string): readonly LineEvent[] {
  return events.filter(({ event }) => event === name);
}
