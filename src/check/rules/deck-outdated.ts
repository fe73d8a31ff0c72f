import { defineCorpusRule } from '../rule.ts';

const DECK = [
  '---',
  'title: 探针',
  'mdrill: { deck: 1, id: probes, source: seeds/probes.md }',
  '---',
  '',
  '## 什么是就绪探针？',
  '<!-- card k3f9w2m0ta qa -->',
  '',
  '决定是否接收流量。',
  '',
].join('\n');

export const deckOutdated = defineCorpusRule({
  id: 'deck-outdated',
  category: 'sync',
  level: 'error',
  bad: { files: { 'decks/probes.md': `⟦---⟧${DECK.slice(3)}` }, stale: ['decks/probes.md'] },
  good: { files: { 'decks/probes.md': DECK } },
  check: ({ files, ports }) =>
    files.flatMap((deck) => {
      const { file, facts } = deck;
      const { canonical, editedByHand } = facts;
      if (canonical?.source === undefined || editedByHand || ports.seedState(deck) !== 'stale') return [];
      const start = { line: 1, column: 1, offset: 0 };
      return [{ file, span: { start, end: { line: 1, column: 4, offset: 3 } }, params: { source: canonical.source } }];
    }),
});
