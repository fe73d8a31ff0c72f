import { spawn } from 'node:child_process';
import fs, { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvent } from '../../../src/memory/parse-event.ts';
import { readJournal } from '../../../src/store/journal.ts';
import type { Trouble } from '../../../src/store/trouble.ts';

// Kills appending processes at random instants and compares what they acknowledged with what is there.
const [directory = '.', rounds = '500'] = process.argv.slice(2);
const home = join(directory, 'home');
mkdirSync(home);

function round(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const checkpointEvery = Math.random() < 0.5 ? '1' : '0';
    const child = spawn(process.execPath, [join(directory, 'appender.mjs'), '100000', checkpointEvery], {
      env: { MDRILL_HOME: home },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 25));
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('close', () => resolve(output.split('\n').slice(0, -1)));
  });
}

const acknowledged: string[] = [];
for (let number = 0; number < Number(rounds); number++) acknowledged.push(...(await round()));

const troubles: Trouble[] = [];
const ids = new Map<string, number>();
const reading = {
  disk: fs,
  folder: join(home, 'journal'),
  parse: parseEvent,
  onTrouble: (t: Trouble) => void troubles.push(t),
};
for (const { event } of readJournal(reading)) ids.set(event.id, (ids.get(event.id) ?? 0) + 1);
const lost = acknowledged.filter((id) => !ids.has(id));
const twice = [...ids.values()].filter((count) => count > 1);
process.stdout.write(
  `${rounds} kills: ${acknowledged.length} acknowledged, ${ids.size} in the journal, ${lost.length} lost, ` +
    `${twice.length} twice, ${troubles.length} torn or damaged lines\n`,
);
process.exitCode = lost.length + twice.length === 0 ? 0 : 1;
