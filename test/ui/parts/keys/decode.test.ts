import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeInput, settlePending } from '../../../../src/ui/parts/keys/decode.ts';

const names = (...chunks: readonly string[]): readonly string[] => {
  let pending = '';
  return chunks.flatMap((chunk) => {
    const decoded = decodeInput(pending, chunk);
    pending = decoded.pending;
    return decoded.inputs.map((input) => (input.kind === 'key' ? input.name : `paste:${input.text}`));
  });
};

describe('decodeInput', () => {
  const cases: readonly (readonly [what: string, chunks: readonly string[], expected: readonly string[]])[] = [
    ['a letter', ['a'], ['a']],
    ['several keys in one chunk', ['3 u'], ['3', 'space', 'u']],
    ['an upper-case letter', ['G'], ['G']],
    ['enter and tab', ['\r\t'], ['enter', 'tab']],
    ['control letters', ['\u0003\u0004\u001a'], ['ctrl+c', 'ctrl+d', 'ctrl+z']],
    ['backspace in both codes', ['\u007f\b'], ['backspace', 'backspace']],
    ['arrows in both modes', ['\u001b[A\u001bOB'], ['up', 'down']],
    ['numbered keys', ['\u001b[5~\u001b[6~\u001b[3~'], ['pageup', 'pagedown', 'delete']],
    ['modified arrows', ['\u001b[1;5C\u001b[1;2A'], ['ctrl+right', 'shift+up']],
    ['function keys', ['\u001bOP\u001b[15~\u001b[[A'], ['f1', 'f5', 'f1']],
    ['alt and a letter', ['\u001bx'], ['alt+x']],
    ['a sequence in two chunks', ['\u001b[', '6~'], ['pagedown']],
    ['an unknown sequence as nothing', ['\u001b[?1;2c1'], ['1']],
    ['Chinese text', ['重来'], ['重', '来']],
    ['characters beyond the first plane', ['👍'], ['👍']],
    ['full-width forms as their plain keys', ['１？　'], ['1', '?', 'space']],
    ['a paste', ['a\u001b[200~3\r\u001b[A4\u001b[201~b'], ['a', 'paste:3\r\u001b[A4', 'b']],
    ['a paste in many chunks', ['\u001b[200', '~one ', 'two\u001b[20', '1~x'], ['paste:one two', 'x']],
  ];
  it.each(cases)('understands %s', (_what, chunks, expected) => {
    expect(names(...chunks)).toEqual(expected);
  });

  it('keeps what the key writes', () => {
    expect(decodeInput('', '１').inputs).toEqual([{ kind: 'key', name: '1', text: '１' }]);
  });

  it('gives the same keys however keys are cut into chunks', () => {
    const key = fc.constantFrom('a', ' ', '\u001b[A', '\u001b[6~', '\u001bOB', '重', '\u001b[200~x\u001b[201~', '\r');
    fc.assert(
      fc.property(fc.array(key), fc.nat(5), (keys, size) => {
        const text = keys.join('');
        const chunks = text.match(new RegExp(`[^]{1,${size + 1}}`, 'gu')) ?? [];
        expect(names(...chunks)).toEqual(names(text));
      }),
    );
  });
});

describe('settlePending', () => {
  it('takes a lone escape for the escape key', () => {
    const { pending } = decodeInput('', '\u001b');
    expect(settlePending(pending)).toEqual({ inputs: [{ kind: 'key', name: 'escape' }], pending: '' });
  });

  it('goes on waiting for the end of a paste', () => {
    const { pending } = decodeInput('', '\u001b[200~half');
    expect(settlePending(pending)).toEqual({ inputs: [], pending });
  });
});
