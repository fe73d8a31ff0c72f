import type { NotesDocument } from '../../markdown/document.ts';
import { rememberedByLine } from '../../markdown/remembered.ts';
import { isFaq, isGlossary, isQuestionSection, isTips } from '../vocabulary/index.ts';
import type { Surroundings } from './recognizer.ts';

/** A stretch of lines under one heading, or before the first. */
export interface Section {
  /** Index of the heading, -1 before the first. */
  readonly heading: number;
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** The own bodies of all headings, and what stands before the first. */
export function sectionsOf(document: NotesDocument): readonly Section[] {
  const before: Section = {
    heading: -1,
    first: document.frontMatter.bodyLine,
    end: document.headings[0]?.line ?? document.lines.length,
  };
  return [
    before,
    ...document.headings.map((heading, index) => ({ heading: index, first: heading.bodyStart, end: heading.ownEnd })),
  ];
}

/** Asks a heading, where it does not say the one above it, and so on; `false` above the outermost (-1). */
const fromAbove = (says: (document: NotesDocument, heading: number) => boolean | undefined) => {
  const answer: (document: NotesDocument, heading: number) => boolean = rememberedByLine((document, heading) => {
    if (heading < 0) return false;
    return says(document, heading) ?? answer(document, document.headings[heading]?.parent ?? -1);
  });
  return answer;
};

/** Whether something holds for a heading or for one above it. */
export const anyAbove = (holds: (document: NotesDocument, heading: number) => boolean) =>
  fromAbove((document, heading) => (holds(document, heading) ? true : undefined));

const titleOf = (document: NotesDocument, heading: number): string => document.headings[heading]?.content ?? '';

const isBelowQuestions = fromAbove((document, heading) => {
  const title = titleOf(document, heading);
  return isQuestionSection(title) ? !isFaq(title) : undefined;
});
const isBelowFaq = anyAbove((document, heading) => isFaq(titleOf(document, heading)));

/** Whether a list of questions is announced for what stands below a heading (-1: before the first): by the file, by the heading or by one above it. */
export function listsQuestions(document: NotesDocument, heading: number, { listed }: Surroundings): boolean {
  return listed || isBelowQuestions(document, heading);
}

/** Whether a heading (-1: none) or one above it says that terms are explained below it. */
export const isInGlossary = anyAbove((document, heading) => isGlossary(titleOf(document, heading)));

/** Whether frequently asked questions are announced for what stands below a heading: there the statement of a problem asks for its cure. */
export function answersProblems(document: NotesDocument, heading: number, { faq }: Surroundings): boolean {
  return faq || isBelowFaq(document, heading);
}

/** Whether a heading or one above it (the title apart) is advice or bookkeeping. */
export const isUnderTips = anyAbove(
  (document, heading) => heading !== document.title && isTips(titleOf(document, heading)),
);
