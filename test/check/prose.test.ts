import { expect, it } from 'vitest';
import { comparable, plainProse, recallUnits } from '../../src/check/prose.ts';

it.each([
  ['words of any script', 'one two 三四', 4],
  ['a word once, whatever is in it', "don't use kube-proxy v1.2", 4],
  ['Chinese stuck to a word', '用etcd存储', 4],
  ['nothing in code', '一\n\n```bash\nkubectl get pods\n```\n\n二', 2],
  ['nothing in a fence that is never closed', '一\n\n```\na b c', 1],
  ['cells of tables, not their rules', '| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |', 4],
  ['text of links, not their targets', '[甲](http://example.org/long)![图](x.png)', 1],
  ['no markup', '> **甲** `乙` ~~丙~~ <!-- 丁 -->', 3],
  ['a word once, whatever part of it is marked', 're**play**ed `foo`bar a_b', 3],
  ['no number of an item, but any other', '1. 甲\n> 2) 乙\n- 3. 丙\n4.5', 5],
  ['characters of two units', '𠀀𠀁 𝐀𝐁', 3],
])('counts %s', (_, text, units) => {
  expect(recallUnits(text)).toBe(units);
});

it('takes away what does not change a reading', () => {
  expect(comparable('  **什么是 Ｐod？** ')).toBe(comparable('什么是pod'));
});

it('keeps what does', () => {
  expect(comparable('C++')).not.toBe(comparable('C#'));
});

it('speaks a list without its marks', () => {
  expect(plainProse('- 甲\n  1. 乙\n> 丙')).toBe('甲\n乙\n丙');
});
