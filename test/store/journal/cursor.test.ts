import fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLines } from '../../../src/store/journal/append.ts';
import { type Cursor, cursorBehind, START } from '../../../src/store/journal/cursor.ts';
import { readFile } from '../../../src/store/journal/file.ts';
import { journalLine } from '../../../src/store/journal/line.ts';
import { eventId, MORNING, parseLoosely, review, temporaryDirectory } from '../support/home.ts';

function readToEnd(path: string): Cursor {
  let end = START;
  const reading = { disk: fs, path, from: START, parse: parseLoosely, onDamage: () => {} };
  for (const _ of readFile({ ...reading, onCursor: (cursor) => (end = cursor) })) {
    // Only the cursor is wanted.
  }
  return end;
}

const lineOf = (number: number) =>
  journalLine({
    v: 1,
    id: eventId(`k3f9w2m0ta.7hq2m9xw01.${number}`),
    at: MORNING + number,
    zone: 'Asia/Shanghai',
    day: 20_513,
    ...review(),
  });

describe('the cursor behind what was appended', () => {
  it('is the one that reading gives', () => {
    const path = join(temporaryDirectory(), 'k3f9w2m0ta-2026-03.jsonl');
    const first = appendLines(fs, path, [lineOf(1), lineOf(2)]);
    const behind = cursorBehind(START, first);
    expect(behind).toEqual(readToEnd(path));
    const second = appendLines(fs, path, [lineOf(3)], behind);
    expect(cursorBehind(behind ?? START, second)).toEqual(readToEnd(path));
  });

  it('is unknown when the file has been read again meanwhile', () => {
    const path = join(temporaryDirectory(), 'k3f9w2m0ta-2026-03.jsonl');
    const appended = appendLines(fs, path, [lineOf(1)]);
    expect(cursorBehind(readToEnd(path), appended)).toBeUndefined();
  });

  it('is unknown when somebody else has written', () => {
    const path = join(temporaryDirectory(), 'k3f9w2m0ta-2026-03.jsonl');
    const behind = cursorBehind(START, appendLines(fs, path, [lineOf(1)]));
    appendLines(fs, path, [lineOf(2)]);
    expect(cursorBehind(behind ?? START, appendLines(fs, path, [lineOf(3)], behind))).toBeUndefined();
  });
});
