import type { CardId } from '../identity/card-id.ts';
import type { EventId } from '../memory/event.ts';
import { asCardId } from '../memory/guards.ts';

/** A card that was seen in a file, with marks of all its looks that are kept: another look has another mark. */
export interface Trace {
  readonly card: CardId;
  readonly marks: readonly number[];
}

/** The trace of a card with these looks. */
export function traceOf(card: CardId, looks: readonly { readonly id: EventId }[]): Trace {
  return { card, marks: looks.map(({ id }) => markOf(id)) };
}

/** The mark of a look, by its event: FNV-1a in 32 bits. */
export function markOf(event: EventId): number {
  return fnv1a(event, 0x811c9dc5);
}

/** A text that is another one whenever a card was seen in a file, or one of its cards anywhere, since. */
export function versionOf(traces: readonly Trace[]): string {
  const text = traces
    .map(({ card, marks }) => `${card} ${marks.join(' ')}`)
    .sort()
    .join('\n');
  return `${fnv1a(text, 0x811c9dc5).toString(36)}.${fnv1a(text, 0x01000193).toString(36)}.${traces.length}`;
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Traces as rows of JSON, equal ones in equal order. */
export function encodeTraces(traces: readonly Trace[]): readonly (readonly unknown[])[] {
  return [...traces].sort(byCard).map(({ card, marks }) => [card, ...marks]);
}

function byCard(left: Trace, right: Trace): number {
  return left.card < right.card ? -1 : 1;
}

/** The trace in a row; undefined when there is none. */
export function decodeTrace([first, ...rest]: readonly unknown[]): Trace | undefined {
  const card = asCardId(first);
  const marks = rest.filter((mark) => typeof mark === 'number');
  return card === undefined || marks.length !== rest.length ? undefined : { card, marks };
}
