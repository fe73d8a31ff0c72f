import type { CardId } from '../identity/card-id.ts';
import type { Scheduler } from './scheduler.ts';
import { changedElsewhere, edited } from './session-changes.ts';
import { recorded, revealed, skipped, undone } from './session-moves.ts';
import { settled, withoutTrouble } from './session-place.ts';
import type { PlannedCard, SessionAction, SessionPlan, SessionState } from './session-state.ts';

/** Begins a sitting with the first card in front. A card planned twice takes part once. */
export function startSession(plan: SessionPlan, at: number, scheduler: Scheduler): SessionState {
  const entries = new Map<CardId, PlannedCard>();
  const firstTimes = (planned: readonly PlannedCard[]): readonly CardId[] =>
    planned.flatMap((entry) => {
      const { id } = entry.identified;
      if (entries.has(id)) return [];
      entries.set(id, entry);
      return [id];
    });
  const learning = firstTimes(plan.learning);
  const main = firstTimes(plan.main);
  const state: SessionState = {
    mode: plan.mode,
    cards: new Map([...entries].map(([id, entry]) => [id, entry.identified])),
    memories: new Map([...entries].map(([id, entry]) => [id, entry.memory])),
    main,
    learning,
    dropped: new Set(),
    skipped: new Set(),
    deferred: new Set(),
    history: [],
    left: false,
    startedAt: at,
    ...(plan.nextDue === undefined ? {} : { nextDue: plan.nextDue }),
  };
  return settled(state, at, scheduler);
}

/** The sitting after an action. Total: an action that does not fit changes nothing. */
export function reduceSession(state: SessionState, action: SessionAction, scheduler: Scheduler): SessionState {
  const { at } = action;
  switch (action.type) {
    case 'revealed':
      return revealed(state, at, scheduler);
    case 'recorded':
      return settled(recorded(state, action, scheduler), at, scheduler);
    case 'not-saved':
      return { ...state, trouble: { code: 'not-saved', detail: action.detail } };
    case 'undone':
      return settled(undone(state, action, scheduler), at, scheduler);
    case 'nothing-to-undo':
      return { ...state, trouble: { code: 'nothing-to-undo' } };
    case 'skipped':
      return settled(skipped(state), at, scheduler);
    case 'quit':
      return state.left ? state : { ...withoutTrouble(state), left: true, endedAt: state.endedAt ?? at };
    case 'changed-elsewhere':
      return settled(changedElsewhere(state, action, scheduler), at, scheduler);
    case 'edited':
      return settled(edited(state, action), at, scheduler);
    case 'tick':
      return settled(state, at, scheduler);
  }
}
