import { frontSpan } from '../card-places.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const ASIDE = /`[^`]*`|（[^（）]*）|\([^()]*\)|“[^”]*”|"[^"]*"/gu;
const SENTENCE = /[^?？]*[?？]+/gu;
/** The second half of one question, not a second question. */
const ALTERNATIVE = /^\s*(?:还是|或者?|or\b)/iu;

export const questionManifold = defineDeckRule({
  id: 'question-manifold',
  category: 'quality',
  level: 'warning',
  options: { maximum: 1 },
  bad: exampleText('## ⟦什么是 Pod？它怎么被调度？⟧\n\n最小的调度单元，由 kube-scheduler 绑定到节点。\n'),
  good: exampleText('## 用 Helm？还是用 Kustomize？\n\n看是否需要打包分发。\n'),
  check: ({ source, deck }, option) =>
    deck.cards.flatMap((card) => {
      const count = questionCount(card.front);
      return count > option('maximum') ? [{ span: frontSpan(source, card), params: { count } }] : [];
    }),
});

function questionCount(front: string): number {
  const sentences = front.replace(ASIDE, 'x').match(SENTENCE) ?? [];
  return sentences.filter((sentence) => !ALTERNATIVE.test(sentence) && /[\p{L}\p{N}]/u.test(sentence)).length;
}
