import type { DropBody, EventBody, SeenBody } from '../memory/event.ts';
import type { CardId } from './card-id.ts';
import { collect } from './collect.ts';

/** How a card looked, or that it was let go of. */
export type Appearance = SeenBody | DropBody;

/** What cards looked like, to be asked card by card and file by file. Ids are those in the events. */
export interface Appearances {
  /** What the cards with these ids looked like, all together in journal order. */
  of(ids: readonly CardId[]): readonly Appearance[];
  /** All ids there are. */
  ids(): Iterable<CardId>;
  /** Every file a card was seen in. */
  files(): Iterable<string>;
  /** The ids of all cards that were seen in a file, whatever became of them since. */
  seenIn(file: string): readonly CardId[];
  /** A text that is another one whenever `of` says anything else of the cards seen in a file; undefined when that cannot be told cheaply. */
  versionIn(file: string): string | undefined;
}

/** The appearances among events, which are in journal order. */
export function appearancesOf(events: Iterable<EventBody>): Appearances {
  const byId = new Map<CardId, Appearance[]>();
  const byFile = new Map<string, CardId[]>();
  const places = new Map<Appearance, number>();
  for (const event of events) {
    if (event.kind !== 'seen' && event.kind !== 'drop') continue;
    places.set(event, places.size);
    collect(byId, event.card, event);
    if (event.kind === 'seen') collect(byFile, event.file, event.card);
  }
  const placeOf = (event: Appearance): number => places.get(event) ?? 0;
  return {
    of: (ids) => ids.flatMap((id) => byId.get(id) ?? []).sort((left, right) => placeOf(left) - placeOf(right)),
    ids: () => byId.keys(),
    files: () => byFile.keys(),
    seenIn: (file) => byFile.get(file) ?? [],
    versionIn: (file) => JSON.stringify([...new Set(byFile.get(file))].sort().map((id) => byId.get(id))),
  };
}
