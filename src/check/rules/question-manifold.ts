import { frontSpan } from '../card-places.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

const ASIDE = /`[^`]*`|（[^（）]*）|\([^()]*\)|“[^”]*”|"[^"]*"/gu;
const NARROW_MARK = 0x3f;
const WIDE_MARK = 0xff1f;
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
    deck.cards
      .filter(({ front }) => markCount(front) > option('maximum'))
      .map((card) => ({ span: frontSpan(source, card), params: { count: questionCount(card.front) } }))
      .filter(({ params }) => params.count > option('maximum')),
});

/** There are never more questions than question marks. */
function markCount(front: string): number {
  let count = 0;
  for (let at = 0; at < front.length; at++) {
    const unit = front.charCodeAt(at);
    if (unit === NARROW_MARK || unit === WIDE_MARK) count++;
  }
  return count;
}

function questionCount(front: string): number {
  const sentences = front.replace(ASIDE, 'x').match(SENTENCE) ?? [];
  return sentences.filter((sentence) => !ALTERNATIVE.test(sentence) && /[\p{L}\p{N}]/u.test(sentence)).length;
}
