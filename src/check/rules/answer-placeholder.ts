import { frontSpan } from '../card-places.ts';
import { comparable } from '../prose.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

/** Longer texts say something, whatever it is; characters. */
const LONGEST = 40;
const PLACEHOLDER = /^(?:todo|tbd|fixme|待补充?|待完善|待填|待定|略|同上|见上|见下|暂无|无)$/u;

export const answerPlaceholder = defineDeckRule({
  id: 'answer-placeholder',
  category: 'quality',
  level: 'warning',
  bad: exampleText('## Q1: ⟦什么是 Service？⟧\n\n**A:** TODO\n'),
  good: exampleText('## Q1: 什么是 Service？\n\n**A:** 一组 Pod 的稳定入口。\n'),
  check: ({ source, deck }) =>
    deck.cards
      .filter((card) => card.back !== '' && card.kind !== 'choice' && isPlaceholder(card.back))
      .map((card) => ({ span: frontSpan(source, card), params: { answer: card.back.trim() } })),
});

function isPlaceholder(back: string): boolean {
  if (back.length > LONGEST) return false;
  const answer = comparable(back);
  // Symbols alone can be an answer (`*`, `&&`), dots and dashes cannot.
  return answer === '' ? /^[\s.…。·_—-]*$/u.test(back) : PLACEHOLDER.test(answer);
}
