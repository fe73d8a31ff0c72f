// Runs a command and says how long it took and how much memory it used at most.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Told to Node with `-r`: leaves the peak of resident memory (KB) in a file when the process ends. */
const PRELOAD = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE,
  String(process.resourceUsage().maxRSS)));`;

/** `{ ms, peak }` of one run of a Node program, `peak` in MB. Exit codes 0 and 1 are both an end. */
export function runWhole(args, { cwd, env, scratch }) {
  const file = join(scratch, 'peak.txt');
  const preload = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module';
    const require = createRequire(process.execPath); ${PRELOAD}`)}`;
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd,
    env: { ...env, PEAK_FILE: file },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 30,
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} exited with ${status}: ${stderr.slice(-500)}`);
  return { ms, peak: Number(readFileSync(file, 'utf8')) / 1024 };
}
