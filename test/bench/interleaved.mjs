// Times commands as whole processes, turn by turn, so that a noisy moment hits all of them alike.
import { spawnSync } from 'node:child_process';

/** Environment without what makes Node itself slower to start or programs behave otherwise. */
export function cleanEnvironment(extra = {}) {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, CI: _ci, ...rest } = process.env;
  return { ...rest, ...extra };
}

/** Milliseconds one run takes; throws when it fails. */
export function timeOnce([program, ...args], { env, cwd, okStatus = [0] } = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr, error } = spawnSync(program, args, { env, cwd, maxBuffer: 1 << 28 });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (error !== undefined) throw error;
  if (!okStatus.includes(status)) throw new Error(`${[program, ...args].join(' ')} exited with ${status}: ${stderr}`);
  return took;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Medians (ms) of named tasks over interleaved rounds; a task is a function that gives the milliseconds it took. */
export async function interleave(tasks, rounds) {
  const times = new Map(Object.keys(tasks).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const took = await task();
      if (round >= 0) times.get(name).push(took);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]));
}
