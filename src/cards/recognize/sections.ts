import type { NotesDocument } from '../../markdown/document.ts';

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
