import { compareEvents } from '../../memory/event-id.ts';
import type { StoredEvent } from './line.ts';

/** Something that is read in order, and the earliest instant (epoch ms) it can hold. */
export interface Source<Item> {
  readonly earliest: number;
  readonly items: Generator<Item, void>;
}

interface Head<Item> {
  item: Item;
  readonly items: Generator<Item, void>;
}

/**
 * All items by instant and id, if each source is in order. Sources are opened when their time comes, so that years of
 * monthly files are never open together.
 */
export function* merge<Item extends { readonly event: StoredEvent }>(
  sources: readonly Source<Item>[],
): Generator<Item> {
  const waiting = [...sources].sort((a, b) => b.earliest - a.earliest);
  const heads: Head<Item>[] = [];
  try {
    for (;;) {
      let first = earliestHead(heads);
      for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
        if (first !== undefined && next.earliest > first.item.event.at) break;
        waiting.pop();
        const step = next.items.next();
        if (step.done !== true) heads.push({ item: step.value, items: next.items });
        first = earliestHead(heads);
      }
      if (first === undefined) return;
      yield first.item;
      const step = first.items.next();
      if (step.done === true) heads.splice(heads.indexOf(first), 1);
      else first.item = step.value;
    }
  } finally {
    // Left early: the files that are open must be closed.
    for (const { items } of heads) items.return();
  }
}

function earliestHead<Item extends { readonly event: StoredEvent }>(
  heads: readonly Head<Item>[],
): Head<Item> | undefined {
  let first: Head<Item> | undefined;
  for (const head of heads) {
    if (first === undefined || compareEvents(head.item.event, first.item.event) < 0) first = head;
  }
  return first;
}
