import type { Card } from '../../cards/card.ts';
import { frontSpan } from '../card-places.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

export const questionUnanswered = defineDeckRule({
  id: 'question-unanswered',
  category: 'syntax',
  level: 'warning',
  // A file of questions only is an interviewer's notebook; a gap among answers is a gap.
  options: { answeredPercent: 50 },
  bad: exampleText('**Q1: 什么是 CRD？**\n\n**A:** 自定义资源。\n\n**Q2: ⟦什么是 HPA？⟧**\n'),
  good: exampleText('**Q1: 什么是 CRD？**\n\n**Q2: 什么是 HPA？**\n'),
  check: ({ source, deck }, option) => {
    const open = deck.cards.filter(isOpen);
    const answered = deck.cards.filter((card) => card.back !== '').length;
    if (answered * 100 < deck.cards.length * option('answeredPercent')) return [];
    return open.map((card) => ({ span: frontSpan(source, card) }));
  },
});

function isOpen(card: Card): boolean {
  return (
    card.back === '' && card.followUps.length === 0 && card.contrast === undefined && card.kind === 'question-only'
  );
}
