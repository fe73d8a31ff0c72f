import type { QuizDriver } from '../../../drill/quiz/quiz-view.ts';
import type { UiAction } from '../../../i18n/contract/ui.ts';
import type { Grade } from '../../../memory/grade.ts';
import type { KeyPlace } from '../../keymap.ts';
import { editOf } from '../../parts/input/key-edits.ts';
import { EMPTY_INPUT, editText, type TextInput } from '../../parts/input/text-input.ts';
import type { Input } from '../../parts/keys/key.ts';
import { moveScroll } from '../../parts/scroll.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenProgram, Step } from '../../terminal/run-program.tsx';
import type { ScreenKit } from '../kit.ts';
import { isScrollMove } from '../with-help.ts';
import { quizLayout } from './layout.ts';
import { atQuizView, type QuizScreenState, toggled, withQuizView } from './state.ts';

type State = QuizScreenState;

/** The grades by the actions that give them. */
const GRADE_ACTIONS: Readonly<Partial<Record<UiAction, Grade>>> = {
  'grade-again': 'again',
  'grade-hard': 'hard',
  'grade-good': 'good',
  'grade-easy': 'easy',
};

/** The quiz on a screen. It ends when its result is closed, or at once when nothing was answered. */
export function quizProgram(driver: QuizDriver, kit: ScreenKit): ScreenProgram<State, 'closed'> {
  const settled = (state: State): State => withQuizView(state, driver.view(), kit.now());

  const confirm = (state: State, grade?: Grade): State => {
    driver.confirm(grade);
    return settled(state);
  };

  const give = (state: State, grade: Grade | undefined): State =>
    state.view.status === 'asking' && state.view.stage === 'back' ? confirm(state, grade) : state;

  const pass = (state: State): State => {
    driver.giveUp('pass');
    return settled(state);
  };

  /** A letter picks an option, or answers the next question of a set. */
  const choose = (state: State, index: number): State => {
    const { view } = state;
    if (view.status !== 'asking' || view.stage !== 'front') return state;
    const { question } = view;
    if (question.form === 'choice') {
      const chosen = question.isMultiple ? toggled(state.chosen, index) : [index];
      if (!question.isMultiple) driver.respond({ type: 'options', chosen });
      return settled({ ...state, chosen });
    }
    if (question.form !== 'match' || state.chosen.includes(index)) return state;
    const chosen = [...state.chosen, index];
    if (chosen.length === question.subjects.length) driver.respond({ type: 'matches', chosen });
    return settled({ ...state, chosen });
  };

  /** Enter: takes the options chosen, or goes on after an answer. */
  const goOn = (state: State): State => {
    const { view, chosen } = state;
    if (view.status !== 'asking') return state;
    if (view.stage === 'back') return confirm(state);
    if (view.question.form !== 'choice' || chosen.length === 0) return state;
    driver.respond({ type: 'options', chosen });
    return settled(state);
  };

  const quit = (state: State): Step<State, 'closed'> => {
    if (state.view.status === 'finished') return { state, outcome: 'closed' };
    driver.quit();
    const next = settled(state);
    const isEmpty = next.view.status === 'finished' && next.view.result.answered === 0;
    return isEmpty ? { state: next, outcome: 'closed' } : { state: next };
  };

  const act = (state: State, action: UiAction, size: ScreenSize): Step<State, 'closed'> => {
    switch (action) {
      case 'reveal':
        if (state.view.status === 'asking' && state.view.question.form !== 'self') return { state: pass(state) };
        driver.reveal();
        return { state: settled(state) };
      case 'answer':
        return { state: isTyped(state) ? { ...state, input: EMPTY_INPUT } : state };
      case 'skip':
        return { state: pass(state) };
      case 'undo':
        driver.undo();
        return { state: settled(state) };
      case 'accept':
        return { state: give(state, undefined) };
      case 'go-on':
        return { state: goOn(state) };
      case 'quit':
        return quit(state);
      default: {
        const grade = GRADE_ACTIONS[action];
        if (grade !== undefined) return { state: give(state, grade) };
        if (!isScrollMove(action)) return { state };
        return { state: { ...state, scroll: moveScroll(state.scroll, action, quizLayout(state, size, kit).extent) } };
      }
    }
  };

  const write = (state: State, field: TextInput, input: Input): State => {
    const action = input.kind === 'key' ? kit.keymap.actionFor('answer', input.name) : undefined;
    if (action === 'submit') {
      driver.respond({ type: 'typed', text: field.text });
      return settled(state);
    }
    if (action === 'cancel') return withoutInput(state);
    const edit = action === 'new-line' ? ({ type: 'insert', text: '\n' } as const) : editOf(input);
    return edit === undefined ? state : { ...state, input: editText(field, edit) };
  };

  const late = (state: State): State => {
    const { view } = state;
    if (view.status === 'asking' && view.deadline !== undefined && kit.now() > view.deadline) driver.giveUp('time');
    return settled(state);
  };

  return {
    initial: atQuizView(driver.view(), kit.now()),
    place: placeOf,
    layout: (state, size) => quizLayout(state, size, kit),
    tick: late,
    press: (state, input, size) => {
      if (state.input !== undefined) return { state: write(state, state.input, input) };
      if (input.kind === 'paste') return { state };
      const index = optionIndex(state, input.name);
      if (index !== undefined) return { state: choose(state, index) };
      if (input.name === 'backspace') return { state: { ...state, chosen: state.chosen.slice(0, -1) } };
      const action = kit.keymap.actionFor(placeOf(state), input.name);
      return action === undefined ? { state } : act(state, action, size);
    },
  };
}

/** The option a key names, where options are named by letters. */
function optionIndex({ view }: State, key: string): number | undefined {
  if (view.status !== 'asking' || view.stage !== 'front' || !/^[a-z]$/iu.test(key)) return undefined;
  const { question } = view;
  const size =
    question.form === 'choice' ? question.options.length : question.form === 'match' ? question.answers.length : 0;
  const index = key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
  return index < size ? index : undefined;
}

function isTyped({ view }: State): boolean {
  return view.status === 'asking' && view.stage === 'front' && view.question.form === 'typed';
}

function withoutInput(state: State): State {
  const { input: _, ...rest } = state;
  return rest;
}

function placeOf({ view, input }: State): KeyPlace {
  if (view.status === 'finished') return 'summary';
  if (input !== undefined) return 'answer';
  if (view.stage === 'back') return view.verdict?.decidedBy === 'person' ? 'back' : 'interview';
  return view.question.form === 'self' || view.question.form === 'typed' ? 'front' : 'judging';
}
