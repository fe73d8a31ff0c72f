import type { CardId } from '../identity/card-id.ts';
import type { CardRecord } from './card-record.ts';
import { changedBuckets, type PersistentMap } from './persistent-map.ts';

/** How many cards by study day. */
export type CountByDay = ReadonlyMap<number, number>;

/** What is counted of all cards together, so that nobody has to look at each. */
export interface DayCounts {
  /** Cards due on a day; suspended ones and those due at an instant do not count. */
  readonly due: CountByDay;
  /** Cards that were new before a day. */
  readonly introduced: CountByDay;
  /** Cards whose latest review that counts against the limit was on a day. */
  readonly counted: CountByDay;
}

/** Counts of no cards. */
export const NO_COUNTS: DayCounts = { due: new Map(), introduced: new Map(), counted: new Map() };

const DAY_OF: Readonly<Record<keyof DayCounts, (record: CardRecord) => number | undefined>> = {
  due: ({ memory }) =>
    memory.phase === 'new' || memory.suspended || memory.due.unit !== 'day' ? undefined : memory.due.day,
  introduced: ({ introduced }) => introduced,
  counted: ({ counted }) => counted,
};

/** The counts of all records; `written` are those of the records as they were written down, of which few have changed. */
export function dayCountsOf(records: PersistentMap<CardId, CardRecord>, written: DayCounts): DayCounts {
  const changed = changedBuckets(records);
  const count = (name: keyof DayCounts): CountByDay => {
    const counts = new Map(written[name]);
    const add = (record: CardRecord, change: 1 | -1) => {
      const day = DAY_OF[name](record);
      if (day === undefined) return;
      const sum = (counts.get(day) ?? 0) + change;
      if (sum === 0) counts.delete(day);
      else counts.set(day, sum);
    };
    for (const { before, now } of changed) {
      for (const [, record] of before) add(record, -1);
      for (const [, record] of now) add(record, 1);
    }
    return counts;
  };
  return { due: count('due'), introduced: count('introduced'), counted: count('counted') };
}

/** The counts as pairs of day and count, by day. */
export type EncodedDayCounts = Readonly<Record<keyof DayCounts, readonly (readonly [day: number, count: number])[]>>;

/** The counts as JSON. */
export function encodeDayCounts(counts: DayCounts): EncodedDayCounts {
  const pairs = (name: keyof DayCounts) => [...counts[name]].sort(([left], [right]) => left - right);
  return { due: pairs('due'), introduced: pairs('introduced'), counted: pairs('counted') };
}
