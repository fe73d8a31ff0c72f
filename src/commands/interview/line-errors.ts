import type { InterviewMessages } from '../../i18n/contract/interview.ts';
import type { InterviewLineError } from './voice.ts';

/** An error of line mode in words. */
export function describeInterviewError(error: InterviewLineError, { errors }: InterviewMessages): string {
  switch (error.code) {
    case 'needs-ticks':
      return errors.needsTicks;
    case 'needs-mark':
      return errors.needsMark;
    case 'cannot-skip':
      return errors.cannotSkip;
    case 'nothing-to-take-back':
      return errors.nothingToTakeBack;
    case 'empty-note':
      return errors.emptyNote;
    case 'unknown-command':
      return errors.unknownCommand(error.text);
  }
}
