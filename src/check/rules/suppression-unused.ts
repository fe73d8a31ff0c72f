import { defineOutsideRule, exampleText } from '../rule.ts';

export const suppressionUnused = defineOutsideRule({
  id: 'suppression-unused',
  category: 'run',
  scope: 'run',
  level: 'warning',
  bad: exampleText('⟦<!-- mdrill-disable answer-too-long -- 面试必背 -->⟧\n\n## 什么是 Pod？\n\n最小的调度单元。\n'),
  good: exampleText(
    '<!-- mdrill-disable-next-line pronoun-ambiguous -- 上文已说明 -->\n## 它有什么优点？\n\n部署快。\n',
  ),
});
