import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentColumns, inkFrom, leadOf } from '../../src/markdown/line.ts';
import { Sign, signsIn } from '../../src/markdown/signs.ts';

const texts = fc
  .array(fc.constantFrom(...' \t\u3000\u00a0\u2003\ufeff\u2028\v\u0001a中:？*_<[】”#`x'), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('a line', () => {
  it('shows something from its first character on that is no white space', () => {
    fc.assert(
      fc.property(texts, fc.nat(8), (text, from) => {
        const found = text.slice(from).search(/\S/);
        return inkFrom(text, from) === (found < 0 ? -1 : from + found);
      }),
    );
  });

  it('begins behind its spaces and tabs', () => {
    fc.assert(fc.property(texts, (text) => leadOf(text) === (/^[ \t]*/.exec(text)?.[0].length ?? 0)));
    expect(['\ta', '  \ta', '    \t  a', '\u3000a'].map(indentColumns)).toEqual([4, 4, 10, 0]);
  });

  it('holds the signs that are in it', () => {
    const marks = {
      colon: /[:：]/,
      question: /[?？]/,
      emphasis: /[*_]/,
      tag: /</,
      bracket: /[[\]【】]/,
      quote: /["“”「」『』]/,
      hash: /#/,
    };
    fc.assert(
      fc.property(texts, (text) =>
        Object.entries(marks).every(([name, mark]) => {
          const sign = Object.entries(Sign).find(([other]) => other === name)?.[1] ?? 0;
          return ((signsIn(text) & sign) !== 0) === mark.test(text);
        }),
      ),
    );
  });
});
