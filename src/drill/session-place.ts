import type { CardId } from '../identity/card-id.ts';
import type { Memory } from '../memory/memory.ts';
import type { Scheduler } from './scheduler.ts';
import { horizonAt, standingOf } from './scheduler.ts';
import { chooseNext, previewsAt } from './session-next.ts';
import type { FormerPlace, SessionState } from './session-state.ts';

/** The list a card of the sitting stands in, with its index or whether it is deferred; undefined when it is in none. */
export function placeOf(state: SessionState, id: CardId): FormerPlace | undefined {
  const index = state.main.indexOf(id);
  if (index >= 0) return { list: 'main', index };
  return state.learning.includes(id) ? { list: 'learning', deferred: state.deferred.has(id) } : undefined;
}

/** The list a memory belongs in at an instant: `wished` when it fits, the end of the list otherwise; undefined for none. */
export function placeFor(
  state: SessionState,
  memory: Memory,
  at: number,
  scheduler: Scheduler,
  wished?: FormerPlace,
): FormerPlace | undefined {
  const standing = standingOf(memory, horizonAt(at, scheduler));
  switch (standing) {
    case 'new':
    case 'review':
      return wished?.list === 'main' ? wished : { list: 'main', index: state.main.length };
    case 'learning':
      return wished?.list === 'learning' ? wished : { list: 'learning', deferred: false };
    case 'later':
    case 'aside':
      return undefined;
  }
}

/** The state with a card taken out of wherever it was and put into one place, or into none when it is finished for now. */
export function placed(state: SessionState, id: CardId, place: FormerPlace | undefined): SessionState {
  const main = state.main.filter((other) => other !== id);
  const learning = state.learning.filter((other) => other !== id);
  const dropped = withoutMember(state.dropped, id);
  const deferred = withoutMember(state.deferred, id);
  const elsewhere = { ...state, main, learning, dropped, deferred };
  if (place === undefined) return elsewhere;
  if (place.list === 'main') return { ...elsewhere, main: main.toSpliced(place.index, 0, id) };
  return {
    ...elsewhere,
    learning: [...learning, id],
    deferred: place.deferred ? new Set(deferred).add(id) : deferred,
  };
}

/** The state without a card that somebody else has graded, suspended or deleted. */
export function dropped(state: SessionState, id: CardId): SessionState {
  const without = placed(state, id, undefined);
  return { ...withoutCurrent(without, id), dropped: new Set(without.dropped).add(id) };
}

/** The state without the card in front, when it is this one. */
export function withoutCurrent(state: SessionState, id: CardId): SessionState {
  if (state.current?.id !== id) return state;
  const { current: _, ...rest } = state;
  return rest;
}

/** The state without the trouble of an earlier action. */
export function withoutTrouble(state: SessionState): SessionState {
  if (state.trouble === undefined) return state;
  const { trouble: _, ...rest } = state;
  return rest;
}

/** Brings a card to the front when none is there and one is available; notes the end otherwise. */
export function settled(state: SessionState, at: number, scheduler: Scheduler): SessionState {
  if (state.left || state.current !== undefined) return state;
  const next = chooseNext(state, at, scheduler);
  return next === undefined ? { ...state, endedAt: state.endedAt ?? at } : presented(state, next, at, scheduler);
}

/** Shows the front of a card of the sitting. */
export function presented(state: SessionState, id: CardId, at: number, scheduler: Scheduler): SessionState {
  const { endedAt: _, ...rest } = state;
  const previews = previewsAt(state, id, at, scheduler);
  return { ...rest, current: { id, stage: 'front', shownAt: at, previewedAt: at, previews } };
}

function withoutMember<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
  return set.has(member) ? new Set([...set].filter((other) => other !== member)) : set;
}
