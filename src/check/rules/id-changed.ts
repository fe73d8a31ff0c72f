import type { CardFacts } from '../facts.ts';
import { defineCorpusRule } from '../rule.ts';

export const idChanged = defineCorpusRule({
  id: 'id-changed',
  category: 'identity',
  level: 'error',
  bad: {
    files: { 'notes.md': '## ⟦什么是 Pod？⟧ {#pod-basics}\n\n最小的调度单元。\n' },
    earlier: { 'notes.md': '## 什么是 Pod？ {#pod}\n\n最小的调度单元。\n' },
  },
  good: {
    files: { 'notes.md': '## Pod 是什么？ {#pod}\n\n最小的调度单元。\n' },
    earlier: { 'notes.md': '## 什么是 Pod？ {#pod}\n\n最小的调度单元。\n' },
  },
  check: ({ files, ports }) =>
    files.flatMap(({ file, facts }) => {
      const before = ports.earlier(file)?.cards;
      if (before === undefined) return [];
      const ids = new Map(before.map((card) => [questionAndSection(card), card.explicitId]));
      const present = new Set(facts.cards.map((card) => card.explicitId));
      return facts.cards.flatMap((card) => {
        const old = ids.get(questionAndSection(card));
        // An id that moved to another card is the other rule's business.
        if (old === undefined || old === card.explicitId || present.has(old)) return [];
        return [{ file, span: card.span, params: { before: old, now: card.explicitId ?? '' } }];
      });
    }),
});

function questionAndSection(card: CardFacts): string {
  return JSON.stringify([card.wording, card.section]);
}
