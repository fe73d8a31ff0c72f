import { textLines } from '../line-scan.ts';
import { CLOZE } from '../line-signs.ts';
import type { RuleFinding } from '../rule.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const CODE_SPAN = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g;
/** Enough of a cloze to see whether it hides anything. */
const LONGEST_HINT = 100;
const OPENING = /\{\{c(\d*)(:{0,2})/g;

export const clozeMalformed = defineDeckRule({
  id: 'cloze-malformed',
  category: 'syntax',
  level: 'error',
  bad: exampleText('etcd 用 ⟦{{c1::⟧Raft 保证一致。\n'),
  good: exampleText('etcd 用 {{c1::Raft}} 保证一致。模板里的 `{{c1::x` 只是代码。\n'),
  check: ({ source, lines }) =>
    textLines(lines, CLOZE).flatMap((number) => {
      const visible = lines.visible[number - 1] ?? '';
      if (!visible.includes('{{c')) return [];
      const text = visible.replace(CODE_SPAN, (code) => ' '.repeat(code.length));
      return brokenClozes(text).map(({ at, length, problem }): RuleFinding => {
        const start = source.lineStart(number) + at;
        return { span: source.span(start, start + length), params: { problem } };
      });
    }),
});

interface BrokenCloze {
  readonly at: number;
  readonly length: number;
  readonly problem: 'unclosed' | 'number' | 'colons' | 'empty';
}

function brokenClozes(text: string): readonly BrokenCloze[] {
  const openings = [...text.matchAll(OPENING)];
  const endings = [...text.matchAll(/\}\}/g)].map((match) => match.index);
  let passed = 0;
  return openings.flatMap((match, index): readonly BrokenCloze[] => {
    const [opening, number = '', colons = ''] = match;
    const place = { at: match.index, length: opening.length };
    // `{{config}}` of a template language is no cloze.
    if (number === '' && colons === '') return [];
    if (number === '' || Number(number) === 0) return [{ ...place, problem: 'number' }];
    if (colons !== '::') return [{ ...place, problem: 'colons' }];
    const from = match.index + opening.length;
    while ((endings[passed] ?? text.length) < from) passed++;
    const end = endings[passed];
    const next = openings[index + 1]?.index ?? text.length;
    if (end === undefined || (next < end && endings.length - passed < 2)) return [{ ...place, problem: 'unclosed' }];
    const hidden = text.slice(from, Math.min(end, from + LONGEST_HINT)).trim();
    return hidden === '' || hidden.startsWith('::')
      ? [{ ...place, length: end + 2 - match.index, problem: 'empty' }]
      : [];
  });
}
