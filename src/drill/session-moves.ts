import { isSetAside } from '../memory/due.ts';
import type { NextStep } from '../memory/event.ts';
import type { Memory } from '../memory/memory.ts';
import type { Scheduler } from './scheduler.ts';
import { previewsAt } from './session-next.ts';
import { placed, placeFor, placeOf, presented, withoutCurrent, withoutTrouble } from './session-place.ts';
import type { FormerPlace, SessionAction, SessionState } from './session-state.ts';
import type { GradedCard } from './view.ts';

type ActionOf<Type extends SessionAction['type']> = Extract<SessionAction, { type: Type }>;

/** Turns the card in front; what the grades would lead to is worked out again for this instant. */
export function revealed(state: SessionState, at: number, scheduler: Scheduler): SessionState {
  const { current } = state;
  if (state.left || current === undefined || current.stage === 'back') return state;
  const previews = previewsAt(state, current.id, at, scheduler);
  return { ...withoutTrouble(state), current: { ...current, stage: 'back', previewedAt: at, previews } };
}

/** Takes over a grade that is on disk. */
export function recorded(state: SessionState, action: ActionOf<'recorded'>, scheduler: Scheduler): SessionState {
  const { event, memory, at, leech } = action;
  const identified = state.cards.get(event.card);
  const from = placeOf(state, event.card);
  if (identified === undefined || from === undefined) return state;
  const graded: GradedCard = {
    id: event.card,
    front: identified.card.front,
    grade: event.grade,
    event: event.id,
    next: (state.mode === 'drill' ? stepOf(memory) : undefined) ?? event.next,
    duration: event.duration,
    ...(leech === undefined ? {} : { leech }),
  };
  const next: SessionState = {
    ...withoutCurrent(withoutTrouble(state), event.card),
    memories: new Map(state.memories).set(event.card, memory),
    justSeen: event.card,
    history: [...state.history, { graded, from }],
  };
  return placed(next, event.card, placeAfterGrade(next, action, at, scheduler));
}

function placeAfterGrade(
  state: SessionState,
  { event, memory }: ActionOf<'recorded'>,
  at: number,
  scheduler: Scheduler,
): FormerPlace | undefined {
  switch (state.mode) {
    case 'drill':
      return placeFor(state, memory, at, scheduler);
    case 'cram':
      return event.grade === 'again' ? { list: 'main', index: state.main.length } : undefined;
  }
}

/** Where a memory stands, as a step; undefined for a new card. */
function stepOf(memory: Memory): NextStep | undefined {
  switch (memory.phase) {
    case 'new':
      return undefined;
    case 'review':
      return { phase: memory.phase, due: memory.due };
    case 'learning':
    case 'relearning':
      return { phase: memory.phase, step: memory.step, due: memory.due };
  }
}

/** Puts a card back in front, where it was before the event that was taken back. The card shown meanwhile keeps its place. */
export function undone(state: SessionState, action: ActionOf<'undone'>, scheduler: Scheduler): SessionState {
  const { at, target, card } = action;
  const entry = state.history.findLast(({ graded }) => graded.event === target);
  const { justSeen: _, ...rest } = withoutTrouble(state);
  const history = state.history.filter(({ graded }) => graded.event !== target);
  if (card === undefined) return { ...rest, history };
  const { id } = card.identified;
  const next: SessionState = {
    ...rest,
    history,
    left: false,
    cards: new Map(state.cards).set(id, card.identified),
    memories: new Map(state.memories).set(id, card.memory),
  };
  // A card of this sitting goes back where it was, also one that was asked before its time.
  const isAside = isSetAside(card.memory, scheduler.moment(at));
  const place =
    entry === undefined
      ? placeFor(next, card.memory, at, scheduler, { list: 'main', index: 0 })
      : isAside
        ? undefined
        : entry.from;
  const back = placed(next, id, place);
  return place === undefined ? withoutCurrent(back, id) : presented(back, id, at, scheduler);
}

/** Moves the card in front to the end of the queue; a card can be skipped once. */
export function skipped(state: SessionState): SessionState {
  const { current } = state;
  if (state.left || current === undefined) return state;
  if (state.skipped.has(current.id)) return { ...state, trouble: { code: 'already-skipped' } };
  const next: SessionState = {
    ...withoutCurrent(withoutTrouble(state), current.id),
    justSeen: current.id,
    skipped: new Set(state.skipped).add(current.id),
  };
  const place = placeOf(state, current.id);
  return placed(
    next,
    current.id,
    place?.list === 'main' ? { list: 'main', index: state.main.length } : { list: 'learning', deferred: true },
  );
}
