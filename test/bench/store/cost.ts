import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, rmSync, utimesSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { memoryOf } from '../../../src/memory/memories.ts';
import { parseEvent } from '../../../src/memory/parse-event.ts';
import { studyDay } from '../../../src/memory/study-day.ts';
import { openStore, openStoreForReading } from '../../../src/store/open-store.ts';
import { storePaths } from '../../../src/store/paths.ts';
import { progressFold } from '../../../src/store/progress-state.ts';
import { cardId, review, writeYears } from './years.ts';

// Measures what a review and a start cost at several numbers of cards and events. Prints a table.
const [directory = '.', ...sizes] = process.argv.slice(2);
const CASES = sizes.length > 0 ? sizes : ['100x100', '10000x10000', '100000x100000', '10000x1000000'];

const time = <Result>(act: () => Result): readonly [number, Result] => {
  const begin = performance.now();
  const result = act();
  return [performance.now() - begin, result];
};
const memory = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / (1 << 20));
};
const cell = (value: number | string, digits = 0) =>
  (typeof value === 'number' ? value.toFixed(digits) : value).padStart(10);

const titles = [
  'cards',
  'events',
  'replay ms',
  'MB',
  'write ms',
  'start ms',
  'MB',
  'p50 ms',
  'p99 ms',
  'pull ms',
  'bare ms',
];
process.stdout.write(`${titles.map((title) => cell(title)).join('')}\n`);
for (const size of CASES) {
  const [cards = 0, events = 0] = size.split('x').map(Number);
  const home = join(directory, 'home');
  const options = {
    paths: storePaths({ env: { MDRILL_HOME: home }, platform: process.platform, homeDirectory: '/' }),
    clock: { now: () => Date.now(), stamp: () => Date.now(), zone: () => 'Asia/Shanghai' },
    fold: progressFold,
    parse: parseEvent,
    studyDay: (at: number, zone: string) => studyDay(at, zone, 4),
    randomBytes,
  };
  writeYears(options.paths.journal, cards, events);
  const [replayed] = time(() => openStoreForReading(options));
  const replayMemory = memory();
  const first = await openStore(options);
  const begin = performance.now();
  await first.checkpoint();
  const written = performance.now() - begin;
  const starts = [1, 2, 3].map(() => time(() => openStoreForReading(options))[0]).sort((a, b) => a - b);
  const startMemory = memory();
  const store = await openStore(options);
  // The first review of a month makes a file; all others find the folder as it has been for a while.
  store.append([review(0, Date.now())]);
  utimesSync(options.paths.journal, 0, 0);
  const bare = openSync(join(home, 'bare.jsonl'), 'a');
  const line = Buffer.from(`${'x'.repeat(300)}\n`);
  const costs: number[] = [];
  const bareCosts: number[] = [];
  for (let number = 0; number < 300; number++) {
    const card = number % cards;
    const memory = memoryOf(store.state().memories, cardId(card));
    const after = memory.phase === 'new' ? null : memory.lastReview.event;
    costs.push(time(() => store.append([review(card, Date.now(), after)]))[0]);
    bareCosts.push(
      time(() => {
        writeSync(bare, line);
        fdatasyncSync(bare);
      })[0],
    );
  }
  closeSync(bare);
  const pulls = Array.from({ length: 100 }, () => time(() => store.refresh())[0]);
  const at = (list: readonly number[], part: number) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length * part)] ?? 0;
  const row = [cards, events, replayed, replayMemory, written, starts[1] ?? 0, startMemory];
  const small = [at(costs, 0.5), at(costs, 0.99), at(pulls, 0.5), at(bareCosts, 0.5)];
  process.stdout.write(`${row.map((value) => cell(value)).join('')}${small.map((value) => cell(value, 2)).join('')}\n`);
  rmSync(home, { recursive: true });
}
