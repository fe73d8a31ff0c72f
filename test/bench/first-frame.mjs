// Milliseconds from the start of a drill in a real terminal until its first card is on the screen.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pty from '@lydell/node-pty';

const LIMIT = 20_000;

/** Runs `mdrill drill <operands>` in a pseudo-terminal until `shown` appears in its output. */
export function firstFrame(entry, operands, shown, env) {
  const home = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const terminal = pty.spawn(process.execPath, [entry, 'drill', ...operands], {
      cols: 100,
      rows: 40,
      cwd: process.cwd(),
      env: { ...env, MDRILL_HOME: home, MDRILL_LANG: 'en', TERM: 'xterm-256color' },
    });
    let seen = '';
    const stop = setTimeout(() => {
      terminal.kill('SIGKILL');
      reject(new Error(`no first frame: ${JSON.stringify(seen.slice(0, 500))}`));
    }, LIMIT);
    terminal.onData((data) => {
      seen += data;
      if (!seen.includes(shown)) return;
      const took = Number(process.hrtime.bigint() - start) / 1e6;
      clearTimeout(stop);
      terminal.onExit(() => {
        rmSync(home, { recursive: true, force: true });
        resolve(took);
      });
      terminal.kill('SIGKILL');
    });
  });
}
