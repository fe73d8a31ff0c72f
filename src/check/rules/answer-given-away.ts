import type { Card } from '../../cards/card.ts';
import { frontSpan } from '../card-places.ts';
import { comparable } from '../prose.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

/** A question that offers alternatives names its answer by design. */
const ALTERNATIVES = /还是|或者?|二选一|是否|\bor\b|\bvs\.?\b|\bversus\b|\beither\b|\bwhether\b/i;
/** Markup makes a short answer longer, but not by more than this. */
const LONGEST_MARKED = 4;
const ASKING_KINDS: ReadonlySet<Card['kind']> = new Set(['qa', 'table-row']);

export const answerGivenAway = defineDeckRule({
  id: 'answer-given-away',
  category: 'quality',
  level: 'warning',
  options: { longest: 40 },
  bad: exampleText('## ⟦Raft 用 Leader 选举来选出 Leader，靠的是什么选举？⟧\n\n**答案：** Leader 选举。\n'),
  good: exampleText('## Raft 靠什么机制选出 Leader？\n\n**答案：** 任期加随机超时的投票。\n'),
  check: ({ source, deck }, option) =>
    deck.cards
      .filter((card) => ASKING_KINDS.has(card.kind) && givesItselfAway(card, option('longest')))
      .map((card) => ({ span: frontSpan(source, card), params: { answer: card.back.trim() } })),
});

function givesItselfAway(card: Card, longest: number): boolean {
  if (card.back.length > LONGEST_MARKED * longest) return false;
  const answer = comparable(card.back);
  if (answer.length < 2 || answer.length > longest || ALTERNATIVES.test(card.front)) return false;
  if (!/\p{Script=Han}/u.test(answer)) return wordsInclude(card.front, card.back);
  return comparable(card.front).includes(answer);
}

function wordsInclude(front: string, back: string): boolean {
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#-]+/gu) ?? [];
  return ` ${words(front).join(' ')} `.includes(` ${words(back).join(' ')} `);
}
