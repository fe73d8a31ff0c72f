import type { Messages } from '../../i18n/messages.ts';
import type { Keymap } from '../keymap.ts';
import type { Highlighter } from '../parts/markdown/highlighter.ts';

/** What every screen draws with. */
export interface ScreenKit {
  readonly messages: Messages;
  readonly keymap: Keymap;
  readonly highlight: Highlighter;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The room between the edges of a screen. */
export interface Measure {
  /** Columns left free at the left. */
  readonly margin: number;
  /** Columns of text. */
  readonly width: number;
}

/** Lines longer than this tire the eye. */
const WIDEST_TEXT = 100;
const ROOMY_FROM = 60;

/** How wide text is on a screen of so many columns. */
export function measureOf(columns: number): Measure {
  const margin = columns >= ROOMY_FROM ? 2 : 1;
  return { margin, width: Math.max(1, Math.min(WIDEST_TEXT, columns - 2 * margin)) };
}
