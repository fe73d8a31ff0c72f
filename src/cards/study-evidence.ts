import type { NotesDocument } from '../markdown/document.ts';
import { STUDY_WORDS } from './vocabulary/genres.ts';

const WORDS = new RegExp(STUDY_WORDS.map((word) => word.replace(/[.*+?^${}()|[\]\\&]/g, '\\$&')).join('|'), 'i');
/** Documents with fewer headings than this are taken as notes without further evidence. */
const FEW_HEADINGS = 4;
const INTRODUCTION = 12;
const HEADINGS_PER_CARD = 8;

/** Whether a document is something to learn from, so that headings that merely name a topic may become cards. */
export function studies(document: NotesDocument, cards: number): boolean {
  const { headings, lines, frontMatter } = document;
  if (headings.length < FEW_HEADINGS || (cards > 0 && cards * HEADINGS_PER_CARD >= headings.length)) return true;
  const introduction = lines
    .slice(frontMatter.bodyLine, frontMatter.bodyLine + INTRODUCTION)
    .filter(({ kind }) => kind !== 'code' && kind !== 'comment');
  return introduction.some(({ text }) => WORDS.test(text)) || headings.some(({ content }) => WORDS.test(content));
}
