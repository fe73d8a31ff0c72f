import type { NotesDocument } from '../../markdown/document.ts';
import type { LineKind } from '../../markdown/line.ts';
import type { Heading } from '../../markdown/outline.ts';
import { asks } from '../asking.ts';
import { cleanHeading } from '../clean/front.ts';
import type { Draft } from '../draft.ts';
import { foldLabel, isGlossary, isMeaningField, isTips } from '../vocabulary/index.ts';
import { fieldOf, glossOf } from './gloss.ts';
import { firstFilled, lastFilled } from './lines.ts';
import type { Surroundings } from './recognizer.ts';
import { isInGlossary } from './sections.ts';

const ENOUGH = 2;
const ENOUGH_UNANNOUNCED = 3;
const MOSTLY = 0.5;
const NEARLY_ALL = 0.75;
const FEW = 0.34;
const MEANING: ReadonlySet<LineKind> = new Set(['text', 'markup', 'item', 'quote']);
/** A letter, or a range of letters, over the terms that begin with it. */
const INITIAL = /^[\p{L}\d](?:\s*[-–~/至到]\s*[\p{L}\d])?$/u;

/** A heading that may be a term. */
interface Candidate {
  readonly index: number;
  readonly heading: Heading;
  /** The names of the headings below it. */
  readonly children: ReadonlySet<string>;
}

const NO_CHILDREN: ReadonlySet<string> = new Set();

/** The headings that may be terms: none that is a title or a letter. */
function candidatesOf(document: NotesDocument): readonly Candidate[] {
  const children = new Map<number, Set<string>>();
  for (const { parent, content } of document.headings) {
    const names = children.get(parent) ?? new Set<string>();
    children.set(parent, names.add(foldLabel(cleanHeading(content))));
  }
  return document.headings.flatMap((heading, index): readonly Candidate[] => {
    const title = cleanHeading(heading.content);
    if (index === document.title || title === '' || INITIAL.test(title) || isGlossary(title)) return [];
    return [{ index, heading, children: children.get(index) ?? NO_CHILDREN }];
  });
}

/** The lines below a heading that may be a term and its meaning, or begin with a label. */
function contentsBelow(document: NotesDocument, { bodyStart, ownEnd }: Heading): readonly string[] {
  return document.lines
    .slice(bodyStart, ownEnd)
    .filter(({ kind, indent }) => (kind === 'text' || kind === 'item') && indent < 2)
    .map(({ content }) => content);
}

/** The labels the lines below a heading begin with, and the names of the headings below it. */
function labelsOf(document: NotesDocument, { heading, children }: Candidate): ReadonlySet<string> {
  const named = contentsBelow(document, heading)
    .map(fieldOf)
    .filter((label) => label !== '');
  return new Set([...named, ...children]);
}

/** Whether the first label below a heading introduces a meaning. */
function beginsWithMeaning(document: NotesDocument, { heading, children }: Candidate): boolean {
  for (const content of contentsBelow(document, heading)) {
    const label = fieldOf(content);
    if (label !== '') return isMeaningField(label);
  }
  const [first = ''] = children;
  return isMeaningField(first);
}

/** The candidates with a label that stands below others too: fields of what the headings name. */
function havingFields(document: NotesDocument, candidates: readonly Candidate[]): readonly Candidate[] {
  const labels = new Map(candidates.map((candidate) => [candidate, labelsOf(document, candidate)]));
  const counts = new Map<string, number>();
  for (const names of labels.values()) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return candidates.filter((candidate) =>
    [...(labels.get(candidate) ?? [])].some((name) => (counts.get(name) ?? 0) >= ENOUGH),
  );
}

/** The candidates of one level whose headings are terms because the same fields stand below most of them. */
function fielded(
  document: NotesDocument,
  candidates: readonly Candidate[],
  around: Surroundings,
): readonly Candidate[] {
  const inGlossary = candidates.every(({ heading }) => around.glossary || isInGlossary(document, heading.parent));
  if (!inGlossary) {
    if (around.genre === 'project' || candidates.length < ENOUGH_UNANNOUNCED) return [];
    const introduced = candidates.filter((candidate) => beginsWithMeaning(document, candidate)).length;
    if (introduced < ENOUGH_UNANNOUNCED || introduced < NEARLY_ALL * candidates.length) return [];
  }
  const having = havingFields(document, candidates);
  if (having.length < ENOUGH || having.length < MOSTLY * candidates.length) return [];
  return inGlossary ? candidates : having;
}

/** How many lines below a heading are a term and its meaning. */
const glossesBelow = (document: NotesDocument, heading: Heading): number =>
  contentsBelow(document, heading).filter((content) => glossOf(content) !== undefined).length;

/** The candidates of one level whose headings are terms because a text stands below nearly all of them. */
function explained(
  document: NotesDocument,
  candidates: readonly Candidate[],
  around: Surroundings,
): readonly Candidate[] {
  const terms = candidates.filter(
    ({ heading }) =>
      (around.glossary || isInGlossary(document, heading.parent)) &&
      heading.ownEnd === heading.subtreeEnd &&
      !isTips(heading.content) &&
      !asks(heading.content) &&
      MEANING.has(document.lines[firstFilled(document, heading.bodyStart, heading.ownEnd)]?.kind ?? 'blank'),
  );
  const listing = terms.filter(({ heading }) => glossesBelow(document, heading) >= ENOUGH).length;
  return terms.length >= ENOUGH && listing <= FEW * terms.length ? terms : [];
}

/** Headings that are terms, as drafts: in a glossary over their meaning, and in any text for studying over the same field of meaning. */
export function termHeadings(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const levels = new Map<number, Candidate[]>();
  for (const candidate of candidatesOf(document)) {
    const level = levels.get(candidate.heading.level) ?? [];
    level.push(candidate);
    levels.set(candidate.heading.level, level);
  }
  const terms = [...levels.values()].flatMap((candidates) => {
    const found = fielded(document, candidates, around);
    return found.length > 0 ? found : explained(document, candidates, around);
  });
  let taken = -1;
  return [...terms]
    .sort((one, two) => one.index - two.index)
    .flatMap(({ heading }): readonly Draft[] => {
      const first = firstFilled(document, heading.bodyStart, heading.subtreeEnd);
      const last = lastFilled(document, first, heading.subtreeEnd);
      if (heading.line <= taken || last < first || !around.claims.areFree(heading.line, heading.subtreeEnd)) return [];
      taken = last;
      const start = [heading.line, document.lines[heading.line]?.contentStart ?? 0] as const;
      return [{ start, last, front: heading.content, back: [{ first, last }], heading: heading.parent, kind: 'term' }];
    });
}
