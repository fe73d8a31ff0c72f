import type { AskingQuizView, FinishedQuizView, QuizDriver } from '../../../drill/quiz/quiz-view.ts';
import { converse } from '../converse.ts';
import { parseQuizLine, type QuizLine } from './line-command.ts';
import type { QuizLineError, QuizVoice } from './voice.ts';

/**
 * Runs a quiz as a line protocol. Where options or matches speak for themselves the next question follows at once; a
 * self-graded or typed answer waits for the grade. The end of input ends it cleanly. Returns the finished view.
 */
export function runQuizLines(
  driver: QuizDriver,
  lines: AsyncIterable<string>,
  voice: QuizVoice,
): Promise<FinishedQuizView> {
  return converse(
    {
      view: () => driver.view(),
      obey: (view: AskingQuizView, line) =>
        obey(driver, view, line === undefined ? { type: 'quit' } : parseQuizLine(line, view), voice),
      goOn: ({ stage, verdict }) => {
        const speaksForItself = stage === 'back' && verdict?.decidedBy === 'answer';
        if (speaksForItself) voice.noted(driver.confirm());
        return speaksForItself;
      },
      voice,
    },
    lines,
  );
}

/** Does what a line says; gives why it could not be done. */
function obey(
  driver: QuizDriver,
  view: AskingQuizView,
  command: QuizLine,
  voice: QuizVoice,
): QuizLineError | undefined {
  switch (command.type) {
    case 'reveal':
      if (view.stage === 'back') return { code: 'already-revealed' };
      if (view.question.form === 'self') driver.reveal();
      else driver.giveUp('pass');
      return undefined;
    case 'respond':
      driver.respond(command.response);
      return undefined;
    case 'grade':
      if (view.stage === 'front') return { code: 'grade-before-reveal' };
      voice.noted(driver.confirm(command.grade));
      return undefined;
    case 'accept':
      voice.noted(driver.confirm());
      return undefined;
    case 'undo':
      if (!driver.undo()) return { code: 'nothing-to-undo' };
      voice.undone();
      return undefined;
    case 'skip':
      driver.giveUp('pass');
      return undefined;
    case 'quit':
      driver.quit();
      return undefined;
    case 'unknown':
      return { code: 'unknown-command', text: command.text };
  }
}
