import type { NotesDocument } from '../markdown/document.ts';
import { rememberedByLine } from '../markdown/remembered.ts';
import { cleanHeading } from './clean/front.ts';
import { isBareQuestionLabel } from './label.ts';

/** Cleaned headings from the outermost down to the given one, without the title of the deck. */
export const sectionPath = rememberedByLine((document: NotesDocument, heading: number): readonly string[] => {
  const path: string[] = [];
  for (let at = heading; at >= 0; at = document.headings[at]?.parent ?? -1) {
    if (at === document.title || isBareQuestionLabel(document.headings[at]?.content ?? '')) continue;
    const name = cleanHeading(document.headings[at]?.content ?? '');
    if (name !== '') path.unshift(name);
  }
  return path;
});
