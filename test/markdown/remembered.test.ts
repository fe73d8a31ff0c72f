import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeOnce, remembered, rememberedByLine, rememberedLast } from '../../src/markdown/remembered.ts';

/** A function with the arguments it was asked. */
function counted<Result>(answer: (text: string) => Result) {
  const asked: string[] = [];
  const count = (text: string): Result => {
    asked.push(text);
    return answer(text);
  };
  return { asked, count };
}

describe('a function that remembers', () => {
  it('answers as it would without, whatever it is asked', () => {
    const double = remembered((text) => text + text);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), (texts) =>
        texts.every((text) => double(text) === text + text),
      ),
    );
  });

  it('is asked once about the same text', () => {
    const { asked, count } = counted((text) => (text === '' ? undefined : text.length));
    const length = remembered(count);
    expect(['', 'ab', '', 'ab'].map(length)).toEqual([undefined, 2, undefined, 2]);
    expect(asked).toEqual(['', 'ab']);
  });

  it('keeps nothing about very long texts', () => {
    const { asked, count } = counted((text) => text.length);
    const length = remembered(count);
    length('x'.repeat(1000));
    length('x'.repeat(1000));
    expect(asked).toHaveLength(2);
  });

  it('lets go of texts when many others were asked about, even elsewhere', () => {
    const { asked, count } = counted((text) => text.length);
    const length = remembered(count);
    const elsewhere = remembered((text) => text.length);
    length('early');
    for (let at = 0; at < 100_000; at += 1) elsewhere(String(at));
    length('early');
    expect(asked).toEqual(['early', 'early']);
  });

  it('tells the lines of one object from those of another', () => {
    const name = rememberedByLine((whole: { readonly name: string }, line: number) => `${whole.name}${line}`);
    const [one, other] = [{ name: 'a' }, { name: 'b' }];
    const asked = [
      [one, 3],
      [other, 3],
      [one, 3 + 4096],
      [one, -1],
      [one, 3],
    ] as const;
    expect(asked.map(([whole, line]) => name(whole, line))).toEqual(['a3', 'b3', 'a4099', 'a-1', 'a3']);
  });

  it('may keep the last answer only', () => {
    const { asked, count } = counted((text) => text.length);
    const length = rememberedLast(count);
    expect(['a', 'a', 'bb', 'a'].map(length)).toEqual([1, 1, 2, 1]);
    expect(asked).toEqual(['a', 'bb', 'a']);
  });

  it('makes nothing before it is asked, and that once', () => {
    const { asked, count } = counted(() => undefined);
    const make = madeOnce(() => count('made'));
    expect(asked).toEqual([]);
    make();
    make();
    expect(asked).toEqual(['made']);
  });
});
