import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import Output from '../../../node_modules/ink/build/output.js';
import { wholeRows } from '../../../src/ui/terminal/whole-rows.ts';

const bold = (text: string) => `\u001b[1m${text}\u001b[22m`;
const shout = (line: string) => line.toUpperCase();

const rowTexts = fc.array(fc.constantFrom('就绪探针', 'probe', ' ', '- a  b', '什么是 pod？', '（）'), {
  minLength: 1,
  maxLength: 5,
});
const texts = fc
  .tuple(rowTexts, fc.boolean())
  .map(([parts, isBold]) => (isBold ? bold(parts.join('')) : parts.join('')));

describe('a canvas of whole rows', () => {
  it('is what Ink makes of it', () => {
    const sparse = fc.array(fc.option(texts), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sparse, fc.boolean(), (rows, isLoud) => {
        const transformers = isLoud ? [shout] : [];
        const canvas = new Output({ width: 80, height: rows.length });
        const operations = rows.flatMap((text, y) =>
          text === null ? [] : [{ type: 'write', x: 0, y, text, transformers }],
        );
        for (const { x, y, text } of operations) canvas.write(x, y, text, { transformers });
        expect(wholeRows(operations, rows.length)).toEqual(canvas.get());
      }),
    );
  });

  it.each([
    ['a text does not begin at the left', [{ type: 'write', x: 2, y: 0, text: 'a' }]],
    ['a text has two rows', [{ type: 'write', x: 0, y: 0, text: 'a\nb' }]],
    ['a text is outside', [{ type: 'write', x: 0, y: 3, text: 'a' }]],
    ['something is cut off', [{ type: 'clip' }, { type: 'write', x: 0, y: 0, text: 'a' }, { type: 'unclip' }]],
    [
      'two texts lie over one another',
      [
        { type: 'write', x: 0, y: 0, text: 'abc' },
        { type: 'write', x: 0, y: 0, text: 'x' },
      ],
    ],
  ])('is left to Ink when %s', (_what, operations) => {
    expect(wholeRows(operations, 3)).toBeUndefined();
  });
});
