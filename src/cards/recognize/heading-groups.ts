import type { NotesDocument } from '../../markdown/document.ts';
import type { Heading } from '../../markdown/outline.ts';
import { asks, namesTopic, orders, setsTask, statesProblem } from '../asking.ts';
import type { Claims } from '../claims.ts';
import { cleanHeading } from '../clean/front.ts';
import { foldLabel } from '../vocabulary/index.ts';
import { firstFilled, lastFilled } from './lines.ts';
import type { Surroundings } from './recognizer.ts';
import { answersProblems, listsQuestions } from './sections.ts';

/**
 * What the headings around one say of it. `topics`: at least half ask, so one that names a topic asks too; `all`: they
 * are the entries of a list of questions; `entry`: they are the entries of frequently asked questions.
 */
export type Among = 'entry' | 'all' | 'topics' | 'none';

/** How the headings of one level below one parent read. */
export interface Group {
  readonly all: number;
  readonly asking: number;
  /** Headings that name a topic, set a task or are numbered sentences. */
  readonly hinting: number;
  /** Headings that say what does not work. */
  readonly troubled: number;
  /** Headings with nothing below them. */
  readonly bare: number;
  /** The bold label the first of them begins its text with, and how many begin with the same. */
  readonly label: string;
  readonly labelled: number;
}

const NOBODY: Group = { all: 0, asking: 0, hinting: 0, troubled: 0, bare: 0, label: '', labelled: 0 };
const HAN = /\p{Script=Han}/u;
const ENOUGH = 2;
const ENOUGH_SIBLINGS = 3;
const MANY_SIBLINGS = 5;
const NEARLY_ALL = 0.75;
const MOST = 0.6;
const MOSTLY = 0.5;
const SOME = 0.3;
/** A number before a heading. */
export const NUMBERED_HEADING = /^\W*(?:\d{1,3}\s*[.)、．]|q\d{1,3}\b|#\s?\d)/i;
/** A numbered heading that ends as a sentence does is an exercise; a name is the name of a part. */
const SENTENCE_END = /[.。:：?？!！][\s*_]*$/;
const BOLD_LABEL = /^(?:\*\*|__)([^*_:：]{1,40}?)\s*[:：]?\s*(?:\*\*|__)\s*[:：]?\s*\S/;

/** Whether a heading asks or orders an explanation. */
export const asksAsHeading = (content: string): boolean => asks(content) || orders(content);

const groupOf = (heading: Heading): string => `${heading.parent}:${heading.level}`;

/** The bold label the text below a heading begins with. */
function labelBelow(document: NotesDocument, heading: Heading): string {
  const line = document.lines[firstFilled(document, heading.bodyStart, heading.ownEnd)];
  const found = line?.kind === 'text' ? BOLD_LABEL.exec(line.content) : null;
  return foldLabel(found?.[1] ?? '');
}

/** The headings of a document in groups of one level below one parent. */
export function groupsOf(document: NotesDocument): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const heading of document.headings) {
    const { all, asking, hinting, troubled, bare, label, labelled } = groups.get(groupOf(heading)) ?? NOBODY;
    const title = cleanHeading(heading.content);
    const asked = asksAsHeading(title);
    const isLeaf = heading.ownEnd === heading.subtreeEnd;
    const hints =
      namesTopic(title) ||
      setsTask(title) ||
      (isLeaf && NUMBERED_HEADING.test(heading.content) && SENTENCE_END.test(heading.content));
    const isBare = lastFilled(document, heading.bodyStart, heading.subtreeEnd) < heading.bodyStart;
    const below = labelBelow(document, heading);
    const expected = all === 0 ? below : label;
    const alone = { ...NOBODY, all: 1, asking: asked ? 1 : 0, hinting: !asked && hints ? 1 : 0 };
    groups.set(levelOf(heading), sum(groups.get(levelOf(heading)) ?? NOBODY, alone));
    groups.set(groupOf(heading), {
      all: all + 1,
      asking: asking + (asked ? 1 : 0),
      hinting: hinting + (!asked && hints ? 1 : 0),
      troubled: troubled + (!asked && statesProblem(title) ? 1 : 0),
      bare: bare + (isBare ? 1 : 0),
      label: expected,
      labelled: labelled + (below !== '' && below === expected ? 1 : 0),
    });
  }
  return groups;
}

/** The headings of one level, whatever they stand below. */
const levelOf = (heading: Heading): string => `*:${heading.level}`;

const sum = (one: Group, two: Group): Group => ({
  ...NOBODY,
  all: one.all + two.all,
  asking: one.asking + two.asking,
  hinting: one.hinting + two.hinting,
});

/** What its siblings say of a heading. */
export function amongOf(
  document: NotesDocument,
  heading: Heading,
  groups: ReadonlyMap<string, Group>,
  around: Surroundings,
): Among {
  const { all, asking, hinting, troubled, bare, labelled } = groups.get(groupOf(heading)) ?? NOBODY;
  if (all >= MANY_SIBLINGS && asking >= NEARLY_ALL * all) return 'all';
  if (all >= MANY_SIBLINGS && asking >= Math.max(ENOUGH, SOME * all) && asking + hinting >= MOST * all) return 'all';
  if (bare > 0 && all >= ENOUGH && asking === all) return 'all';
  if (around.announced && all >= MANY_SIBLINGS && labelled >= NEARLY_ALL * all) return 'all';
  if (around.faq && all >= ENOUGH && asking >= SOME * all) return 'all';
  if (answersProblems(document, heading.parent, around) && asking + troubled >= Math.max(ENOUGH, MOSTLY * all))
    return 'all';
  if (all === 1 && heading.ownEnd === heading.subtreeEnd && listsQuestions(document, heading.parent, around)) {
    const level = groups.get(levelOf(heading)) ?? NOBODY;
    if (level.asking + level.hinting >= Math.max(ENOUGH, SOME * level.all)) return 'all';
  }
  if (all >= ENOUGH && listsQuestions(document, heading.parent, around)) {
    if (
      asking + hinting >= SOME * all &&
      asking + hinting >= (all <= ENOUGH_SIBLINGS && HAN.test(heading.content) ? 1 : ENOUGH)
    )
      return 'all';
    if (bare === all && all >= ENOUGH_SIBLINGS) return 'all';
  }
  return all >= ENOUGH_SIBLINGS && asking >= MOSTLY * all ? 'topics' : 'none';
}

/**
 * The level of the entries of frequently asked questions that are worded as troubles (`Installation fails`): the highest
 * below the title, when nothing deeper asks and nobody has found a question yet.
 */
export function entryLevel(document: NotesDocument, claims: Claims): number | undefined {
  const headings = document.headings.filter((_, index) => index !== document.title);
  const level = headings.reduce((least, heading) => Math.min(least, heading.level), Number.POSITIVE_INFINITY);
  const entries = headings.filter((heading) => heading.level === level);
  const deeper = headings.some((heading) => heading.level > level && asksAsHeading(cleanHeading(heading.content)));
  const { bodyLine } = document.frontMatter;
  return entries.length >= ENOUGH && !deeper && claims.areFree(bodyLine, document.lines.length) ? level : undefined;
}
