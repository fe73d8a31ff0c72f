import type { CardFacts } from '../facts.ts';
import { defineCorpusRule } from '../rule.ts';

export const idDuplicate = defineCorpusRule({
  id: 'id-duplicate',
  category: 'syntax',
  level: 'error',
  bad: {
    files: {
      'notes.md': '## 什么是 Pod？ {#pod}\n\n最小的调度单元。\n\n## ⟦什么是 Service？⟧ {#pod}\n\n稳定的入口。\n',
    },
  },
  good: {
    files: {
      'notes.md': '## 什么是 Pod？ {#pod}\n\n最小的调度单元。\n\n## 什么是 Service？ {#service}\n\n稳定的入口。\n',
    },
  },
  // Ids are scoped by the deck they are in: by its declared id, else by its file. A deck and its seed share theirs.
  check: ({ originals }) => {
    const first = new Map<string, { readonly file: string; readonly card: CardFacts }>();
    return originals.flatMap(({ file, facts }) =>
      facts.cards.flatMap((card) => {
        if (card.explicitId === undefined) return [];
        const key = JSON.stringify([facts.deckId ?? file, facts.deckId !== undefined, card.explicitId]);
        const known = first.get(key);
        if (known === undefined) {
          first.set(key, { file, card });
          return [];
        }
        const { span } = known.card;
        return [
          {
            file,
            span: card.span,
            params: { id: card.explicitId, otherFile: known.file, otherLine: span.start.line },
            related: { file: known.file, span },
          },
        ];
      }),
    );
  },
});
