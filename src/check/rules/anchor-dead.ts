import { fragmentOf, pathOf } from '../dead-targets.ts';
import type { LinkFacts } from '../facts.ts';
import { comparableAnchor } from '../links.ts';
import type { Corpus } from '../rule.ts';
import { defineCorpusRule } from '../rule.ts';
import { closest } from '../similarity.ts';

export const anchorDead = defineCorpusRule({
  id: 'anchor-dead',
  category: 'links',
  level: 'warning',
  bad: { files: { 'notes.md': '[网络](⟦#网络基楚⟧)\n\n## 网络基础\n\n文字。\n' } },
  good: { files: { 'notes.md': '[网络](#网络基础)\n\n## 网络基础\n\n文字。\n' } },
  check: (corpus) => {
    const anchors = new Map(corpus.files.map(({ file, facts }) => [file, facts.anchors]));
    return corpus.files.flatMap(({ file, facts }) =>
      facts.links.flatMap((link) => {
        const target = targetFile(corpus, file, link);
        const known = target === undefined ? undefined : anchors.get(target);
        const fragment = comparableAnchor(fragmentOf(link.target));
        if (known === undefined || fragment === '' || leads(known, fragment)) return [];
        const suggestion = closest(fragment, known);
        const params = { anchor: fragmentOf(link.target), target: target ?? file };
        return [
          {
            file,
            span: link.span,
            params: suggestion === undefined ? params : { ...params, suggestion: `#${suggestion}` },
          },
        ];
      }),
    );
  },
});

/** The file of this run a link points into; undefined when its fragment cannot be judged. */
function targetFile(corpus: Corpus, from: string, link: LinkFacts): string | undefined {
  const path = pathOf(link.target);
  return path === '' ? from : corpus.ports.locate(from, path).file;
}

/** Hosts number equal headings: `#setup-1` is the second "Setup". */
function leads(anchors: readonly string[], fragment: string): boolean {
  return anchors.includes(fragment) || anchors.includes(fragment.replace(/\d+$/, ''));
}
