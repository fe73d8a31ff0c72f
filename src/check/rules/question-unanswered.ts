import type { Card } from '../../cards/card.ts';
import { frontSpan } from '../card-places.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

export const questionUnanswered = defineDeckRule({
  id: 'question-unanswered',
  category: 'syntax',
  level: 'warning',
  // Questions only, in a file or a section, are an interviewer's notebook; a gap among answers is a gap.
  options: { answeredPercent: 50 },
  bad: exampleText('**Q1: 什么是 CRD？**\n\n**A:** 自定义资源。\n\n**Q2: ⟦什么是 HPA？⟧**\n'),
  good: exampleText('**Q1: 什么是 CRD？**\n\n**Q2: 什么是 HPA？**\n'),
  check: ({ source, deck }, option) => {
    const isGap = (cards: readonly Card[]) => answered(cards) * 100 >= cards.length * option('answeredPercent');
    const open = deck.cards.filter(isOpen);
    if (open.length === 0 || !isGap(deck.cards)) return [];
    const sections = groupBySection(deck.cards);
    return open
      .filter((card) => isGap(neighbours(sections, card, deck.cards)))
      .map((card) => ({ span: frontSpan(source, card) }));
  },
});

function isOpen(card: Card): boolean {
  return (
    card.back === '' && card.followUps.length === 0 && card.contrast === undefined && card.kind === 'question-only'
  );
}

function answered(cards: readonly Card[]): number {
  return cards.filter((card) => card.back !== '').length;
}

function groupBySection(cards: readonly Card[]): ReadonlyMap<string, readonly Card[]> {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = sectionKey(card);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [card]);
    else group.push(card);
  }
  return groups;
}

/** The cards of its section; the whole deck when it stands alone there. */
function neighbours(sections: ReadonlyMap<string, readonly Card[]>, card: Card, all: readonly Card[]): readonly Card[] {
  const group = sections.get(sectionKey(card)) ?? [];
  return group.length > 1 ? group : all;
}

function sectionKey(card: Card): string {
  return JSON.stringify(card.section);
}
