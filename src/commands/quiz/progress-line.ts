import { CLEAR_LINE } from '../clear-line.ts';
import type { TextSink } from '../context.ts';

/** One line that says how far something is. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away, or leaves it where nothing can be taken away. */
  end(): void;
}

/** A line on a terminal is written over; elsewhere only its first text is written, once. */
export function openProgressLine(sink: TextSink): ProgressLine {
  let shown: string | undefined;
  return {
    show: (text) => {
      if (text === shown) return;
      if (sink.isTerminal) sink.write(`${CLEAR_LINE}${text}`);
      else if (shown === undefined) sink.write(`${text}\n`);
      shown = text;
    },
    end: () => {
      if (sink.isTerminal && shown !== undefined) sink.write(CLEAR_LINE);
    },
  };
}
