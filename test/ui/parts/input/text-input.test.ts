import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputLines } from '../../../../src/ui/parts/input/input-lines.ts';
import { EMPTY_INPUT, editText, type TextEdit, type TextInput } from '../../../../src/ui/parts/input/text-input.ts';
import { clustersOf, textWidth } from '../../../../src/ui/parts/text/clusters.ts';

/** A text with its cursor shown as `|`. */
function at(marked: string): TextInput {
  return { text: marked.replace('|', ''), cursor: marked.indexOf('|') };
}

function shown({ text, cursor }: TextInput): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

const insert = (text: string): TextEdit => ({ type: 'insert', text });

describe('editText', () => {
  const cases: readonly (readonly [before: string, edit: TextEdit, after: string])[] = [
    ['|', insert('就绪'), '就绪|'],
    ['就|探针', insert('绪'), '就绪|探针'],
    ['a|b', insert('x\r\ny'), 'ax\ny|b'],
    ['a|', insert('\u001b[31m'), 'a␛[31m|'],
    ['就绪|', { type: 'left' }, '就|绪'],
    ['|就绪', { type: 'left' }, '|就绪'],
    ['👨‍👩‍👧|', { type: 'left' }, '|👨‍👩‍👧'],
    ['|e\u0301x', { type: 'right' }, 'e\u0301|x'],
    ['重启 容器|', { type: 'word-left' }, '重启 |容器'],
    ['kubectl get pods|', { type: 'word-left' }, 'kubectl get |pods'],
    ['|kubectl get', { type: 'word-right' }, 'kubectl |get'],
    ['a\nb|c', { type: 'line-start' }, 'a\n|bc'],
    ['a|b\nc', { type: 'line-end' }, 'ab|\nc'],
    ['e\u0301|', { type: 'delete-left' }, '|'],
    ['|👨‍👩‍👧x', { type: 'delete-right' }, '|x'],
    ['|', { type: 'delete-left' }, '|'],
    ['get pods|', { type: 'delete-word' }, 'get |'],
    ['a\nbc|d', { type: 'delete-to-start' }, 'a\n|d'],
    ['a|bc\nd', { type: 'delete-to-end' }, 'a|\nd'],
  ];
  it.each(cases)('%j after %j is %j', (before, edit, after) => {
    expect(shown(editText(at(before), edit))).toBe(after);
  });

  it('never leaves the cursor inside a character or outside the text', () => {
    const edit: fc.Arbitrary<TextEdit> = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }).map(insert),
      fc.constantFrom<TextEdit>(
        { type: 'left' },
        { type: 'right' },
        { type: 'word-left' },
        { type: 'word-right' },
        { type: 'line-start' },
        { type: 'line-end' },
        { type: 'delete-left' },
        { type: 'delete-right' },
        { type: 'delete-word' },
        { type: 'delete-to-start' },
        { type: 'delete-to-end' },
      ),
    );
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const { text, cursor } = edits.reduce(editText, EMPTY_INPUT);
        expect(cursor).toBeGreaterThanOrEqual(0);
        expect(cursor).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('inputLines', () => {
  const cases: readonly (readonly [
    marked: string,
    width: number,
    lines: readonly string[],
    cursor: readonly [number, number],
  ])[] = [
    ['|', 10, [''], [0, 0]],
    ['就绪|', 10, ['就绪'], [0, 4]],
    ['就绪探|针失败', 7, ['就绪探', '针失败'], [1, 0]],
    ['就绪探针失败|', 7, ['就绪探', '针失败'], [1, 6]],
    ['a\n|b', 10, ['a', 'b'], [1, 0]],
    ['a\n|', 10, ['a', ''], [1, 0]],
    ['ab|cd', 10, ['abcd'], [0, 2]],
  ];
  it.each(cases)('shows %j on %i columns', (marked, width, lines, [row, column]) => {
    expect(inputLines(at(marked), width)).toEqual({ lines, cursor: { row, column } });
  });

  it('keeps the cursor on the screen at the column of the text before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.nat(40),
        fc.integer({ min: 8, max: 30 }),
        (text, position, width) => {
          const { starts } = clustersOf(text);
          const cursor = starts[Math.min(position, starts.length - 1)] ?? 0;
          const found = inputLines({ text, cursor }, width);
          expect(found.cursor.column).toBeLessThan(width);
          expect(found.lines[found.cursor.row]).toBeDefined();
          expect(found.lines.join('')).toBe(text.replaceAll('\n', ''));
          expect(Math.max(...found.lines.map(textWidth))).toBeLessThan(width);
        },
      ),
    );
  });
});
