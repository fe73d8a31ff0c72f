import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isCardId } from '../../../src/identity/card-id.ts';
import type { EventBody, JournalEvent } from '../../../src/memory/event.ts';
import { joinEventId } from '../../../src/memory/event-id.ts';
import { parseEvent } from '../../../src/memory/parse-event.ts';
import { studyDay } from '../../../src/memory/study-day.ts';
import { journalFileName } from '../../../src/store/journal/folder.ts';
import { journalLine } from '../../../src/store/journal/line.ts';
import { openStore, openStoreForReading } from '../../../src/store/open-store.ts';
import { storePaths } from '../../../src/store/paths.ts';
import { progressFold } from '../../../src/store/progress-state.ts';

// Measures what a review and a start cost at several numbers of cards and events. Prints a table.
const [directory = '.', ...sizes] = process.argv.slice(2);
const CASES = sizes.length > 0 ? sizes : ['100x100', '10000x10000', '100000x100000', '10000x1000000'];
const START = Date.UTC(2023, 0, 1);

function review(card: number, at: number): EventBody {
  const id = `card-${card}`;
  if (!isCardId(id)) throw new Error(id);
  const day = Math.floor(at / 86_400_000) + 3;
  const next = { phase: 'review', due: { unit: 'day', day } } as const;
  return { kind: 'review', card: id, grade: 'good', mode: 'drill', duration: 4200, after: null, next };
}

/** Writes a journal of three years by one device. */
function fill(folder: string, cards: number, events: number): void {
  mkdirSync(folder, { recursive: true });
  const step = (1050 * 86_400_000) / events;
  let [file, text] = ['', ''];
  for (let number = 1; number <= events; number++) {
    const at = Math.floor(START + number * step);
    const id = joinEventId(`k3f9w2m0ta.${Math.floor(number / 200)}xxxxxxxx`, number);
    if (id === undefined) throw new Error('id');
    const head = { v: 1, id, at, zone: 'Asia/Shanghai', day: studyDay(at, 'Asia/Shanghai', 4) } as const;
    const event: JournalEvent = { ...head, ...review(number % cards, at) };
    const name = journalFileName('k3f9w2m0ta', at);
    if (name !== file || text.length > 1 << 20) {
      if (text !== '') appendFileSync(join(folder, file), text);
      [file, text] = [name, ''];
    }
    text += journalLine(event);
  }
  appendFileSync(join(folder, file), text);
}

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

const titles = ['cards', 'events', 'replay ms', 'MB', 'write ms', 'start ms', 'MB', 'p50 ms', 'p99 ms', 'pull ms'];
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
  fill(options.paths.journal, cards, events);
  const [replayed] = time(() => openStoreForReading(options));
  const replayMemory = memory();
  const first = await openStore(options);
  const begin = performance.now();
  await first.checkpoint();
  const written = performance.now() - begin;
  const starts = [1, 2, 3].map(() => time(() => openStoreForReading(options))[0]).sort((a, b) => a - b);
  const startMemory = memory();
  const store = await openStore(options);
  const costs = Array.from({ length: 300 }, (_, n) => time(() => store.append([review(n % cards, Date.now())]))[0]);
  const pulls = Array.from({ length: 100 }, () => time(() => store.refresh())[0]);
  const at = (list: readonly number[], part: number) =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length * part)] ?? 0;
  const row = [cards, events, replayed, replayMemory, written, starts[1] ?? 0, startMemory];
  const small = [at(costs, 0.5), at(costs, 0.99), at(pulls, 0.5)];
  process.stdout.write(`${row.map((value) => cell(value)).join('')}${small.map((value) => cell(value, 2)).join('')}\n`);
  rmSync(home, { recursive: true });
}
