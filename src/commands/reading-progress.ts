import type { UiMessages } from '../i18n/contract/ui.ts';
import { CLEAR_LINE } from './clear-line.ts';
import type { TextSink } from './context.ts';

/** Reading that takes less than this (ms) is not worth a line. */
const LONG = 300;
/** From one line to the next, ms. */
const PAUSE = 100;

/** Says how far reading has come. */
export interface ReadingProgress {
  readonly step: (done: number, all: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/**
 * One line on a terminal, written once reading has taken long and gone when it ends. Nothing listens to Ctrl-C
 * meanwhile, so that it ends the program at once. `now`: ms from anywhere.
 */
export function readingProgress(
  terminal: Pick<TextSink, 'write' | 'isTerminal'>,
  { reading }: Pick<UiMessages, 'reading'>,
  now: () => number,
): ReadingProgress {
  const start = now();
  let last: number | undefined;
  return {
    step: (done, all) => {
      const time = now();
      if (!terminal.isTerminal || time - start < LONG || time - (last ?? -PAUSE) < PAUSE) return;
      last = time;
      terminal.write(`${CLEAR_LINE}${reading(done, all)}`);
    },
    end: () => {
      if (last !== undefined) terminal.write(CLEAR_LINE);
      last = undefined;
    },
  };
}
