import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEvent } from '../../../src/memory/parse-event.ts';
import { studyDay } from '../../../src/memory/study-day.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { storePaths } from '../../../src/store/paths.ts';
import { progressFold } from '../../../src/store/progress-state.ts';
import { fileOf, writeYears } from './years.ts';

// Fills a home with the progress of somebody who has reviewed so many cards, and leaves a checkpoint as a sitting does.
const [, home = '.', cards = '100000'] = process.argv.slice(2);
const paths = storePaths({ env: { MDRILL_HOME: home }, platform: process.platform, homeDirectory: '/' });
const notes = join(home, 'notes');
mkdirSync(notes, { recursive: true });
writeYears(paths.journal, Number(cards), Number(cards), notes);
// A file that is gone may be anywhere, and every new card would be compared with all of its cards.
for (let card = 0; card < Number(cards); card += 100) writeFileSync(fileOf(card, notes), '', { flag: 'a' });
const store = await openStore({
  paths,
  clock: { now: () => Date.now(), stamp: () => Date.now(), zone: () => 'Asia/Shanghai' },
  fold: progressFold,
  parse: parseEvent,
  studyDay: (at: number, zone: string) => studyDay(at, zone, 4),
  randomBytes,
});
await store.checkpoint();
