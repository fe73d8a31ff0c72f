import type { LinkFacts } from './facts.ts';
import type { Corpus, CorpusFinding } from './rule.ts';

/** Links whose file does not exist. A target outside of what may be looked at is taken to be fine. */
export function deadTargets(corpus: Corpus, wanted: (link: LinkFacts) => boolean): readonly CorpusFinding[] {
  return corpus.files.flatMap(({ file, facts }) =>
    facts.links
      .filter((link) => wanted(link) && pathOf(link.target) !== '')
      .filter((link) => corpus.ports.locate(file, pathOf(link.target)).state === 'missing')
      .map((link) => ({ file, span: link.span, params: { target: pathOf(link.target) } })),
  );
}

/** A link target without fragment and query. */
export function pathOf(target: string): string {
  return target.replace(/[?#].*$/s, '');
}

/** A link target's fragment without `#`; empty when it has none. */
export function fragmentOf(target: string): string {
  const at = target.indexOf('#');
  return at < 0 ? '' : target.slice(at + 1);
}
