import type { QuizDriver } from '../drill/quiz/quiz-view.ts';
import { runScreen, type ScreenOptions } from './run-screens.ts';
import { quizProgram } from './screens/quiz/program.ts';
import type { ProgramEnd } from './terminal/run-program.tsx';

/** Asks a quiz on the terminal until its result is closed. */
export function runQuizScreen(driver: QuizDriver, options: ScreenOptions): Promise<ProgramEnd<'closed'>> {
  return runScreen(options, (kit) => quizProgram(driver, kit));
}
