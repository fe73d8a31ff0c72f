import { defineCorpusRule } from '../rule.ts';
import { findRewordings, inSameLanguage } from '../same-question.ts';

export const questionSimilar = defineCorpusRule({
  id: 'question-similar',
  category: 'identity',
  level: 'warning',
  bad: {
    files: {
      'a.md': '## Deployment 和 StatefulSet 有什么区别？\n\n身份与存储。\n',
      'b.md': '## ⟦请介绍一下 StatefulSet 与 Deployment 的区别⟧\n\n- 身份\n- 存储\n',
    },
  },
  good: {
    files: {
      'a.md': '## Deployment 有什么优点？\n\n滚动更新。\n',
      'b.md': '## Deployment 有什么缺点？\n\n没有稳定身份。\n',
    },
  },
  check: (corpus) => findRewordings(corpus, inSameLanguage),
});
