import { defineOutsideRule, exampleText } from '../rule.ts';

export const commentUnclosed = defineOutsideRule({
  id: 'comment-unclosed',
  category: 'syntax',
  scope: 'parser',
  level: 'error',
  bad: exampleText('## 什么是 Pod？\n\n最小的调度单元。\n\n⟦<!-- 待核对⟧\n'),
  good: exampleText('## 什么是 Pod？\n\n最小的调度单元。\n\n<!-- 待核对 -->\n'),
});
