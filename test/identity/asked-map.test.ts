import { expect, it } from 'vitest';
import { askedMap } from '../../src/identity/asked-map.ts';

const lengths = () => {
  const asked: string[] = [];
  const find = (word: string) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  };
  return { asked, map: askedMap(find, () => ['a', '', 'bb']) };
};

it('finds each value once, and none before it is asked for', () => {
  const { asked, map } = lengths();
  expect(asked).toEqual([]);
  expect([map.get('a'), map.get('a'), map.has('ccc'), map.has('')]).toEqual([1, 1, true, false]);
  expect(asked).toEqual(['a', 'ccc', '']);
});

it('is, for those who go through it, the map of the keys that have a value', () => {
  const { asked, map } = lengths();
  const whole = new Map([
    ['a', 1],
    ['bb', 2],
  ]);
  const visited: unknown[] = [];
  map.forEach((value, key) => void visited.push([key, value]));
  expect(map.size).toBe(2);
  expect([[...map], [...map.entries()], visited]).toEqual([[...whole], [...whole], [...whole]]);
  expect([[...map.keys()], [...map.values()]]).toEqual([[...whole.keys()], [...whole.values()]]);
  expect(asked).toEqual(['a', '', 'bb']);
});
