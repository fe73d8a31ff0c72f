import type { AskingView, FinishedView } from '../../drill/view.ts';
import { converse } from './converse.ts';
import type { LocalSessionDriver } from './driver.ts';
import { type LineCommand, parseLine } from './line-command.ts';
import type { LineError, LineVoice } from './line-voice.ts';

/** Runs a sitting as a line protocol until it or the input ends. Returns the finished view. */
export function runLineMode(
  driver: LocalSessionDriver,
  lines: AsyncIterable<string>,
  voice: LineVoice,
): Promise<FinishedView> {
  return converse(
    {
      view: () => driver.view(),
      obey: (view: AskingView, line) =>
        obey(driver, view, line === undefined ? { type: 'quit' } : parseLine(line), voice),
      voice,
    },
    lines,
  );
}

/** Does what a line says; gives why it could not be done. */
function obey(
  driver: LocalSessionDriver,
  view: AskingView,
  command: LineCommand,
  voice: LineVoice,
): LineError | undefined {
  switch (command.type) {
    case 'reveal':
      if (view.stage === 'back') return { code: 'already-revealed' };
      driver.reveal();
      return undefined;
    case 'grade': {
      if (view.stage === 'front') return { code: 'grade-before-reveal' };
      const graded = driver.grade(command.grade);
      if (graded === undefined) return driver.view().trouble ?? { code: 'not-saved' };
      voice.graded(graded);
      return undefined;
    }
    case 'undo': {
      const taken = driver.undo();
      if (taken === undefined) return driver.view().trouble ?? { code: 'nothing-to-undo' };
      voice.undone(taken);
      return undefined;
    }
    case 'skip':
      if (!view.canSkip) return { code: 'already-skipped' };
      driver.skip();
      voice.skipped(view);
      return undefined;
    case 'quit':
      driver.quit();
      return undefined;
    case 'unknown':
      return { code: 'unknown-command', text: command.text };
  }
}
