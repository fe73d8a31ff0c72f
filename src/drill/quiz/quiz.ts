import type { Grade } from '../../memory/grade.ts';
import { isRecalled } from '../../memory/grade.ts';
import type { QuizQuestion } from './question.ts';
import { subjectsOf } from './question.ts';
import type { QuizAction, QuizAnswer, QuizRules, QuizState, QuizVerdict } from './quiz-state.ts';
import { verdictOn, verdictWithout } from './verdict.ts';

/** Begins a quiz with its first question. */
export function startQuiz(questions: readonly QuizQuestion[], rules: QuizRules, at: number): QuizState {
  return {
    questions,
    rules,
    waiting: questions,
    wrong: [],
    round: 1,
    roundSize: questions.length,
    answers: [],
    startedAt: at,
    shownAt: at,
    left: false,
    ...(questions.length === 0 ? { endedAt: at } : {}),
  };
}

/** The question in front; undefined when the quiz is over. */
export function questionOf(state: QuizState): QuizQuestion | undefined {
  return state.left ? undefined : state.waiting[0];
}

/** The quiz after an action. Total: an action that does not fit changes nothing. */
export function reduceQuiz(state: QuizState, action: QuizAction): QuizState {
  const question = questionOf(state);
  switch (action.type) {
    case 'undone':
      return state.previous === undefined ? state : { ...state.previous, shownAt: action.at };
    case 'quit':
      return question === undefined ? state : { ...state, left: true, endedAt: action.at };
    case 'revealed':
      return question?.form === 'self' ? answered(state, verdictWithout(question), action.at) : state;
    case 'gave-up':
      return question === undefined ? state : answered(state, verdictWithout(question, action.why), action.at);
    case 'responded':
      return question === undefined ? state : answered(state, verdictOn(question, action.response), action.at);
    case 'confirmed':
      return question === undefined || state.verdict === undefined
        ? state
        : confirmed(state, question, state.verdict, action.at, action.grade);
  }
}

function answered(state: QuizState, verdict: QuizVerdict | undefined, at: number): QuizState {
  return state.verdict !== undefined || verdict === undefined ? state : { ...state, verdict, answeredAt: at };
}

function confirmed(
  state: QuizState,
  question: QuizQuestion,
  verdict: QuizVerdict,
  at: number,
  given: Grade | undefined,
): QuizState {
  const duration = Math.max(0, (state.answeredAt ?? at) - state.shownAt);
  const answers = subjectsOf(question).map(({ id }): QuizAnswer => {
    const grade = (verdict.decidedBy === 'person' ? given : undefined) ?? verdict.grades.get(id) ?? 'again';
    const { response } = verdict;
    return {
      card: id,
      form: question.form,
      grade,
      duration,
      round: state.round,
      ...(response === undefined ? {} : { response }),
    };
  });
  const isWrong = answers.some(({ grade }) => !isRecalled(grade));
  const { verdict: _verdict, answeredAt: _answeredAt, ...rest } = state;
  return nextRound(
    {
      ...rest,
      answers: [...state.answers, ...answers],
      waiting: state.waiting.slice(1),
      wrong: isWrong ? [...state.wrong, question] : state.wrong,
      shownAt: at,
      previous: rest,
    },
    at,
  );
}

function nextRound(state: QuizState, at: number): QuizState {
  if (state.waiting.length > 0) return state;
  if (!state.rules.reviewWrong || state.wrong.length === 0) return { ...state, endedAt: at };
  return { ...state, waiting: state.wrong, wrong: [], round: state.round + 1, roundSize: state.wrong.length };
}
