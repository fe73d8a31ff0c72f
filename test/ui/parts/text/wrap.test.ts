import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, lineWidth, styled } from '../../../../src/ui/parts/text/line.ts';
import { wrap } from '../../../../src/ui/parts/text/wrap.ts';

const wrapped = (text: string, width: number): readonly string[] => wrap([styled(text)], width).map(lineText);

describe('wrap', () => {
  const cases: readonly (readonly [what: string, text: string, width: number, lines: readonly string[]])[] = [
    ['keeps a short text on one line', '就绪探针', 20, ['就绪探针']],
    ['gives one empty line for an empty text', '', 20, ['']],
    ['breaks between Chinese characters', '就绪探针失败', 8, ['就绪探针', '失败']],
    ['breaks English at spaces', 'the quick brown fox', 10, ['the quick', 'brown fox']],
    [
      'does not move a Chinese run down whole after a Latin word',
      'The scheduler调度器选择节点',
      18,
      ['The scheduler调度', '器选择节点'],
    ],
    ['moves a character down with its closing mark', '就绪探针失败。', 12, ['就绪探针失', '败。']],
    ['keeps several closing marks together', '他说：“就绪。”然后', 13, ['他说：“就', '绪。”然后']],
    ['moves an opening mark down', '探针（失败）', 6, ['探针', '（失', '败）']],
    ['splits a word only when it is longer than a line', 'see abcdefghijkl', 6, ['see', 'abcdef', 'ghijkl']],
    ['breaks after a hyphen inside a word', 'a well-known fact', 8, ['a well-', 'known', 'fact']],
    ['does not break before a flag', 'kubectl get --watch', 13, ['kubectl get', '--watch']],
    ['keeps a dash pair together', '这是一个——好的', 9, ['这是一', '个——好的']],
    ['tells opening from closing straight quotes', '他说"就绪"了', 8, ['他说"就', '绪"了']],
    ['keeps a number with its percent sign', '占用 95%的内存', 7, ['占用', '95%的内', '存']],
    ['keeps words joined by a no-break space', 'run 10\u00a0ms now', 8, ['run', '10\u00a0ms', 'now']],
    ['honours line ends', 'a\nb\n\nc', 10, ['a', 'b', '', 'c']],
    ['cuts spaces at the end of a line', 'ab    cd', 4, ['ab', 'cd']],
    ['does not split emoji sequences', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 4, ['👨‍👩‍👧👨‍👩‍👧', '👨‍👩‍👧']],
  ];
  it.each(cases)('%s', (_what, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('keeps each piece in its style', () => {
    const lines = wrap([styled('就绪'), styled('探针', 'strong'), styled('失败')], 6);
    expect(lines).toEqual([
      [
        { text: '就绪', style: [] },
        { text: '探', style: ['strong'] },
      ],
      [
        { text: '针', style: ['strong'] },
        { text: '失败', style: [] },
      ],
    ]);
  });

  const word = fc.constantFrom(
    'Pod',
    'etcd',
    'kube-proxy',
    '就绪探针',
    '节点，',
    '（可选）',
    '“引用”。',
    '——',
    '99%',
    '👍🏽',
    'e\u0301',
    ' ',
    ' ',
    '`x`',
  );
  const prose = fc.array(word, { maxLength: 40 }).map((words) => words.join(''));

  it('never exceeds the width and loses nothing but spaces', () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 80 })),
        fc.integer({ min: 4, max: 60 }),
        (text, width) => {
          const lines = wrap([styled(text)], width);
          expect(lines.every((line) => lineWidth(line) <= width)).toBe(true);
          const squeeze = (given: string): string => given.replace(/[ \n]+/gu, '');
          expect(squeeze(lines.map(lineText).join(''))).toBe(squeeze(styled(text).text));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts no closing mark first and no opening mark last', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 24, max: 60 }), (text, width) => {
        const lines = wrapped(text.replace(/—{3,}/gu, '—'), width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。）”—]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“]$/u);
      }),
    );
  });

  it('splits no word that fits on a line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('scheduler', 'etcd', 'Kubernetes', '节点', '，'), { maxLength: 30 }),
        (words) => {
          const lines = wrapped(words.join(' '), 20);
          const found = lines.join('\n').match(/[A-Za-z]+/gu) ?? [];
          expect(found).toEqual(words.filter((given) => /[A-Za-z]/u.test(given)));
        },
      ),
    );
  });
});
