// Runs one of the long measurements of this directory: node test/store/bench/run.mjs <cost|crash|full-disk|trace> [arguments]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [name = 'cost', ...rest] = process.argv.slice(2);
const directory = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
const bundle = (source) =>
  build({
    entryPoints: [join(import.meta.dirname, source)],
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
await bundle(`${name}.ts`);
await bundle('../support/appender.ts');
const { status } = spawnSync(process.execPath, ['--expose-gc', join(directory, `${name}.mjs`), directory, ...rest], {
  stdio: 'inherit',
});
rmSync(directory, { recursive: true, force: true });
process.exitCode = status ?? 1;
