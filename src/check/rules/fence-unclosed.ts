import { defineOutsideRule, exampleText } from '../rule.ts';

export const fenceUnclosed = defineOutsideRule({
  id: 'fence-unclosed',
  category: 'syntax',
  scope: 'parser',
  level: 'error',
  bad: exampleText('## 如何查看 Pod？\n\n⟦```bash⟧\nkubectl get pods\n'),
  good: exampleText('## 如何查看 Pod？\n\n```bash\nkubectl get pods\n```\n'),
});
