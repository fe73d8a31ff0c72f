import { expect, it } from 'vitest';
import { ANGLE, BAR, BRACKET, CLOZE, HASH, PARENTHESIS, signsOfLines, TEXT_FIRST } from '../../src/check/line-signs.ts';
import { splitLines } from '../../src/markdown/source.ts';

it.each([
  ['# [甲](乙)', [HASH | BRACKET | PARENTHESIS]],
  ['甲\n\n- 乙\n1. 丙\n> 丁\n---\n===\n戊', [TEXT_FIRST, 0, 0, 0, 0, 0, 0, TEXT_FIRST]],
  ['a | b\r\n| c |\r\n<d>', [TEXT_FIRST | BAR, TEXT_FIRST | BAR, ANGLE]],
  ['\u3000甲\n\u00a0乙\n\t丙', [0, 0, 0]],
  ['{{x}}\n {{c1::y}}', [TEXT_FIRST, CLOZE]],
  ['\ufeff甲\n)(\n', [TEXT_FIRST, PARENTHESIS, 0]],
])('tells what the lines of %j hold', (text, signs) => {
  expect([...signsOfLines(splitLines(text))]).toEqual(signs);
});
