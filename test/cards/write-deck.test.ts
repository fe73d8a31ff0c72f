import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { bodyHash, isEditedByHand, writeDeck } from '../../src/cards/write-deck.ts';

const length = (text: string): string => String(text.length);
const NOTES = `---
tags: [base]
---
# 存储

## Q1: "什么是 WAL？" #log

先写日志。

**普通回答：** 记日志。

**出彩回答：**

> 先写日志再改页。

**为什么这个回答出彩？**

1. ✅ **顺序写**：快

**追问：**

- 何时刷盘？
`;

function build(text: string): string {
  const { value } = readDeck(text, { name: 'storage' });
  return writeDeck(
    {
      ...value,
      id: 'storage',
      source: 'seeds/storage.md',
      cards: value.cards.map((card) => ({ id: 'k3f9w2m0ta', card })),
    },
    length,
  );
}

describe('the canonical form', () => {
  it('reads well', () => {
    expect(build(NOTES)).toBe(`---
title: 存储
language: zh
tags: [base]
mdrill: { deck: 1, id: storage, source: seeds/storage.md, hash: "253" }
---

## 什么是 WAL？
<!-- card k3f9w2m0ta qa tags="log" -->

<!-- part: context -->
**背景**

先写日志。

<!-- part: answer -->
**回答**

先写日志再改页。

<!-- part: contrast -->
**普通回答**

记日志。

<!-- part: rubric -->
**得分点**

- 顺序写：快

<!-- part: follow-ups -->
**追问**

- 何时刷盘？
`);
  });

  it('knows when somebody has changed it', () => {
    const text = build(NOTES);
    expect(isEditedByHand(text, length)).toBe(false);
    expect(isEditedByHand(text.replaceAll('\n', '\r\n'), length)).toBe(false);
    expect(isEditedByHand(`${text}more`, length)).toBe(true);
    expect(bodyHash(text, length)).toBe('253');
  });

  it.each([
    ['a marker in the answer', '## What is it?\n\n\\<!-- part: rubric -->\n\n\\<!-- card x qa -->\n'],
    ['a marker in a fence', '## What is it?\n\n```\n## a\n<!-- card x qa -->\n```\n'],
    ['a heading that ends in a hash', 'Q: what is #\nA: a sign\n'],
    ['an answer that begins like a label', 'Q: what?\nA:\n\n**Answer**\n\nx\n'],
    ['a title that YAML would misread', '---\ntitle: "true: #1"\n---\nQ: a?\nA: b\n'],
  ])('is not confused by %s', (_, text) => {
    const before = readDeck(text, { name: 'storage' }).value;
    const after = readDeck(build(text), { name: 'other' });
    expect(after.findings).toEqual([]);
    expect(after.value.title).toBe(before.title);
    expect(after.value.cards.map(({ front, back }) => [front, back])).toEqual(
      before.cards.map(({ front, back }) => [front, back]),
    );
  });
});

describe('a deck written by hand', () => {
  const HEAD = '---\ntitle: T\nmdrill: { deck: 1, id: t }\n---\n\n';

  it('needs labels nowhere, and headings of its own are text', () => {
    const { value, findings } = readDeck(
      `${HEAD}## Front\n<!-- card a1 qa section="One > Two" time="30" -->\n\nback\n\n## Not a card\n\n<!-- part: rubric -->\n- point\n`,
      { name: 'x' },
    );
    expect(findings).toEqual([]);
    expect(value.cards).toMatchObject([
      {
        front: 'Front',
        explicitId: 'a1',
        section: ['One', 'Two'],
        timeLimitSeconds: 30,
        back: 'back\n\n## Not a card',
        rubric: ['point'],
      },
    ]);
  });

  it.each([
    ['an unknown kind', '## Front\n<!-- card a1 quiz -->\n\nback\n', 7, 1],
    ['a missing id', '## Front\n<!-- card -->\n\nback\n', 7, 1],
    ['an unknown part', '## Front\n<!-- card a1 qa -->\n\nback\n\n<!-- part: hint -->\n', 11, 1],
  ])('gives a finding for %s and keeps the card', (_, body, line, column) => {
    const { value, findings } = readDeck(HEAD + body, { name: 'x' });
    expect(value.cards).toMatchObject([{ front: 'Front', back: 'back', kind: 'qa' }]);
    expect(findings.map(({ rule, span }) => [rule, span.start.line, span.start.column])).toEqual([
      ['deck-marker-invalid', line, column],
    ]);
  });
});
