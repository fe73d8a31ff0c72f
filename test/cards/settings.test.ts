import { describe, expect, it } from 'vitest';
import { readDeck } from '../../src/cards/read-deck.ts';

const read = (text: string, topics?: boolean) =>
  readDeck(text, { name: 'file', ...(topics === undefined ? {} : { topics }) });
const fronts = (text: string, topics?: boolean) => read(text, topics).value.cards.map(({ front }) => front);
const BODY = '# T\n\n## One\n\n- a\n\n## What is two?\n\nb\n\nQ: three?\nA: c\n';

describe('front matter that says how a file is read', () => {
  it.each([
    ['nothing said', '', ['One', 'What is two?', 'three?']],
    ['no cards', 'mdrill: false', []],
    ['no cards, said otherwise', 'mdrill: { cards: none }', []],
    ['every heading of level 2', 'mdrill: { cards: headings }', ['One', 'What is two?']],
    ['labels only', 'mdrill: { cards: labels }', ['three?']],
    ['no topics', 'mdrill: { topics: false }', ['What is two?', 'three?']],
  ])('%s', (_, line, expected) => {
    expect(fronts(`---\ntags: [x]\n${line}\n---\n${BODY}`)).toEqual(expected);
  });

  it('keeps what belongs to other rooms, and finds values that make no sense', () => {
    const { value, findings } = read(
      '---\ntitle: Title\nlanguage: zh\ntags: "a, b"\nmdrill:\n  cards: everything\n  level: 9\n  newPerDay: 5\n---\n',
    );
    expect(value).toMatchObject({ title: 'Title', language: 'zh', tags: ['a', 'b'], settings: { newPerDay: 5 } });
    expect(findings.map(({ rule, span, params }) => [rule, span.start.line, span.start.column, params['key']])).toEqual(
      [
        ['setting-invalid', 6, 3, 'cards'],
        ['setting-invalid', 7, 3, 'level'],
      ],
    );
  });

  it('lets the caller switch topics off', () => {
    expect(fronts('## 分层\n\n- a\n', false)).toEqual([]);
  });
});

describe('regions and ids', () => {
  it('leaves ignored regions out, and finds one that is never closed', () => {
    expect(
      fronts('Q: a?\nA: b\n\n<!-- mdrill:ignore -->\n\nQ: c?\nA: d\n\n<!-- mdrill:end -->\n\nQ: e?\nA: f\n'),
    ).toEqual(['a?', 'e?']);
    expect(read('<!-- mdrill:ignore -->\nQ: c?\nA: d\n').findings.map(({ rule }) => rule)).toEqual(['region-unclosed']);
  });

  it.each([
    ['an attribute', '## What is it? {#net-1}\n\nx\n'],
    ['a comment on the line', '## What is it? <!-- id: net-1 -->\n\nx\n'],
    ['a comment on the next line', '## What is it?\n<!-- id: net-1 -->\n\nx\n'],
    ['a comment above', 'y\n\n<!-- id: net-1 -->\n## What is it?\n\nx\n'],
  ])('takes an id from %s', (_, text) => {
    const [card] = read(text).value.cards;
    expect(card).toMatchObject({ front: 'What is it?', explicitId: 'net-1', back: 'x' });
  });

  it('takes tags from the end of a question', () => {
    expect(read('## What is C#? #lang #dotnet/core\n\nx\n').value.cards[0]).toMatchObject({
      front: 'What is C#?',
      tags: ['lang', 'dotnet/core'],
    });
  });
});

describe('what a file says of itself', () => {
  it.each([
    ['the only heading of level 1', '# 一、标题 🎯\n\n## a\n', '标题'],
    ['the first of several', '# One\n\n# Two\n', 'One'],
    ['front matter before the first of several', '---\ntitle: Declared\n---\n# One\n\n# Two\n', 'Declared'],
    ['the name of the file', 'text\n', 'file'],
  ])('takes its title from %s', (_, text, expected) => {
    expect(read(text).value.title).toBe(expected);
  });

  it.each([
    ['zh', '什么是 Pod？'],
    ['en', 'What is a Pod?'],
    ['ja', 'これはとても大切なことですから、覚えておいてください。'],
    ['ko', '파드는 무엇인가요'],
  ])('detects %s', (language, text) => {
    expect(read(text).value.language).toBe(language);
  });

  it('reads the time for the whole deck from the introduction', () => {
    expect(read('# 讲解\n\n> 适用于 5~10 分钟自述\n\n## a\n').value.timeLimitSeconds).toBe(600);
  });
});
