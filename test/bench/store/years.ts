import { appendFileSync, mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type CardId, isCardId } from '../../../src/identity/card-id.ts';
import type { EventBody, EventId, JournalEvent } from '../../../src/memory/event.ts';
import { joinEventId } from '../../../src/memory/event-id.ts';
import { studyDay } from '../../../src/memory/study-day.ts';
import { journalFileName } from '../../../src/store/journal/folder.ts';
import { journalLine } from '../../../src/store/journal/line.ts';

const START = Date.UTC(2023, 0, 1);
const DEVICE = 'k3f9w2m0ta';
const CARDS_OF_FILE = 100;

/** Id of a card by its number. */
export function cardId(card: number): CardId {
  const id = `card-${card}`;
  if (!isCardId(id)) throw new Error(id);
  return id;
}

/** A good review of a card, at an instant (epoch ms), due three days later; `after` is the review the person saw. */
export function review(card: number, at: number, after: EventId | null = null): EventBody {
  const day = Math.floor(at / 86_400_000) + 3;
  const next = { phase: 'review', due: { unit: 'day', day } } as const;
  return { kind: 'review', card: cardId(card), grade: 'good', mode: 'drill', duration: 4200, after, next };
}

/** The file a card was seen in; there are a hundred cards in each. */
export function fileOf(card: number, notes: string): string {
  return `${notes}/part-${Math.floor(card / CARDS_OF_FILE)}.md`;
}

/** What a card looked like when it was first asked. */
function seen(card: number, notes: string): EventBody {
  return {
    kind: 'seen',
    card: cardId(card),
    front:
      card % 2 === 0
        ? `第 ${card} 个调度器的就绪探针失败时先看什么？`
        : `What does probe number ${card} look at first?`,
    section: ['排查'],
    file: fileOf(card, notes),
    position: card % CARDS_OF_FILE,
    back: `2:${card.toString(16).padStart(16, '0')}:${'k3f9w2m0ta'.repeat(6)}`,
  };
}

/** Writes a journal of three years by one device, as if at that time: every card is seen, in a file below `notes`, with its first review. */
export function writeYears(folder: string, cards: number, reviews: number, notes = '/home/reader/notes'): void {
  mkdirSync(folder, { recursive: true });
  const step = (1050 * 86_400_000) / reviews;
  let [file, text, written, last] = ['', '', 0, START];
  const write = () => {
    if (text === '') return;
    appendFileSync(join(folder, file), text);
    utimesSync(join(folder, file), last / 1000, last / 1000);
  };
  for (let number = 1; number <= reviews; number++) {
    const at = Math.floor(START + number * step);
    const card = number % cards;
    const name = journalFileName(DEVICE, at);
    if (name !== file || text.length > 1 << 20) {
      write();
      [file, text] = [name, ''];
    }
    for (const body of number <= cards ? [seen(card, notes), review(card, at)] : [review(card, at)]) {
      written += 1;
      const id = joinEventId(`${DEVICE}.${Math.floor(number / 200)}xxxxxxxx`, written);
      if (id === undefined) throw new Error('id');
      const head = { v: 1, id, at, zone: 'Asia/Shanghai', day: studyDay(at, 'Asia/Shanghai', 4) } as const;
      const event: JournalEvent = { ...head, ...body };
      text += journalLine(event).toString();
    }
    last = at;
  }
  write();
}
