import type { NotesDocument } from '../markdown/document.ts';
import { cleanHeading } from './clean/front.ts';

/** Index of the heading that is the title of the deck: the only H1, or -1. */
export function titleHeading(document: NotesDocument): number {
  const first = document.headings.findIndex((heading) => heading.level === 1);
  const single =
    first >= 0 && document.headings.findIndex((heading, index) => index > first && heading.level === 1) < 0;
  return single ? first : -1;
}

/** Cleaned headings from the outermost down to the given one, without the title of the deck. */
export function sectionPath(document: NotesDocument, heading: number): readonly string[] {
  const title = titleHeading(document);
  const path: string[] = [];
  for (let at = heading; at >= 0; at = document.headings[at]?.parent ?? -1) {
    if (at === title) continue;
    const name = cleanHeading(document.headings[at]?.content ?? '');
    if (name !== '') path.unshift(name);
  }
  return path;
}
