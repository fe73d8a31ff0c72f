// Measures mdrill beside a reference in the same run and prints a table: `npm run bench`.
//   -- --only <start|check|save|package>   one part of it
//   -- --check    fails when a figure is worse by more than 25 % than in previous.json
//   -- --write    puts the table into the README
//   -- --keep     makes the figures those that later runs are compared with
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureChecking } from './checking.mjs';
import { measurePackage } from './package.mjs';
import { measureSaving } from './saving.mjs';
import { measureStartUp } from './start-up.mjs';
import { keyOf, readPrevious, tableOf, worse, writeBetween } from './table.mjs';

const PARTS = { start: measureStartUp, check: measureChecking, save: measureSaving, package: measurePackage };
const PREVIOUS = fileURLToPath(new URL('./previous.json', import.meta.url));

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
if (asked.only !== undefined && !Object.hasOwn(PARTS, asked.only)) {
  throw new Error(`--only takes one of: ${Object.keys(PARTS).join(', ')}`);
}
const rows = [];
for (const part of asked.only === undefined ? Object.keys(PARTS) : [asked.only]) rows.push(...(await PARTS[part]()));

const previous = readPrevious(PREVIOUS);
const table = tableOf(rows, previous);
console.log(table);
if (asked.write) {
  const about = `Node ${process.version}, ${process.platform}, ${cpus().length} processors; made by \`npm run bench -- --write\`.`;
  writeBetween(join(process.cwd(), 'README.md'), `${table}\n\n${about}`);
}
if (asked.keep) {
  const figures = { ...previous, ...Object.fromEntries(rows.map((row) => [keyOf(row), Number(row.value.toFixed(3))])) };
  writeFileSync(PREVIOUS, `${JSON.stringify(figures, null, 2)}\n`);
}
if (asked.check) {
  const failed = worse(rows, previous);
  for (const row of failed)
    console.error(`worse by more than 25 %: ${keyOf(row)}, ${row.value.toFixed(2)} after ${previous[keyOf(row)]}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
