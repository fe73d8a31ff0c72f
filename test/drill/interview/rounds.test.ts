import { describe, expect, it } from 'vitest';
import { isRoundHeading, scriptRounds } from '../../../src/drill/interview/rounds.ts';
import { card, deck, identifyAll } from './support.ts';

describe('a heading that calls itself a round', () => {
  it.each([
    ['第一轮：架构', true],
    ['第八轮:业务', true],
    ['第 3 轮 系统设计', true],
    ['第十二轮', true],
    ['第二部分：项目', true],
    ['二面', true],
    ['三面（技术）', true],
    ['Round 2: systems', true],
    ['Part II', true],
    ['Final round', true],
    ['第一轮复习', true],
    ['面试必问', false],
    ['全面了解', false],
    ['方面', false],
    ['K8s 方面', false],
    ['Rounding errors', false],
    ['Part of the story', false],
    ['技术亮点', false],
  ])('%s: %s', (heading, expected) => {
    expect(isRoundHeading(heading)).toBe(expected);
  });
});

describe('the rounds of a script', () => {
  const titles = (sections: readonly (readonly string[])[]): readonly string[] =>
    scriptRounds(identifyAll(sections.map((section, index) => card(`q${index}`, { section })))).map(
      ({ title }) => title,
    );

  it('follow the headings that call themselves rounds, whatever stands above or below them', () => {
    expect(
      titles([
        ['上', '第一轮：甲', '节'],
        ['上', '第一轮：甲'],
        ['上', '第二轮：乙'],
      ]),
    ).toEqual(['第一轮：甲', '第二轮：乙']);
  });

  it('are the outermost sections that differ where nothing is called a round', () => {
    expect(
      titles([
        ['项目', '亮点', '甲'],
        ['项目', '亮点', '乙'],
        ['项目', '问答'],
      ]),
    ).toEqual(['亮点', '问答']);
  });

  it('keep cards that stand outside of all rounds in a round of their own section', () => {
    expect(titles([['开头'], ['第一轮：甲']])).toEqual(['开头', '第一轮：甲']);
  });

  it('are named by the deck for cards under no heading', () => {
    expect(titles([[], []])).toEqual(['script']);
  });

  it('do not mix files', () => {
    const one = identifyAll([card('a', { section: ['同名'] })], deck('one'));
    const two = identifyAll([card('b', { section: ['同名'] })], deck('two'), 'd');
    expect(scriptRounds([...one, ...two]).map(({ title, cards }) => [title, cards.length])).toEqual([
      ['同名', 1],
      ['同名', 1],
    ]);
  });

  it('lose and repeat no card', () => {
    const cards = identifyAll(
      [['a'], [], ['a', 'b'], ['第一轮'], ['c', '第一轮']].map((section, index) => card(`q${index}`, { section })),
    );
    expect(
      scriptRounds(cards)
        .flatMap((round) => round.cards)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(cards.map(({ id }) => id).sort());
  });
});
