import { defineDeckRule, exampleText } from '../rule.ts';

/** Nobody speaks faster than about five characters a second for long. */
const UNITS_PER_SECOND = 5;

export const answerTooLong = defineDeckRule({
  id: 'answer-too-long',
  category: 'quality',
  level: 'warning',
  options: { maximum: 700 },
  bad: exampleText(`## ⟦介绍一下你的项目？⟧\n\n${'这是需要逐字背下来的一大段话。'.repeat(60)}\n`),
  good: exampleText('## 介绍一下你的项目？\n\n先讲业务背景，再讲两个技术难点，最后给出结果。\n'),
  check: ({ cards }, option) =>
    cards.flatMap(({ units, timeLimitSeconds = 0, span }) => {
      const maximum = Math.max(option('maximum'), timeLimitSeconds * UNITS_PER_SECOND);
      return units > maximum ? [{ span, params: { units, maximum } }] : [];
    }),
});
