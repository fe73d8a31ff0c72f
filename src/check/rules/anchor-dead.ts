import { fragmentOf, pathOf } from '../dead-targets.ts';
import type { FileFacts, LinkFacts } from '../facts.ts';
import { comparableAnchor } from '../links.ts';
import type { Corpus } from '../rule.ts';
import { defineCorpusRule } from '../rule.ts';
import { LONGEST_WORD, openSuggestions } from '../similarity.ts';

/** Headings that dead fragments of a run are compared with, all together: a suggestion is not worth more. */
const MOST_COMPARISONS = 500_000;

export const anchorDead = defineCorpusRule({
  id: 'anchor-dead',
  category: 'links',
  level: 'warning',
  bad: { files: { 'notes.md': '[网络](⟦#网络基楚⟧)\n\n## 网络基础\n\n文字。\n' } },
  good: { files: { 'notes.md': '[网络](#网络基础)\n\n## 网络基础\n\n文字。\n' } },
  check: (corpus) => {
    const anchors = new Map(corpus.files.map(({ file, facts }) => [file, anchorsOf(facts)]));
    const suggest = openSuggestions(MOST_COMPARISONS);
    return corpus.files.flatMap(({ file, facts }) =>
      facts.links.flatMap((link) => {
        const target = targetFile(corpus, file, link);
        const known = target === undefined ? undefined : anchors.get(target);
        const fragment = comparableAnchor(fragmentOf(link.target));
        if (known === undefined || fragment === '' || leads(known.names, fragment)) return [];
        const suggestion = suggest(fragment, known.candidates);
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

interface Anchors {
  readonly names: ReadonlySet<string>;
  readonly candidates: readonly string[];
}

function anchorsOf({ anchors }: FileFacts): Anchors {
  return { names: new Set(anchors), candidates: anchors.filter(({ length }) => length <= LONGEST_WORD) };
}

/** Hosts number equal headings: `#setup-1` is the second "Setup". */
function leads(anchors: ReadonlySet<string>, fragment: string): boolean {
  return anchors.has(fragment) || anchors.has(fragment.replace(/\d+$/, ''));
}
