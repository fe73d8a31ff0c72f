import type { CardFacts } from '../facts.ts';
import { defineCorpusRule } from '../rule.ts';
import { similarity } from '../similarity.ts';

export const idReused = defineCorpusRule({
  id: 'id-reused',
  category: 'identity',
  level: 'error',
  options: { similarityPercent: 30 },
  bad: {
    files: { 'notes.md': '## ⟦怎么做蓝绿发布？⟧ {#q1}\n\n两套环境切流量。\n' },
    earlier: { 'notes.md': '## 什么是 Pod？ {#q1}\n\n最小的调度单元。\n' },
  },
  good: {
    files: { 'notes.md': '## 什么是 K8s 的 Pod？ {#q1}\n\n最小的调度单元。\n' },
    earlier: { 'notes.md': '## 什么是 Pod？ {#q1}\n\n最小的调度单元。\n' },
  },
  check: ({ files, ports }, option) =>
    files.flatMap(({ file, facts }) => {
      const earlier = ports.earlier(file)?.cards;
      if (earlier === undefined) return [];
      const before = new Map(earlier.map((card) => [card.explicitId, card]));
      return facts.cards.flatMap((card) => {
        const old = card.explicitId === undefined ? undefined : before.get(card.explicitId);
        if (old === undefined || stillAsks(old, card, option('similarityPercent') / 100)) return [];
        return [{ file, span: card.span, params: { id: card.explicitId ?? '', before: old.front } }];
      });
    }),
});

function stillAsks(before: CardFacts, now: CardFacts, least: number): boolean {
  if (now.asks !== undefined && now.asks === before.asks) return true;
  return similarity(before.wording, now.wording) >= least;
}
