import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';

interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

function leaves(value: unknown, path: string): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

const texts = (messages: unknown): readonly Leaf[] =>
  leaves(messages, '').filter(({ value }) => typeof value === 'string');

const HAN = /\p{Script=Han}/u;

/** Names that have no other form in Chinese. */
const NAMES = ['front matter', 'HTML', 'mdrill'];

/** Command lines, keys and names are the same in every language. */
const SAME_IN_ALL =
  /^language$|\.examples\.\d+\.0$|\.overviewExamples\.\d+\.0$|\.key\.|^ui\.action\.interrupt|\.label$/;

describe('messages', () => {
  it('are never empty, but for verbs with nothing more to say', () => {
    const empty = [...texts(en), ...texts(zhCN)].filter(({ value }) => value === '').map(({ path }) => path);
    expect(empty.filter((path) => !/^commands\.verbs\.\w+\.details$/.test(path))).toEqual([]);
  });

  it('in Chinese are Chinese', () => {
    const english = new Map(texts(en).map(({ path, value }) => [path, value]));
    const untranslated = texts(zhCN).filter(
      ({ path, value }) =>
        !SAME_IN_ALL.test(path) &&
        english.get(path) === value &&
        typeof value === 'string' &&
        /[a-z]{4}/i.test(value) &&
        !NAMES.includes(value),
    );
    expect(untranslated).toEqual([]);
  });

  it('in English are free of Chinese, but for examples of it', () => {
    const chinese = texts(en).filter(({ value }) => typeof value === 'string' && HAN.test(value));
    expect(chinese.map(({ path }) => path).filter((path) => !/\.examples\.|\.how$|\.why$/.test(path))).toEqual([]);
  });

  it('in Chinese use full-width marks between Chinese characters', () => {
    const half = texts(zhCN).filter(
      ({ value }) => typeof value === 'string' && /\p{Script=Han}[,;:!?]\p{Script=Han}/u.test(value),
    );
    expect(half).toEqual([]);
  });
});
