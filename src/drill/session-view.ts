import type { CardId } from '../identity/card-id.ts';
import type { Phase } from '../memory/memory.ts';
import type { Scheduler } from './scheduler.ts';
import type { SessionState } from './session-state.ts';
import { summarize } from './summary.ts';
import type { FinishedView, SessionCounts, SessionView } from './view.ts';

/**
 * What a screen or the line protocol shows of a sitting.
 * @param canUndoEarlier whether the journal holds something of an earlier sitting that can be taken back; asked only when
 * this sitting has nothing
 */
export function viewSession(state: SessionState, scheduler: Scheduler, canUndoEarlier: () => boolean): SessionView {
  const { current, trouble } = state;
  const identified = current === undefined ? undefined : state.cards.get(current.id);
  const common = {
    counts: countCards(state),
    canUndo: state.history.length > 0 || canUndoEarlier(),
    ...(trouble === undefined ? {} : { trouble }),
  };
  if (state.left || current === undefined || identified === undefined) {
    return { status: 'finished', reason: reasonOf(state), summary: summarize(state, scheduler), ...common };
  }
  const lastGraded = state.history.at(-1)?.graded;
  return {
    status: 'asking',
    stage: current.stage,
    id: current.id,
    card: identified.card,
    deckTitle: identified.from.deck.title,
    file: identified.from.path,
    phase: phaseOf(state, current.id),
    ...(state.mode === 'cram' ? { isPractice: true } : {}),
    previews: current.previews,
    canSkip: !state.skipped.has(current.id),
    shownAt: current.shownAt,
    ...(lastGraded === undefined ? {} : { lastGraded }),
    ...common,
  };
}

function reasonOf(state: SessionState): FinishedView['reason'] {
  if (state.left) return 'quit';
  if (state.learning.length > 0) return 'later';
  return state.cards.size === 0 ? 'empty' : 'done';
}

function countCards(state: SessionState): SessionCounts {
  const newLeft = state.main.filter((id) => phaseOf(state, id) === 'new').length;
  const left = state.main.length + state.learning.length;
  const total = state.cards.size - state.dropped.size;
  return {
    done: total - left,
    total,
    newLeft,
    learningLeft: state.learning.length,
    reviewLeft: state.main.length - newLeft,
  };
}

function phaseOf(state: SessionState, id: CardId): Phase {
  return state.memories.get(id)?.phase ?? 'new';
}
