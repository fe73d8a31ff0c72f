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

/** What stands below a heading. */
interface Body {
  readonly index: number;
  readonly heading: Heading;
  /** The labels its lines begin with, and the names of the headings below it. */
  readonly labels: ReadonlySet<string>;
  /** Lines that are a term and its meaning. */
  readonly glosses: number;
  readonly firstLabel: string;
}

/** The bodies of the headings that may be terms: with something below them, and no title or letter. */
function bodiesOf(document: NotesDocument): readonly Body[] {
  const children = new Map<number, Set<string>>();
  for (const { parent, content } of document.headings) {
    const names = children.get(parent) ?? new Set<string>();
    children.set(parent, names.add(foldLabel(cleanHeading(content))));
  }
  return document.headings.flatMap((heading, index): readonly Body[] => {
    const below = document.lines
      .slice(heading.bodyStart, heading.ownEnd)
      .filter(({ kind, indent }) => (kind === 'text' || kind === 'item') && indent < 2)
      .map(({ content }) => content);
    const named = below.map(fieldOf).filter((label) => label !== '');
    const labels = new Set([...named, ...(children.get(index) ?? [])]);
    const title = cleanHeading(heading.content);
    if (index === document.title || title === '' || INITIAL.test(title) || isGlossary(title)) return [];
    const glosses = below.filter((content) => glossOf(content) !== undefined).length;
    const [firstLabel = ''] = labels;
    return [{ index, heading, labels, glosses, firstLabel }];
  });
}

/** The labels that stand below several of some headings: fields of what the headings name, and no terms. */
function fieldsOf(bodies: readonly Body[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { labels } of bodies) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= ENOUGH).map(([label]) => label));
}

const hasField = ({ labels }: Body, fields: ReadonlySet<string>): boolean =>
  [...labels].some((label) => fields.has(label));

/** The bodies of one level whose headings are terms because the same fields stand below most of them. */
function fielded(document: NotesDocument, bodies: readonly Body[], around: Surroundings): readonly Body[] {
  const fields = fieldsOf(bodies);
  const having = bodies.filter((body) => hasField(body, fields));
  if (having.length < ENOUGH || having.length < MOSTLY * bodies.length) return [];
  if (bodies.every(({ heading }) => around.glossary || isInGlossary(document, heading.parent))) return bodies;
  const explained = bodies.filter(({ firstLabel }) => isMeaningField(firstLabel)).length;
  const shown = explained >= ENOUGH_UNANNOUNCED && explained >= NEARLY_ALL * bodies.length;
  return shown && around.genre !== 'project' ? having : [];
}

/** The bodies of one level whose headings are terms because a text stands below nearly all of them. */
function explained(document: NotesDocument, bodies: readonly Body[], around: Surroundings): readonly Body[] {
  const terms = bodies.filter(
    ({ heading }) =>
      (around.glossary || isInGlossary(document, heading.parent)) &&
      heading.ownEnd === heading.subtreeEnd &&
      !isTips(heading.content) &&
      !asks(heading.content) &&
      MEANING.has(document.lines[firstFilled(document, heading.bodyStart, heading.ownEnd)]?.kind ?? 'blank'),
  );
  const listing = terms.filter(({ glosses }) => glosses >= ENOUGH).length;
  return terms.length >= ENOUGH && listing <= FEW * terms.length ? terms : [];
}

/** Headings that are terms, as drafts: in a glossary over their meaning, and in any text for studying over the same field of meaning. */
export function termHeadings(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const levels = new Map<number, Body[]>();
  for (const body of bodiesOf(document)) {
    const level = levels.get(body.heading.level) ?? [];
    level.push(body);
    levels.set(body.heading.level, level);
  }
  const terms = [...levels.values()].flatMap((bodies) => {
    const found = fielded(document, bodies, around);
    return found.length > 0 ? found : explained(document, bodies, around);
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
