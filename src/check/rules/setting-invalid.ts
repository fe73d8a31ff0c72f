import { defineOutsideRule, exampleText } from '../rule.ts';

export const settingInvalid = defineOutsideRule({
  id: 'setting-invalid',
  category: 'syntax',
  scope: 'parser',
  level: 'warning',
  bad: exampleText('---\ntitle: 网络\nmdrill: { ⟦level⟧: 9 }\n---\n\n## 什么是 TCP？\n\n可靠传输。\n'),
  good: exampleText('---\ntitle: 网络\nmdrill: { level: 3 }\n---\n\n### 什么是 TCP？\n\n可靠传输。\n'),
});
