import type { DrillMessages } from '../../i18n/contract/drill.ts';
import type { LineError } from './line-voice.ts';

/** An error of line mode in words. */
export function describeLineError(error: LineError, messages: DrillMessages): string {
  const { errors } = messages.lineMode;
  switch (error.code) {
    case 'grade-before-reveal':
      return errors.gradeBeforeReveal;
    case 'already-revealed':
      return errors.emptyAfterReveal;
    case 'unknown-command':
      return errors.unknownCommand(error.text);
    case 'not-saved':
      return messages.trouble.notSaved(error.detail ?? '');
    case 'nothing-to-undo':
      return messages.trouble.nothingToUndo;
    case 'already-skipped':
      return messages.trouble.alreadySkipped;
  }
}
