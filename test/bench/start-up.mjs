// How long mdrill takes to start, as multiples of the bare `node -e 0` beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstFrame } from './first-frame.mjs';
import { cleanEnvironment, interleave, timeOnce } from './interleaved.mjs';

const ROUNDS = 15;

/** Rows of the table: what, the ratio to `node -e 0`, the goal. */
export async function measureStartUp() {
  const entry = join(process.cwd(), 'dist', 'cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
  const small = join(folder, 'small.md');
  writeFileSync(small, '# Notes\n\n## What is a pod?\n\nThe smallest deployable unit.\n');
  const env = cleanEnvironment({ MDRILL_HOME: join(folder, 'home') });
  const run = (...args) => () => timeOnce([process.execPath, entry, ...args], { env, okStatus: [0, 1] });
  try {
    const { bare, ...others } = await interleave(
      {
        bare: () => timeOnce([process.execPath, '-e', '0'], { env }),
        'mdrill --version': run('--version'),
        'mdrill --help': run('--help'),
        'mdrill due (shipped decks)': run('due'),
        'mdrill check, one small file': run('check', small),
        'mdrill list (shipped decks)': run('list', '--json', 'decks'),
        'first frame of the drill': () => firstFrame(entry, ['decks'], '0/20', env),
      },
      ROUNDS,
    );
    const goals = {
      'mdrill --version': 1.2,
      'mdrill --help': 1.5,
      'mdrill due (shipped decks)': 2.7,
      'mdrill check, one small file': 3,
      'mdrill list (shipped decks)': 3,
      'first frame of the drill': 9,
    };
    return Object.entries(others).map(([what, took]) => ({ what, unit: '× node -e 0', value: took / bare, goal: goals[what] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
