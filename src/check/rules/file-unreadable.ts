import { defineOutsideRule, exampleText } from '../rule.ts';

export const fileUnreadable = defineOutsideRule({
  id: 'file-unreadable',
  category: 'run',
  scope: 'run',
  level: 'error',
  bad: exampleText(''),
  good: exampleText('## 什么是 Pod？\n\n最小的调度单元。\n'),
});
