import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { isCardId } from '../../../src/identity/card-id.ts';
import type { EventBody } from '../../../src/memory/event.ts';
import { parseEvent } from '../../../src/memory/parse-event.ts';
import { studyDay } from '../../../src/memory/study-day.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { storePaths } from '../../../src/store/paths.ts';
import { progressFold } from '../../../src/store/progress-state.ts';

// A process of its own: appends reviews to the home in MDRILL_HOME and prints the id of each once it is on the disk.
const [count = '1', checkpointEvery = '0'] = process.argv.slice(2);

function review(card: string): EventBody {
  if (!isCardId(card)) throw new Error(card);
  const next = { phase: 'review', due: { unit: 'day', day: 21_000 } } as const;
  return { kind: 'review', card, grade: 'good', mode: 'drill', duration: 1, after: null, next };
}

const store = await openStore({
  paths: storePaths({ env: process.env, platform: process.platform, homeDirectory: '/' }),
  clock: { now: () => Date.now(), stamp: () => Date.now(), zone: () => 'Asia/Shanghai' },
  fold: progressFold,
  parse: parseEvent,
  studyDay: (at, zone) => studyDay(at, zone, 4),
  randomBytes,
});
for (let number = 1; number <= Number(count); number++) {
  const [event] = store.append([review(`card-${number}`)]);
  writeSync(1, `${event?.id}\n`);
  store.refresh();
  if (Number(checkpointEvery) > 0 && number % Number(checkpointEvery) === 0) await store.checkpoint();
}
await store.close();
