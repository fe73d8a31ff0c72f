import type { AskingQuizView, FinishedQuizView, QuizDriver } from '../../../drill/quiz/quiz-view.ts';
import { parseQuizLine, type QuizLine } from './line-command.ts';
import type { QuizVoice } from './voice.ts';

/**
 * Runs a quiz as a line protocol. Where options or matches speak for themselves the next question follows at once; a
 * self-graded or typed answer waits for the grade. The end of input ends it cleanly. Returns the finished view.
 */
export async function runQuizLines(
  driver: QuizDriver,
  lines: AsyncIterable<string>,
  voice: QuizVoice,
): Promise<FinishedQuizView> {
  const input = lines[Symbol.asyncIterator]();
  let isRepeat = false;
  try {
    for (;;) {
      const view = driver.view();
      if (view.status === 'finished') {
        voice.end(view);
        return view;
      }
      voice.asking(view, isRepeat);
      isRepeat = false;
      if (view.stage === 'back' && view.verdict?.decidedBy === 'answer') {
        voice.noted(driver.confirm());
        continue;
      }
      const line = await input.next();
      const command: QuizLine = line.done === true ? { type: 'quit' } : parseQuizLine(line.value, view);
      isRepeat = !obey(driver, view, command, voice);
    }
  } finally {
    await input.return?.();
  }
}

/** Does what a line says; false after saying why it could not be done. */
function obey(driver: QuizDriver, view: AskingQuizView, command: QuizLine, voice: QuizVoice): boolean {
  switch (command.type) {
    case 'reveal':
      if (view.stage === 'back') return refuse(voice, { code: 'already-revealed' });
      if (view.question.form === 'self') driver.reveal();
      else driver.giveUp('pass');
      return true;
    case 'respond':
      return driver.respond(command.response);
    case 'grade':
      if (view.stage === 'front') return refuse(voice, { code: 'grade-before-reveal' });
      voice.noted(driver.confirm(command.grade));
      return true;
    case 'accept':
      voice.noted(driver.confirm());
      return true;
    case 'undo':
      if (!driver.undo()) return refuse(voice, { code: 'nothing-to-undo' });
      voice.undone();
      return true;
    case 'skip':
      driver.giveUp('pass');
      return true;
    case 'quit':
      driver.quit();
      return true;
    case 'unknown':
      return refuse(voice, { code: 'unknown-command', text: command.text });
  }
}

function refuse(voice: QuizVoice, error: Parameters<QuizVoice['error']>[0]): false {
  voice.error(error);
  return false;
}
