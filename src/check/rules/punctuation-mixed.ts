import type { Card } from '../../cards/card.ts';
import type { TextEdit } from '../../markdown/finding.ts';
import { frontSpan, lastLine } from '../card-places.ts';
import type { IndexedText } from '../indexed-text.ts';
import { textLines } from '../line-scan.ts';
import { PARENTHESIS } from '../line-signs.ts';
import type { RuleFinding } from '../rule.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const NARROW_AFTER_HAN = /(?<=[\p{Script=Han}）」』”])([,:;?!])(?= ?(?:[\p{Script=Han}（「『“]|$)) ?/gu;
/** Code, links and HTML keep their own punctuation. */
const FOREIGN = /`[^`]*`|!?\[[^\]]*\]\([^)]*\)|<[^<>]*>|https?:\/\/\S+/gu;
const BRACKET = /[()（）]/gu;

export const punctuationMixed = defineDeckRule({
  id: 'punctuation-mixed',
  category: 'quality',
  level: 'warning',
  fixable: true,
  bad: exampleText('## 什么是探针？\n\n探针（Probe⟦)⟧ 定期检查容器。\n'),
  good: exampleText('## 什么是探针？\n\n探针（Probe）定期检查容器；用 HTTP (GET) 也可以。\n'),
  check: ({ source, lines, deck }) =>
    deck.cards.flatMap((card) => [
      ...textLines(lines, PARENTHESIS, card.span.start.line, lastLine(card)).flatMap((line) =>
        mismatchedBrackets(source, line),
      ),
      ...mixedMarks(source, card),
    ]),
});

/** A bracket that opens in one width and closes in the other. */
function mismatchedBrackets(source: IndexedText, line: number): readonly RuleFinding[] {
  const written = source.line(line);
  if (!/[（）]/.test(written)) return [];
  const text = blank(written);
  const open: { readonly mark: string; readonly at: number }[] = [];
  const found: RuleFinding[] = [];
  for (const { 0: mark, index } of text.matchAll(BRACKET)) {
    if (mark === '(' || mark === '（') {
      open.push({ mark, at: index });
      continue;
    }
    const partner = open.pop();
    if (partner === undefined || (partner.mark === '(') === (mark === ')')) continue;
    const [at, narrow] = mark === ')' ? [index, ')'] : [partner.at, '('];
    found.push(replacing(source, source.lineStart(line) + at, narrow));
  }
  return found;
}

/** Half-width marks between Chinese characters in a question that has the same mark in full width too. */
function mixedMarks(source: IndexedText, card: Card): readonly RuleFinding[] {
  const { front } = card;
  if (!/[，：；？！]/.test(front) || !/[,:;?!]/.test(front)) return [];
  const start = frontSpan(source, card).start.offset;
  if (source.text.slice(start, start + front.length) !== front) return [];
  return [...blank(front).matchAll(NARROW_AFTER_HAN)]
    .filter(([, mark = '']) => front.includes(WIDE[mark] ?? mark))
    .map((match) => replacing(source, start + match.index, match[0]));
}

function replacing(source: IndexedText, offset: number, found: string): RuleFinding {
  const mark = found.charAt(0);
  const expected = WIDE[mark] ?? mark;
  const edit: TextEdit = { span: source.span(offset, offset + found.length), replacement: expected };
  return { span: source.span(offset, offset + 1), params: { found: mark, expected }, fix: [edit] };
}

function blank(text: string): string {
  return text.replace(FOREIGN, (match) => ' '.repeat(match.length));
}
