import type { AskingView, FinishedView, GradedCard, SessionTrouble } from '../../drill/view.ts';
import type { Due } from '../../memory/memory.ts';
import type { TakenBack } from './driver.ts';

/** Why a line could not be obeyed. */
export type LineError =
  | { readonly code: 'grade-before-reveal' | 'already-revealed' }
  | { readonly code: 'unknown-command'; readonly text: string }
  | SessionTrouble;

/** How line mode says what happens: as text for people or as one event a line for programs. */
export interface LineVoice {
  /** The side of the card that is up; `isRepeat` when it was said before and the line after it was an error. */
  asking(view: AskingView, isRepeat: boolean): void;
  graded(card: GradedCard): void;
  undone(taken: TakenBack): void;
  skipped(view: AskingView): void;
  error(error: LineError): void;
  end(view: FinishedView): void;
}

/** What both voices need: where lines go (each ends in `\n`), and how instants are written (ISO 8601 with offset). */
export interface VoicePorts {
  write(text: string): void;
  formatInstant(at: number): string;
  /** A due date on the day level is written as the instant its study day begins. */
  formatDue(due: Due): string;
}
