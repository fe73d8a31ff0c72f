import { deadTargets } from '../dead-targets.ts';
import { defineCorpusRule } from '../rule.ts';

export const linkDead = defineCorpusRule({
  id: 'link-dead',
  category: 'links',
  level: 'warning',
  bad: { files: { 'notes.md': '详见[排查手册](⟦docs/runbook.md⟧)。\n' } },
  good: { files: { 'notes.md': '详见[排查手册](docs/runbook.md)。\n' }, existing: ['docs/runbook.md'] },
  check: (corpus) => deadTargets(corpus, (link) => !link.image),
});
