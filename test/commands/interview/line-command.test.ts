import { describe, expect, it } from 'vitest';
import { parseInterviewLine, parseTicks } from '../../../src/commands/interview/line-command.ts';

describe('a line at the end of an answer', () => {
  const judging = { step: 'judging', takesText: false, points: 4 } as const;
  it.each([
    ['1 3', { type: 'ticks', hits: [0, 2] }],
    ['3,1，1', { type: 'ticks', hits: [0, 2] }],
    ['2-4', { type: 'ticks', hits: [1, 2, 3] }],
    ['１ ３', { type: 'ticks', hits: [0, 2] }],
    ['a', { type: 'ticks', hits: [0, 1, 2, 3] }],
    ['全部', { type: 'ticks', hits: [0, 1, 2, 3] }],
    ['0', { type: 'ticks', hits: [] }],
    ['5', { type: 'unknown', text: '5' }],
    ['', { type: 'go-on' }],
    ['u', { type: 'take-back' }],
    ['n 说慢一点', { type: 'note', text: '说慢一点' }],
  ])('%j with points to tick', (line, command) => {
    expect(parseInterviewLine(line, judging)).toEqual(command);
  });

  it.each([
    ['1', { type: 'mark', mark: 'missed' }],
    ['4', { type: 'mark', mark: 'strong' }],
    ['Solid', { type: 'mark', mark: 'solid' }],
    ['5', { type: 'unknown', text: '5' }],
    ['0', { type: 'unknown', text: '0' }],
  ])('%j without', (line, command) => {
    expect(parseInterviewLine(line, { ...judging, points: 0 })).toEqual(command);
    expect(parseInterviewLine(line, { ...judging, step: 'follow-up-judging' })).toEqual(command);
  });
});

describe('a line while an answer is typed', () => {
  const typing = { step: 'answering', takesText: true, points: 0 } as const;
  it.each([
    ['s', { type: 'text', text: 's' }],
    ['  - 缩进要留着', { type: 'text', text: '  - 缩进要留着' }],
    ['1 3', { type: 'text', text: '1 3' }],
    ['/skip', { type: 'skip' }],
    ['／暂停', { type: 'pause' }],
    ['/note 先说结论', { type: 'note', text: '先说结论' }],
    ['/quit', { type: 'quit' }],
    ['/nonsense', { type: 'unknown', text: 'nonsense' }],
    ['   ', { type: 'go-on' }],
  ])('%j', (line, command) => {
    expect(parseInterviewLine(line, typing)).toEqual(command);
  });
});

describe('ticks', () => {
  it.each(['1 2 x', '3-1', '0 1', '-1', '1-9', ''])('%j is refused', (text) => {
    expect(parseTicks(text, 4)).toBeUndefined();
  });
});
