import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, diffOfFix, fixUntilStable } from '../../src/check/fix.ts';
import { indexText } from '../../src/check/indexed-text.ts';
import type { Finding, TextEdit } from '../../src/markdown/finding.ts';

function edit(text: string, start: number, end: number, replacement: string): TextEdit {
  return { span: indexText(text).span(start, end), replacement };
}

function finding(...fix: readonly TextEdit[]): Finding {
  const [first] = fix;
  return { rule: 'r', severity: 'warning', params: {}, span: first?.span ?? indexText('').span(0, 0), fix };
}

it('applies edits in any order', () => {
  expect(applyEdits('abcd', [edit('abcd', 3, 4, 'D'), edit('abcd', 0, 1, 'AA'), edit('abcd', 2, 2, '-')])).toBe(
    'AAb-cD',
  );
});

it('applies a repair as a whole or not at all', () => {
  const first = finding(edit('abcd', 1, 3, 'X'));
  const second = finding(edit('abcd', 0, 1, 'Y'), edit('abcd', 2, 4, 'Z'));
  const outcome = fixUntilStable('abcd', (text) => (text === 'abcd' ? [first, second] : []));
  expect(outcome).toEqual({ text: 'aXd', applied: 1 });
});

it('chooses among very many repairs without comparing each with each', () => {
  const at = (offset: number): Finding => {
    const point = { line: 1, column: offset + 1, offset };
    return finding({ span: { start: point, end: { ...point, offset: offset + 1 } }, replacement: 'b' });
  };
  const text = 'a'.repeat(100_000);
  const all = Array.from(text, (_, index) => at(text.length - 1 - index));
  const outcome = fixUntilStable(text, (now) => (now === text ? all : []));
  expect([outcome.applied, outcome.text === 'b'.repeat(text.length)]).toEqual([text.length, true]);
});

it('chooses what it would choose by comparing each repair with all before it', () => {
  const text = 'x'.repeat(2000);
  const edits = fc.tuple(fc.nat(1999), fc.nat(600)).map(([start, length]) => ({
    start,
    end: Math.min(text.length, start + length),
  }));
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 12 }), (wanted) => {
      const taken: (typeof wanted)[number][] = [];
      for (const one of wanted) {
        const isTaken = taken.some(({ start, end }) => start === one.start || (start < one.end && one.start < end));
        if (!isTaken) taken.push(one);
      }
      const all = wanted.map(({ start, end }) => finding(edit(text, start, end, '-')));
      expect(fixUntilStable(text, (now) => (now === text ? all : [])).applied).toBe(taken.length);
    }),
  );
});

it('goes on until nothing is left to repair', () => {
  const shorten = (text: string) => (text.length > 2 ? [finding(edit(text, 0, 1, ''))] : []);
  expect(fixUntilStable('abcde', shorten)).toEqual({ text: 'de', applied: 3 });
});

it('gives up on rules that undo each other', () => {
  const flip = (text: string) => [finding(edit(text, 0, 1, text === 'a' ? 'b' : 'a'))];
  expect(fixUntilStable('a', flip).applied).toBe(10);
});

it.each([
  ['at the very beginning', '\nb\n', [0, 0, 'a'], ['-', '+a']],
  ['that joins two lines', 'a\nb\nc\n', [1, 2, ' '], ['-a', '-b', '+a b']],
  ['that takes a line away', 'a\nb\nb\n', [2, 4, ''], ['-b']],
  ['that adds a line at the end', 'a\n', [2, 2, 'b\n'], ['+b']],
] as const)('shows a repair %s', (_, text, [start, end, replacement], lines) => {
  expect(diffOfFix(text, [edit(text, start, end, replacement)])).toEqual(lines);
});

it('shows the lines of a repair that are far from one another', () => {
  const text = 'one\ntwo\nthree\nfour';
  expect(diffOfFix(text, [edit(text, 14, 14, '4'), edit(text, 0, 0, '1')])).toEqual([
    '-one',
    '+1one',
    '-four',
    '+4four',
  ]);
});

it('shows a repair as the lines it changes', () => {
  const text = 'one\ntwo\nthree';
  expect(diffOfFix(text, [edit(text, 4, 7, '2'), edit(text, 13, 13, '!')])).toEqual([
    '-two',
    '-three',
    '+2',
    '+three!',
  ]);
});
