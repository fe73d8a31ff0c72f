// What people download: its size, and the time from `npx` to the first output.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, median, timeOnce } from './interleaved.mjs';

const ROUNDS = 5;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Rows of the table about the packed tarball. */
export function measurePackage() {
  const folder = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
  try {
    const packed = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      encoding: 'utf8',
    });
    const [{ filename }] = JSON.parse(packed);
    const tarball = join(folder, filename);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], {
      cwd: folder,
      stdio: 'ignore',
    });
    const env = cleanEnvironment({ MDRILL_HOME: join(folder, 'home') });
    const npx = () => timeOnce(['npx', '--no-install', 'mdrill', 'list', '--json'], { env, cwd: folder });
    return [
      { what: 'npm pack', unit: 'MB', value: statSync(tarball).size / 1e6, goal: 1.5 },
      {
        what: 'npx to the first output, downloaded',
        unit: 's',
        value: median(Array.from({ length: ROUNDS }, npx)) / 1000,
        goal: 1,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
