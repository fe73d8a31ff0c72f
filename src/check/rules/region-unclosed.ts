import { defineOutsideRule, exampleText } from '../rule.ts';

export const regionUnclosed = defineOutsideRule({
  id: 'region-unclosed',
  category: 'syntax',
  scope: 'parser',
  level: 'warning',
  bad: exampleText('⟦<!-- mdrill:ignore -->⟧\n\n## 草稿\n\n还没写完。\n'),
  good: exampleText('<!-- mdrill:ignore -->\n\n## 草稿\n\n还没写完。\n\n<!-- mdrill:end -->\n'),
});
