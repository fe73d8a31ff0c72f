import type { Card } from '../../cards/card.ts';
import { comparable } from '../prose.ts';
import { defineDeckRule, exampleText, type RuleFinding } from '../rule.ts';

/** A question that offers alternatives names its answer by design. */
const ALTERNATIVES = /还是|或者?|二选一|是否|\bor\b|\bvs\.?\b|\bversus\b|\beither\b|\bwhether\b/i;
/** Markup makes a short answer longer, but not by more than this. */
const LONGEST_MARKED = 4;
const COMMON_HAN = /^[\u4e00-\u9fff]/;
const ASKING_KINDS: ReadonlySet<Card['kind']> = new Set(['qa', 'table-row']);

export const answerGivenAway = defineDeckRule({
  id: 'answer-given-away',
  category: 'quality',
  level: 'warning',
  options: { longest: 40 },
  bad: exampleText('## ⟦Raft 用 Leader 选举来选出 Leader，靠的是什么选举？⟧\n\n**答案：** Leader 选举。\n'),
  good: exampleText('## Raft 靠什么机制选出 Leader？\n\n**答案：** 任期加随机超时的投票。\n'),
  check: ({ deck, cards }, option) =>
    deck.cards.flatMap((card, index): readonly RuleFinding[] => {
      const facts = cards[index];
      if (facts === undefined || !ASKING_KINDS.has(facts.kind)) return [];
      if (!givesItselfAway(card, facts.wording, option('longest'))) return [];
      return [{ span: facts.span, params: { answer: card.back.trim() } }];
    }),
});

function givesItselfAway(card: Card, wording: string, longest: number): boolean {
  if (card.back.length > LONGEST_MARKED * longest) return false;
  // A Chinese character that an answer begins with stays its first: no markup begins with one.
  if (COMMON_HAN.test(card.back) && !wording.includes(card.back.charAt(0))) return false;
  const answer = comparable(card.back);
  if (answer.length < 2 || answer.length > longest || ALTERNATIVES.test(card.front)) return false;
  if (!/\p{Script=Han}/u.test(answer)) return wordsInclude(card.front, card.back);
  return wording.includes(answer);
}

function wordsInclude(front: string, back: string): boolean {
  const words = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#-]+/gu) ?? [];
  return ` ${words(front).join(' ')} `.includes(` ${words(back).join(' ')} `);
}
