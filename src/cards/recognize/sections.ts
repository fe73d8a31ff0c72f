import type { NotesDocument } from '../../markdown/document.ts';
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

/** Whether a list of questions is announced for what stands below a heading (-1: before the first): by the file, by the heading or by one above it. */
export function listsQuestions(document: NotesDocument, heading: number, { listed }: Surroundings): boolean {
  if (listed) return true;
  for (let at = heading; at >= 0; at = document.headings[at]?.parent ?? -1) {
    const title = document.headings[at]?.content ?? '';
    if (isQuestionSection(title)) return !isFaq(title);
  }
  return false;
}

/** Whether a heading (-1: none) or one above it says that terms are explained below it. */
export function isInGlossary(document: NotesDocument, heading: number): boolean {
  for (let at = heading; at >= 0; at = document.headings[at]?.parent ?? -1)
    if (isGlossary(document.headings[at]?.content ?? '')) return true;
  return false;
}

/** Whether frequently asked questions are announced for what stands below a heading: there the statement of a problem asks for its cure. */
export function answersProblems(document: NotesDocument, heading: number, { faq }: Surroundings): boolean {
  for (let at = heading; at >= 0 && !faq; at = document.headings[at]?.parent ?? -1)
    if (isFaq(document.headings[at]?.content ?? '')) return true;
  return faq;
}

/** Whether a heading or one above it (the title apart) is advice or bookkeeping. */
export function isUnderTips(document: NotesDocument, heading: number): boolean {
  for (let at = heading; at >= 0; at = document.headings[at]?.parent ?? -1) {
    if (at !== document.title && isTips(document.headings[at]?.content ?? '')) return true;
  }
  return false;
}
