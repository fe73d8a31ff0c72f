import { defineOutsideRule, exampleText } from '../rule.ts';

export const frontMatterUnclosed = defineOutsideRule({
  id: 'front-matter-unclosed',
  category: 'syntax',
  scope: 'parser',
  level: 'warning',
  bad: exampleText('⟦---yaml⟧\ntitle: 网络\n\n## 什么是 TCP？\n\n可靠传输。\n'),
  good: exampleText('---yaml\ntitle: 网络\n---\n\n## 什么是 TCP？\n\n可靠传输。\n'),
});
