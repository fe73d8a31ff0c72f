// How long mdrill takes to start, as multiples of the bare `node -e 0` beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstFrame } from './first-frame.mjs';
import { cleanEnvironment, interleave, timeOnce } from './interleaved.mjs';

const ROUNDS = 15;

/** What is run beside `node -e 0`, and the most it may take as a multiple of it. */
const GOALS = {
  'mdrill --version': 1.2,
  'mdrill --help': 1.5,
  'mdrill due (shipped decks)': 2.7,
  'mdrill check, one small file': 3,
  'mdrill list (shipped decks), warm': 3,
  'first frame of the drill, first run': 9,
};

/** Rows of the table; the best rounds and the medians are of the same runs. */
export async function measureStartUp() {
  const entry = join(process.cwd(), 'dist', 'cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
  const small = join(folder, 'small.md');
  writeFileSync(small, '# Notes\n\n## What is a pod?\n\nThe smallest deployable unit.\n');
  const env = cleanEnvironment({ MDRILL_HOME: join(folder, 'home') });
  const run =
    (...args) =>
    () =>
      timeOnce([process.execPath, entry, ...args], { env });
  try {
    const { bare, ...others } = await interleave(
      {
        bare: () => timeOnce([process.execPath, '-e', '0'], { env }),
        'mdrill --version': run('--version'),
        'mdrill --help': run('--help'),
        'mdrill due (shipped decks)': run('due'),
        'mdrill check, one small file': run('check', small),
        'mdrill list (shipped decks), warm': run('list', '--json', 'decks'),
        'first frame of the drill, first run': () => firstFrame(entry, ['decks'], '0/20', env),
      },
      ROUNDS,
    );
    return Object.entries(others).map(([what, took]) => ({
      what,
      unit: '× node -e 0',
      value: took / bare,
      goal: GOALS[what],
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
