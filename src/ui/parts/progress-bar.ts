import { type StyledLine, styled } from './text/line.ts';

/** A bar that is filled as far as `done` of `total`; never full before the end, never empty after the first step. */
export function progressBar(done: number, total: number, width: number): StyledLine {
  const columns = Math.max(0, width);
  const exact = total > 0 ? (done / total) * columns : 0;
  const filled = done >= total ? columns : Math.min(columns - 1, done > 0 ? Math.max(1, Math.floor(exact)) : 0);
  const shown = total > 0 ? Math.max(0, filled) : 0;
  return [styled('━'.repeat(shown), 'bar-done'), styled('─'.repeat(columns - shown), 'bar-left')];
}
