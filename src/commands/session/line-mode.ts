import type { AskingView, FinishedView } from '../../drill/view.ts';
import type { LocalSessionDriver } from './driver.ts';
import { type LineCommand, parseLine } from './line-command.ts';
import type { LineVoice } from './line-voice.ts';

/**
 * Runs a sitting as a line protocol: says the side that is up, reads a line, obeys, until the sitting or the input ends.
 * A line that cannot be obeyed is an error, and the side is said again. Returns the finished view.
 */
export async function runLineMode(
  driver: LocalSessionDriver,
  lines: AsyncIterable<string>,
  voice: LineVoice,
): Promise<FinishedView> {
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
      const line = await input.next();
      isRepeat = !obey(driver, view, line.done === true ? { type: 'quit' } : parseLine(line.value), voice);
    }
  } finally {
    await input.return?.();
  }
}

/** Does what a line says; false after saying why it could not be done. */
function obey(driver: LocalSessionDriver, view: AskingView, command: LineCommand, voice: LineVoice): boolean {
  switch (command.type) {
    case 'reveal':
      if (view.stage === 'back') return refuse(voice, { code: 'already-revealed' });
      driver.reveal();
      return true;
    case 'grade': {
      if (view.stage === 'front') return refuse(voice, { code: 'grade-before-reveal' });
      const graded = driver.grade(command.grade);
      if (graded === undefined) return refuse(voice, driver.view().trouble ?? { code: 'not-saved' });
      voice.graded(graded);
      return true;
    }
    case 'undo': {
      const taken = driver.undo();
      if (taken === undefined) return refuse(voice, driver.view().trouble ?? { code: 'nothing-to-undo' });
      voice.undone(taken);
      return true;
    }
    case 'skip':
      if (!view.canSkip) return refuse(voice, { code: 'already-skipped' });
      driver.skip();
      voice.skipped(view);
      return true;
    case 'quit':
      driver.quit();
      return true;
    case 'unknown':
      return refuse(voice, { code: 'unknown-command', text: command.text });
  }
}

function refuse(voice: LineVoice, error: Parameters<LineVoice['error']>[0]): false {
  voice.error(error);
  return false;
}
