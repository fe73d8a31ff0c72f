import { deadTargets } from '../dead-targets.ts';
import { defineCorpusRule } from '../rule.ts';

export const imageDead = defineCorpusRule({
  id: 'image-dead',
  category: 'links',
  level: 'warning',
  bad: { files: { 'notes.md': '![架构图](⟦images/overview.png⟧)\n' } },
  good: { files: { 'notes.md': '![架构图](images/overview.png)\n' }, existing: ['images/overview.png'] },
  check: (corpus) => deadTargets(corpus, (link) => link.image),
});
