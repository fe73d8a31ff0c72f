import type { CardFacts, CheckedFile } from '../facts.ts';
import type { Corpus, CorpusFinding } from '../rule.ts';
import { defineCorpusRule } from '../rule.ts';

/** Headings such as "Definition" come back under every topic; with another section they ask something else. */
const SHORTEST_ACROSS_SECTIONS = 6;

export const questionDuplicate = defineCorpusRule({
  id: 'question-duplicate',
  category: 'identity',
  level: 'warning',
  bad: {
    files: {
      'a.md': '## 什么是就绪探针？\n\n决定是否接收流量。\n',
      'b.md': '## ⟦什么是就绪探针?⟧\n\n失败时摘除端点。\n',
    },
  },
  good: {
    files: {
      'a.md': '## 什么是就绪探针？\n\n决定是否接收流量。\n',
      'b.md': '## 什么是存活探针？\n\n决定是否重启容器。\n',
    },
  },
  check: duplicates,
});

function duplicates(corpus: Corpus): readonly CorpusFinding[] {
  const first = new Map<string, { readonly file: CheckedFile; readonly card: CardFacts }>();
  const found: CorpusFinding[] = [];
  for (const file of corpus.originals) {
    for (const card of file.facts.cards) {
      const key = duplicateKey(card);
      if (key === undefined) continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, { file, card });
      else if (!areSiblings(known, { file, card })) {
        found.push({
          file: file.file,
          span: card.span,
          params: { question: card.front, otherFile: known.file.file, otherLine: known.card.span.start.line },
          related: { file: known.file.file, span: known.card.span },
        });
      }
    }
  }
  return found;
}

function duplicateKey(card: CardFacts): string | undefined {
  const question = card.wording;
  if (question === '' || card.kind === 'cloze') return undefined;
  return question.length >= SHORTEST_ACROSS_SECTIONS ? question : JSON.stringify([question, card.section]);
}

/** Both ways of a pair, several gaps of one sentence: made from one passage on purpose. */
function areSiblings(
  left: { readonly file: CheckedFile; readonly card: CardFacts },
  right: { readonly file: CheckedFile; readonly card: CardFacts },
): boolean {
  return (
    left.file === right.file &&
    left.card.siblingGroup !== undefined &&
    left.card.siblingGroup === right.card.siblingGroup
  );
}
