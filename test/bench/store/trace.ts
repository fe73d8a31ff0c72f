import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Traces the system calls of a process that appends, and checks that each acknowledgement follows one write and one flush.
const tracer = 'strace';
const [directory = '.', count = '20'] = process.argv.slice(2);
const log = join(directory, 'trace.txt');
const appender = [process.execPath, join(directory, 'appender.mjs'), count];
const calls = ['-e', 'trace=openat,write,fdatasync,fsync,rename', '-f', '-s', '24', '-o', log];
const { status, error } = spawnSync(tracer, [...calls, ...appender], {
  env: { MDRILL_HOME: join(directory, 'home'), PATH: process.env['PATH'] },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (error !== undefined || status !== 0) throw error ?? new Error(`strace ended with ${status}`);

const lines = readFileSync(log, 'utf8').split('\n');
const journals = new Map<string, string>();
let writes = 0;
let flushes = 0;
let acknowledged = 0;
const wrong: string[] = [];
for (const line of lines) {
  const opened =
    /openat\(.*"([^"]*\.jsonl)"?.*O_APPEND.* = (\d+)$/.exec(line) ?? /openat\(.*O_APPEND.* = (\d+)$/.exec(line);
  if (opened !== null) journals.set(opened.at(-1) ?? '', 'journal');
  const written = /\bwrite\((\d+), "(.*)/.exec(line);
  if (written !== null && journals.has(written[1] ?? '') && written[2]?.startsWith('{\\"v\\"')) writes++;
  if (/\bfdatasync\(/.test(line)) flushes++;
  if (written !== null && written[1] === '1') {
    acknowledged++;
    if (writes !== acknowledged || flushes !== acknowledged) wrong.push(line);
  }
}
process.stdout.write(
  `${acknowledged} acknowledged, ${writes} writes, ${flushes} flushes, ${wrong.length} out of order\n`,
);
process.exitCode = wrong.length === 0 && acknowledged === Number(count) ? 0 : 1;
