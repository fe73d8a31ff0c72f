import type { EventId } from './event.ts';
import { emptyMap, entriesOf, lookUp, mapOf, type PersistentMap, withEntry } from './persistent-map.ts';

/** Which undo takes back what. An undo may take back another undo, and may arrive before its target. */
export interface UndoGraph {
  readonly targets: PersistentMap<EventId, EventId>;
  readonly undoers: PersistentMap<EventId, readonly EventId[]>;
}

/** No undo at all. */
export function emptyUndoGraph(): UndoGraph {
  return { targets: emptyMap(), undoers: emptyMap() };
}

/** The graph with one undo more; the same graph when that undo is known. */
export function withUndo(graph: UndoGraph, undo: EventId, target: EventId): UndoGraph {
  if (lookUp(graph.targets, undo) !== undefined) return graph;
  return {
    targets: withEntry(graph.targets, undo, target),
    undoers: withEntry(graph.undoers, target, [...(lookUp(graph.undoers, target) ?? []), undo]),
  };
}

/** The graph of many undos, given as pairs of undo and target. */
export function undoGraphOf(undos: Iterable<readonly [undo: EventId, target: EventId]>): UndoGraph {
  const targets = new Map<EventId, EventId>();
  const undoers = new Map<EventId, EventId[]>();
  for (const [undo, target] of undos) {
    if (targets.has(undo)) continue;
    targets.set(undo, target);
    const others = undoers.get(target);
    if (others === undefined) undoers.set(target, [undo]);
    else others.push(undo);
  }
  return { targets: mapOf(targets), undoers: mapOf(undoers) };
}

/** All undos with their targets. */
export function undosOf(graph: UndoGraph): Iterable<readonly [undo: EventId, target: EventId]> {
  return entriesOf(graph.targets);
}

/**
 * Whether an event that is no undo still counts: no undo that itself counts takes it back. Undos that take each other
 * back in a circle are out of reach, since every undo has but one target.
 */
export function isEffective(graph: UndoGraph, event: EventId): boolean {
  if (graph.undoers.size === 0 || lookUp(graph.undoers, event) === undefined) return true;
  const reached: EventId[] = [event];
  for (const id of reached) {
    const undoers = lookUp(graph.undoers, id) ?? [];
    for (const undo of undoers) if (undo !== event) reached.push(undo);
  }
  const effective = new Map<EventId, boolean>();
  for (const id of reached.reverse()) {
    const undoers = lookUp(graph.undoers, id) ?? [];
    effective.set(id, !undoers.some((undo) => effective.get(undo) === true));
  }
  return effective.get(event) === true;
}

/** The event at the end of a chain of undos: what an undo is about in the end; undefined for a circle. */
export function rootTarget(graph: UndoGraph, undo: EventId): EventId | undefined {
  const seen = new Set<EventId>();
  let id = undo;
  for (;;) {
    const target = lookUp(graph.targets, id);
    if (target === undefined) return id;
    if (seen.has(id)) return undefined;
    seen.add(id);
    id = target;
  }
}
