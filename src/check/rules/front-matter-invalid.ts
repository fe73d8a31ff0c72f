import { defineOutsideRule, exampleText } from '../rule.ts';

export const frontMatterInvalid = defineOutsideRule({
  id: 'front-matter-invalid',
  category: 'syntax',
  scope: 'parser',
  level: 'error',
  bad: exampleText('---\ntitle: 网络\n⟦tags: [tcp, ip⟧\n---\n\n## 什么是 TCP？\n\n可靠传输。\n'),
  good: exampleText('---\ntitle: 网络\ntags: [tcp, ip]\n---\n\n## 什么是 TCP？\n\n可靠传输。\n'),
});
