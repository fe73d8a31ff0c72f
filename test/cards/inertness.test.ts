import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';
import { RECOGNIZERS } from '../../src/cards/recognize/order.ts';

const TRIGGERS = [
  'Q: inside?\nA: yes',
  '**问题：** 里面？\n**答案：** 是',
  '# Heading?\n\ntext',
  '## Q1: Heading?\n\n- item',
  '1. one?\n2. two?',
  '| Question | Answer |\n|---|---|\n| a | b |',
  'front::back\nfront:::back',
  'front\n?\nback',
  'text #card\nanswer',
  'a : b #flashcard',
  '#flashcards',
  'C: a [b]',
  '{{c1::hidden}}',
  '==marked==',
  '- [x] right\n- [ ] wrong',
  'A. one\nB. two\nAnswer: A',
  '<details><summary>open?</summary>x</details>',
  'Term\n: meaning',
  '---',
  '**bold?**\n\n**bold again?**',
  '- ask?\n- ask again?',
  '当被问到"什么？"时：',
  '优点：\n- a\n缺点：\n- b',
  '## 开场 30 秒\n\nx',
  '## 自我介绍\n\nx',
];

const indented = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);

const SHELTERS: readonly (readonly [string, (text: string) => string])[] = [
  ['a fence', (text) => `\n\n\`\`\`md\n${text}\n\`\`\`\n`],
  ['a tilde fence', (text) => `\n\n~~~\n${text}\n~~~\n`],
  ['a long fence with a shorter one within', (text) => `\n\n\`\`\`\`\n\`\`\`\n${text}\n\`\`\`\n\`\`\`\`\n`],
  ['a fence in a list', (text) => `\n\n- item\n\n  \`\`\`\n  ${indented(text, '  ')}\n  \`\`\`\n`],
  ['a fence in a quote', (text) => `\n\n> \`\`\`\n> ${indented(text, '> ')}\n> \`\`\`\n`],
  ['a quote', (text) => `\n\n> ${indented(text, '> ')}\n`],
  ['an unclosed fence', (text) => `\n\n\`\`\`\n${text}\n`],
  ['a comment', (text) => `\n\n<!--\n${text}\n-->\n`],
  ['an unclosed comment', (text) => `\n\n<!--\n${text}\n`],
  ['an ignored region', (text) => `\n\n<!-- mdrill:ignore -->\n\n\`\`\`\n${text}\n\`\`\`\n<!-- mdrill:end -->\n`],
];

const BASES = [...RECOGNIZERS.flatMap(({ examples }) => examples.map(({ text }) => text)), '# Title\n\nProse.\n', ''];

const cardsOf = (text: string) =>
  readDeck(text, { name: 'x' }).value.cards.map(({ front, kind, section }) => ({ front, kind, section }));

describe.each(SHELTERS)('%s', (_, shelter) => {
  it.each(TRIGGERS)('keeps %j inert', (trigger) => {
    for (const base of BASES) expect(cardsOf(base + shelter(trigger))).toEqual(cardsOf(base + shelter('plain')));
  });
});

describe('front matter', () => {
  it.each(TRIGGERS)('keeps %j inert', (trigger) => {
    const matter = (text: string): string => `---\ntitle: T\nnotes: |\n  ${indented(text, '  ')}\n---\n\n`;
    for (const base of BASES) expect(cardsOf(matter(trigger) + base)).toEqual(cardsOf(matter('plain') + base));
  });
});
