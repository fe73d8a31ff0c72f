// Long measurements of what is stored: node test/bench/store.mjs <cost|crash|full-disk|library|trace> [arguments]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const PROGRAMS = {
  cost: new URL('./store/cost.ts', import.meta.url),
  crash: new URL('./store/crash.ts', import.meta.url),
  'full-disk': new URL('./store/full-disk.ts', import.meta.url),
  library: new URL('./store/library.ts', import.meta.url),
  trace: new URL('./store/trace.ts', import.meta.url),
};

const [name = 'cost', ...rest] = process.argv.slice(2);
const directory = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
const bundle = (source) =>
  build({
    input: fileURLToPath(source),
    platform: 'node',
    output: { dir: directory, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  });
await bundle(PROGRAMS[name]);
await bundle(new URL('../store/support/appender.ts', import.meta.url));
const { status } = spawnSync(process.execPath, ['--expose-gc', join(directory, `${name}.mjs`), directory, ...rest], {
  stdio: 'inherit',
});
rmSync(directory, { recursive: true, force: true });
process.exitCode = status ?? 1;
