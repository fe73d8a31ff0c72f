import { frontSpan } from '../card-places.ts';
import { defineDeckRule, exampleText } from '../rule.ts';

export const answerWeakOnly = defineDeckRule({
  id: 'answer-weak-only',
  category: 'quality',
  level: 'warning',
  bad: exampleText('## 问题1：⟦为什么用消息队列？⟧\n\n**普通回答：**\n\n因为快。\n'),
  good: exampleText(
    '## 问题1：为什么用消息队列？\n\n**普通回答：**\n\n因为快。\n\n**出彩回答：**\n\n削峰、解耦、异步，各举一例。\n',
  ),
  check: ({ source, deck }) =>
    deck.cards
      .filter((card) => card.back === '' && card.contrast !== undefined)
      .map((card) => ({ span: frontSpan(source, card) })),
});
