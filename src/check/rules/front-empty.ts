import { textLines } from '../line-scan.ts';
import { HASH } from '../line-signs.ts';
import type { RuleFinding } from '../rule.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const HEADING = /^(#{1,6})\s*(?:#+\s*)?$/;

export const frontEmpty = defineDeckRule({
  id: 'front-empty',
  category: 'syntax',
  level: 'error',
  bad: exampleText('# 网络\n\n⟦##⟧\n\n三次握手。\n'),
  good: exampleText('# 网络\n\n## 如何建立 TCP 连接？\n\n三次握手。\n'),
  check: ({ source, lines, deck }) => {
    const empty = deck.cards
      .filter((card) => card.kind !== 'cloze' && card.front.trim() === '')
      .map((card): RuleFinding => ({ span: source.lineSpan(card.span.start.line) }));
    const headings = textLines(lines, HASH)
      .filter((number) => HEADING.test(source.line(number)))
      .map((number): RuleFinding => ({ span: source.lineSpan(number) }));
    return [...empty, ...headings];
  },
});
