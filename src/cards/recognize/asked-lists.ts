import type { NotesDocument } from '../../markdown/document.ts';
import { asks, comparesThings } from '../asking.ts';
import { cleanHeading, plainLine } from '../clean/front.ts';
import { isWhollyBold } from '../label.ts';
import { isQuestionSection, isReverseQuestions, isTips } from '../vocabulary/index.ts';
import { isAnchor } from './anchor.ts';
import { BOX, type Bullet, bulletsOf } from './bullets.ts';
import type { Surroundings } from './recognizer.ts';
import { isUnderTips, listsQuestions, type Section, sectionsOf } from './sections.ts';

/** A list with where it stands. */
export interface Listed {
  readonly section: Section;
  readonly bullets: readonly Bullet[];
  readonly announced: boolean;
  readonly level: number;
}

/** Whether a heading, or the one it stands below, is itself worded as a question: then what is listed answers it. */
function isBelowTopic(document: NotesDocument, heading: number): boolean {
  const parent = document.headings[heading]?.parent ?? -1;
  return [heading, parent].some((at) => {
    const title = cleanHeading(document.headings[at]?.content ?? '');
    return at >= 0 && at !== document.title && !isQuestionSection(title) && (comparesThings(title) || asks(title));
  });
}

/** A section cut at its labels (`**Questions:**`) where one of them announces questions; `named`: below such a label. */
function partsOf(
  document: NotesDocument,
  section: Section,
): readonly { readonly part: Section; readonly named: boolean }[] {
  const labels: number[] = [];
  for (let at = section.first; at < section.end; at++) {
    const line = document.lines[at];
    if (line?.kind === 'text' && line.indent < 2 && (isWhollyBold(line.content) || /[:：][\s*_]*$/.test(line.content)))
      labels.push(at);
  }
  const isNamed = (at: number | undefined): boolean =>
    at !== undefined && isQuestionSection(plainLine(document.lines[at]?.content ?? ''));
  if (!labels.some(isNamed)) return [{ part: section, named: false }];
  const cuts = [section.first, ...labels];
  return cuts.map((first, index) => ({
    part: { heading: section.heading, first, end: cuts[index + 1] ?? section.end },
    named: index > 0 && isNamed(first),
  }));
}

/** Stretches of a section that hold no line of others. Where a line taken is one of a list, what is around it is of the same list. */
function freeParts(document: NotesDocument, { claims }: Surroundings, section: Section): readonly Section[] {
  const parts: Section[] = [];
  let isListTaken = false;
  for (let first = section.first; first < section.end; ) {
    let end = first;
    while (end < section.end && claims.isFree(end)) end++;
    let next = end;
    while (next < section.end && !claims.isFree(next)) next++;
    const before = isListTaken;
    const taken = next > end ? document.lines[end] : undefined;
    isListTaken = taken !== undefined && (taken.kind === 'item' || taken.indent > 1);
    if (end > first && !before && !isListTaken) parts.push({ heading: section.heading, first, end });
    first = next;
  }
  return parts;
}

/** All lists nobody has taken that may ask, section by section. */
export function listsOf(document: NotesDocument, around: Surroundings): readonly Listed[] {
  const { claims } = around;
  return sectionsOf(document).flatMap((section): readonly Listed[] => {
    const heading = document.headings[section.heading];
    const title = cleanHeading(heading?.content ?? '');
    if (isTips(title) || isReverseQuestions(title)) return [];
    if (heading !== undefined && (!claims.isFree(heading.line) || asks(title)) && !isQuestionSection(title)) return [];
    const isAnswer = isBelowTopic(document, section.heading);
    const announced = listsQuestions(document, section.heading, around) && !isUnderTips(document, section.heading);
    const free = freeParts(document, around, section);
    return free
      .flatMap((stretch) => partsOf(document, stretch))
      .flatMap(({ part, named }) =>
        bulletsOf(document, part, announced || named).flatMap((bullets): readonly Listed[] => {
          const anchors = bullets.filter(({ content }) => isAnchor(content)).length;
          const answers = isAnswer && !bullets.every(({ content }) => BOX.test(content));
          return answers || anchors * 2 > bullets.length
            ? []
            : [{ section, bullets, announced: announced || named, level: heading?.level ?? 0 }];
        }),
      );
  });
}
