// Measures mdrill beside a reference in the same run and prints a table: `npm run bench`.
//   -- --only <start|check|save|frames|package>   one part of it
//   -- --node <path>   by another Node
//   -- --check    fails when a figure is worse by more than 25 % than in previous.json
//   -- --write    puts the table into the README
//   -- --keep     makes the figures those that later runs are compared with
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureChecking } from './checking.mjs';
import { measureFrames } from './frames.mjs';
import { measurePackage } from './package.mjs';
import { measureSaving } from './saving.mjs';
import { measureStartUp } from './start-up.mjs';
import { keep, keyOf, readPrevious, tableOf, worse, writeBetween } from './table.mjs';

const PARTS = {
  start: measureStartUp,
  check: measureChecking,
  save: measureSaving,
  frames: measureFrames,
  package: measurePackage,
};
const PREVIOUS = fileURLToPath(new URL('./previous.json', import.meta.url));

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    node: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
if (asked.node !== undefined) {
  // Everything measured is started with the Node that measures.
  const at = process.argv.findIndex((argument) => argument.startsWith('--node'));
  const others = process.argv.toSpliced(at, process.argv[at] === '--node' ? 2 : 1).slice(1);
  process.exit(spawnSync(asked.node, others, { stdio: 'inherit' }).status ?? 1);
}
if (asked.only !== undefined && !Object.hasOwn(PARTS, asked.only)) {
  throw new Error(`--only takes one of: ${Object.keys(PARTS).join(', ')}`);
}
const rows = [];
for (const part of asked.only === undefined ? Object.keys(PARTS) : [asked.only]) rows.push(...(await PARTS[part]()));

const previous = readPrevious(PREVIOUS);
const table = tableOf(rows, previous);
console.log(table);
if (asked.write) {
  const about = `Measured on ${process.platform}, ${cpus().length} processors; made by \`npm run bench -- --write\`.`;
  writeBetween(join(process.cwd(), 'README.md'), `${table}\n\n${about}`);
}
if (asked.keep) keep(PREVIOUS, rows, previous);
if (asked.check && Object.keys(previous).length === 0) throw new Error(`${PREVIOUS} has no figures of this Node`);
if (asked.check) {
  const failed = worse(rows, previous);
  for (const row of failed)
    console.error(`worse by more than 25 %: ${keyOf(row)}, ${row.value.toFixed(2)} after ${previous[keyOf(row)]}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
