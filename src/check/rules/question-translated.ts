import { defineCorpusRule } from '../rule.ts';
import { findRewordings, inSameLanguage } from '../same-question.ts';

export const questionTranslated = defineCorpusRule({
  id: 'question-translated',
  category: 'identity',
  // Decks in two languages are often twins on purpose.
  level: 'info',
  bad: {
    files: {
      'en.md': '---\nlanguage: en\n---\n\n## What is a Pod?\n\nThe smallest deployable unit.\n',
      'zh.md': '---\nlanguage: zh\n---\n\n## ⟦什么是 Pod？⟧\n\n最小的调度单元。\n',
    },
  },
  good: {
    files: {
      'en.md': '---\nlanguage: en\n---\n\n## What is a Pod?\n\nThe smallest deployable unit.\n',
      'zh.md': '---\nlanguage: zh\n---\n\n## 什么是 Service？\n\n稳定的访问入口。\n',
    },
  },
  check: (corpus) => findRewordings(corpus, (earlier, later) => !inSameLanguage(earlier, later)),
});
