// What a review costs to save and a library to open, at 100 cards and at 100,000.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Rows of the table about progress, from the table the measurement of the store prints. */
export function measureSaving() {
  const program = fileURLToPath(new URL('./store.mjs', import.meta.url));
  const output = execFileSync(process.execPath, [program, 'cost', '100x100', '100000x100000'], { encoding: 'utf8' });
  const [small, large] = output
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/).map(Number));
  const [START, SAVE] = [5, 7];
  return [
    { what: 'saving a review, 100,000 cards', unit: '× 100 cards', value: large[SAVE] / small[SAVE], goal: 1.2 },
    { what: 'opening 100,000 cards', unit: 'ms above 100', value: large[START] - small[START], goal: 100 },
  ];
}
