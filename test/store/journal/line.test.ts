import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEvent } from '../../../src/memory/event.ts';
import { parseEvent } from '../../../src/memory/parse-event.ts';
import { journalLine, readLine } from '../../../src/store/journal/line.ts';
import { cardId, eventId } from '../support/home.ts';

const REVIEW: JournalEvent = {
  v: 1,
  id: eventId('k3f9w2m0ta.7hq2m9xw01.12'),
  at: 1_772_326_800_000,
  zone: 'Asia/Shanghai',
  day: 20_513,
  kind: 'review',
  card: cardId('探针-1'),
  grade: 'good',
  mode: 'drill',
  duration: 4200,
  after: null,
  next: { phase: 'review', due: { unit: 'day', day: 20_514 } },
};
const LINE =
  '{"v":1,"id":"k3f9w2m0ta.7hq2m9xw01.12","at":1772326800000,"zone":"Asia/Shanghai","day":20513,"kind":"review",' +
  '"card":"探针-1","grade":"good","mode":"drill","duration":4200,"after":null,' +
  '"next":{"phase":"review","due":{"unit":"day","day":20514}},"crc":"CRC"}\n';

const bytesOf = (event: JournalEvent) => journalLine(event).subarray(0, -1);
const BYTES = bytesOf(REVIEW);
const OTHER = bytesOf({ ...REVIEW, id: eventId('k3f9w2m0ta.7hq2m9xw01.13') });

const idsIn = (bytes: Buffer) => readLine(bytes, parseEvent).events.map(({ event }) => event.id);

describe('a line of the journal', () => {
  it('never changes its form', () => {
    expect(journalLine(REVIEW).toString()).toBe(LINE.replace('CRC', 'b2317fc4'));
  });

  it('gives the event back', () => {
    expect(readLine(BYTES, parseEvent)).toEqual({ events: [{ event: REVIEW, bytes: BYTES }] });
  });

  it('is damaged by any flipped bit, and never becomes another event', () => {
    for (let bit = 0; bit < BYTES.length * 8; bit++) {
      const flipped = Buffer.from(BYTES);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { events, damage } = readLine(flipped, parseEvent);
      expect([events, damage !== undefined], `bit ${bit}`).toEqual([[], true]);
    }
  });

  it('is damaged when cut anywhere', () => {
    for (let length = 1; length < BYTES.length; length++) {
      const { events, damage } = readLine(BYTES.subarray(0, length), parseEvent);
      expect(events).toEqual([]);
      expect(damage).toBe(length < 5 ? 'noise' : 'unfinished');
    }
  });

  it('may end in a carriage return, begin with a byte order mark, or be blank', () => {
    for (const bytes of [Buffer.concat([BYTES, Buffer.from('\r')]), Buffer.concat([Buffer.from('\ufeff'), BYTES])]) {
      expect(readLine(bytes, parseEvent).damage).toBeUndefined();
      expect(idsIn(bytes)).toEqual([REVIEW.id]);
    }
    for (const blank of ['', '\r', '\ufeff']) expect(readLine(Buffer.from(blank), parseEvent)).toEqual({ events: [] });
  });

  it.each([
    ['noise', Buffer.alloc(64)],
    ['noise', Buffer.from('garbage')],
    ['conflict-marker', Buffer.from('<<<<<<< HEAD')],
    ['conflict-marker', Buffer.from('=======')],
    ['conflict-marker', Buffer.from('>>>>>>> 1f2e3d')],
  ])('is reported as %s', (reason, bytes) => {
    expect(readLine(bytes, parseEvent)).toEqual({ events: [], damage: reason });
  });

  it('that is sealed but no event is told from an altered one', () => {
    const line = bytesOf({ ...REVIEW, duration: Number.NaN });
    expect(readLine(line, parseEvent)).toEqual({ events: [], damage: 'not-an-event' });
    expect(readLine(Buffer.from(BYTES.toString().replace('good', 'easy')), parseEvent).damage).toBe('checksum');
  });

  it('keeps events of kinds it does not know', () => {
    const line = BYTES.toString();
    const foreign = { ...JSON.parse(line.replace(/,"crc.*/, '}')), kind: 'dream' };
    expect(idsIn(bytesOf(foreign))).toEqual([REVIEW.id]);
  });

  it.each([
    ['two whose newline was lost', Buffer.concat([BYTES, OTHER]), 'noise', 2],
    ['two whose newline became another character', Buffer.concat([BYTES, Buffer.from('*'), OTHER]), 'noise', 2],
    ['one behind a torn one', Buffer.concat([BYTES.subarray(0, 90), OTHER]), 'unfinished', 1],
    ['one behind padding', Buffer.concat([Buffer.alloc(300), OTHER]), 'noise', 1],
    ['one before padding', Buffer.concat([OTHER, Buffer.alloc(300)]), 'noise', 1],
  ])('gives %s', (_what, bytes, damage, count) => {
    const reading = readLine(bytes, parseEvent);
    expect(reading.damage).toBe(damage);
    expect(reading.events).toHaveLength(count);
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readLine(Buffer.from(bytes), parseEvent)));
  });
});
