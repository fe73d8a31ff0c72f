import { defineOutsideRule, exampleText } from '../rule.ts';

export const frontMatterEngine = defineOutsideRule({
  id: 'front-matter-engine',
  category: 'syntax',
  scope: 'parser',
  level: 'error',
  bad: exampleText('⟦---js⟧\nmodule.exports = {};\n---\n\n## 什么是 TCP？\n\n可靠传输。\n'),
  good: exampleText('---\ntitle: 网络\n---\n\n## 什么是 TCP？\n\n可靠传输。\n'),
});
