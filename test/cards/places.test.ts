import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';

describe('the place of a card', () => {
  it.each([
    ['a heading', '# T\n\n## What is it?\n\nx\n', '3:4-5:2', 'What is it?'],
    ['a number and a label before it', '### Q1: "What is it?"\nA: x\n', '1:10-2:5', 'What is it?'],
    ['front matter', '---\ntitle: T\n---\n\n## What is it?\n\nx\n', '5:4-7:2', 'What is it?'],
    ['CRLF', 'a\r\n\r\nQ: What?\r\nA: x\r\n', '3:4-4:5', 'What?'],
    ['a byte order mark', '\ufeff## What is it?\n\nx\n', '1:4-3:2', 'What is it?'],
    ['characters beyond the BMP', '- 😀 Q: 𝒳 是什么？ → A：一个字母\n', '1:8-1:23', '𝒳 是什么？'],
    ['a tab before it', '- a?\n\t- b\n- c?\n', '1:3-2:5', 'a?'],
    ['an underline', 'What is it?\n-----------\n\nx\n', '1:1-4:2', 'What is it?'],
    ['a table', '| # | Question | Answer |\n|---|---|---|\n| 1 | What? | x |\n', '3:7-3:18', 'What?'],
    ['bold marks', '**问题：** 什么？\n\n**答案：** 甲\n', '1:9-3:10', '什么？'],
  ])('is exact with %s', (_, text, place, front) => {
    const [card] = readDeck(text, { name: 'x' }).value.cards;
    const { start, end } = card?.span ?? { start: undefined, end: undefined };
    expect(`${start?.line}:${start?.column}-${end?.line}:${end?.column}`).toBe(place);
    expect(text.slice(start?.offset)).toSatisfy((rest: string) => rest.startsWith(front));
  });
});
