// What a review costs to save, at 100 cards and at 100,000, and what it costs to open the progress of 100,000.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment, interleave, timeOnce } from './interleaved.mjs';

const ROUNDS = 15;
const STORE = fileURLToPath(new URL('./store.mjs', import.meta.url));
/** Columns of the table the measurement of the store prints. */
const [SAVE, BARE] = [7, 10];

/** Rows of the table about progress. */
export async function measureSaving() {
  const output = execFileSync(process.execPath, [STORE, 'cost', '100x100', '100000x100000'], { encoding: 'utf8' });
  const [small, large] = output
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/).map(Number));
  // The two sizes are measured minutes apart: each stands beside the bare appends of its own moment.
  const [few, many] = [small, large].map((row) => row[SAVE] / row[BARE]);
  return [
    { what: 'saving a review, 100,000 cards', unit: '× 100 cards', value: many / few, goal: 1.2 },
    { what: 'saving a review, 100,000 cards', unit: '× bare append', value: many, goal: 1.5 },
    await opening(),
  ];
}

/** `due` of the shipped decks, as a whole process, with and without progress of 100,000 cards from 1,000 other files. */
async function opening() {
  const entry = join(process.cwd(), 'dist', 'cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
  const home = (name) => join(folder, name);
  const due = (name) => () =>
    timeOnce([process.execPath, entry, 'due'], { env: cleanEnvironment({ MDRILL_HOME: home(name) }) });
  try {
    execFileSync(process.execPath, [STORE, 'library', home('full'), '100000']);
    const { empty, full } = await interleave({ empty: due('empty'), full: due('full') }, ROUNDS);
    return { what: 'opening 100,000 cards', unit: 'ms above an empty home', value: full - empty, goal: 100 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
