import type { QuizQuestion } from '../../../drill/quiz/question.ts';
import { reduceQuiz, startQuiz } from '../../../drill/quiz/quiz.ts';
import type { QuizAction, QuizRules, QuizState } from '../../../drill/quiz/quiz-state.ts';
import { type QuizDriver, type QuizView, viewQuiz } from '../../../drill/quiz/quiz-view.ts';
import type { Clock } from '../../../memory/clock.ts';

/** Begins a quiz. It writes nothing; what the answers are good for is decided at its end. */
export function createQuizDriver(
  questions: readonly QuizQuestion[],
  rules: QuizRules,
  clock: Pick<Clock, 'now'>,
): QuizDriver {
  const listeners = new Set<() => void>();
  let state: QuizState = startQuiz(questions, rules, clock.now());
  let view: QuizView = viewQuiz(state);

  /** Whether the action changed anything. */
  function apply(action: QuizAction): boolean {
    const before = state;
    state = reduceQuiz(state, action);
    if (state === before) return false;
    view = viewQuiz(state);
    for (const listener of listeners) listener();
    return true;
  }

  return {
    view: () => view,
    reveal: () => {
      apply({ type: 'revealed', at: clock.now() });
    },
    respond: (response) => {
      const at = clock.now();
      const isLate = view.status === 'asking' && view.deadline !== undefined && at > view.deadline;
      return apply(isLate ? { type: 'gave-up', at, why: 'time' } : { type: 'responded', at, response });
    },
    giveUp: (why) => {
      apply({ type: 'gave-up', at: clock.now(), why });
    },
    confirm: (grade) => {
      const noted = state.answers.length;
      apply({ type: 'confirmed', at: clock.now(), ...(grade === undefined ? {} : { grade }) });
      return state.answers.slice(noted);
    },
    undo: () => apply({ type: 'undone', at: clock.now() }),
    quit: () => {
      apply({ type: 'quit', at: clock.now() });
    },
    answers: () => state.answers,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
