import { runScreen, type ScreenOptions } from './run-screens.ts';
import type { InterviewPort } from './screens/interview/data.ts';
import { interviewProgram } from './screens/interview/program.ts';
import type { ProgramEnd } from './terminal/run-program.tsx';

/** Holds an interview on the terminal until its report is closed. */
export function runInterviewScreen(port: InterviewPort, options: ScreenOptions): Promise<ProgramEnd<'closed'>> {
  return runScreen(options, (kit) => interviewProgram(port, kit));
}
