import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { writeIds } from '../../src/commands/id/write-ids.ts';

const read = (text: string) => readDeck(text, { name: 'notes' }).value.cards;

function write(text: string) {
  const cards = read(text);
  return writeIds(
    text,
    cards.map((card, index) => ({ card, id: `c${index + 1}` })),
    read,
  );
}

describe('writeIds', () => {
  it.each<[what: string, before: string, after: string]>([
    ['a heading', '## What is a pod?\n\nA unit.\n', '## What is a pod? {#c1}\n\nA unit.\n'],
    ['a closed heading', '## What is a pod? ##\n\nA unit.\n', '## What is a pod? {#c1}\n\nA unit.\n'],
    [
      'a label',
      '**Q:** What is a pod?\n\n**A:** A unit.\n',
      '**Q:** What is a pod? <!-- id: c1 -->\n\n**A:** A unit.\n',
    ],
    ['CRLF', '## 什么是 Pod？\r\n\r\n最小单元。\r\n', '## 什么是 Pod？ {#c1}\r\n\r\n最小单元。\r\n'],
    [
      'a table row',
      '| Question | Answer |\n|---|---|\n| What is DNS? | Names |\n| What is ARP? | MACs |\n',
      '| Question | Answer |\n|---|---|\n| What is DNS? <!-- id: c1 --> | Names |\n| What is ARP? <!-- id: c2 --> | MACs |\n',
    ],
  ])('writes into %s', (_what, before, after) => {
    const result = write(before);
    expect(result.text).toBe(after);
    expect(result.refused).toEqual([]);
  });

  it('leaves ids that are there', () => {
    const text = '## What is a pod? {#mine}\n\nA unit.\n';
    expect(write(text)).toEqual({ text, written: [], refused: [] });
  });

  it('is the same card afterwards', () => {
    const before = read('## 问题1：什么是 Pod？\n\n**答案：** 最小单元。\n');
    const [after] = read(write('## 问题1：什么是 Pod？\n\n**答案：** 最小单元。\n').text);
    expect(after).toMatchObject({ front: before[0]?.front, back: before[0]?.back, explicitId: 'c1' });
  });
});
