import type { CardId } from '../identity/card-id.ts';
import { isSetAside } from '../memory/due.ts';
import type { EventId } from '../memory/event.ts';
import type { Memory } from '../memory/memory.ts';
import type { Scheduler } from './scheduler.ts';
import { dropped, placed, placeFor, placeOf, withoutCurrent } from './session-place.ts';
import type { SessionAction, SessionState } from './session-state.ts';

type ActionOf<Type extends SessionAction['type']> = Extract<SessionAction, { type: Type }>;

/** Takes over what another process wrote about cards of this sitting. */
export function changedElsewhere(
  state: SessionState,
  action: ActionOf<'changed-elsewhere'>,
  scheduler: Scheduler,
): SessionState {
  let next: SessionState = {
    ...state,
    history: state.history.filter(({ graded }) => !action.retracted.has(graded.event)),
  };
  for (const [id, memory] of action.memories) next = remembered(next, id, memory, action.at, scheduler);
  return next;
}

function remembered(state: SessionState, id: CardId, memory: Memory, at: number, scheduler: Scheduler): SessionState {
  const before = state.memories.get(id);
  if (before === undefined) return state;
  const next = { ...state, memories: new Map(state.memories).set(id, memory) };
  const from = placeOf(state, id);
  const isReviewed = lastReviewOf(memory) !== lastReviewOf(before);
  if (isReviewed && memory.reps > before.reps) return from === undefined ? next : dropped(next, id);
  if (isSetAside(memory, scheduler.moment(at))) return from === undefined ? next : dropped(next, id);
  if (state.mode === 'cram') return next;
  const place = placeFor(next, memory, at, scheduler, from);
  const isSame = place?.list === from?.list;
  if (isSame && !isReviewed) return next;
  return withoutCurrent(placed(next, id, place), id);
}

function lastReviewOf(memory: Memory): EventId | undefined {
  return memory.phase === 'new' ? undefined : memory.lastReview.event;
}

/** Takes over cards whose files were read again: new wording at the same place, and no more cards that are gone. */
export function edited(state: SessionState, action: ActionOf<'edited'>): SessionState {
  const cards = new Map(state.cards);
  for (const identified of action.cards) {
    if (cards.has(identified.id)) cards.set(identified.id, identified);
  }
  let next: SessionState = { ...state, cards };
  for (const id of action.gone) {
    if (placeOf(next, id) !== undefined) next = dropped(next, id);
  }
  return next;
}
