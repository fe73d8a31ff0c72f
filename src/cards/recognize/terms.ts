import { plainLine } from '../clean/front.ts';

const AFFIX = /[（(][^（()）]*[)）]/g;

/** The name of a subject for comparing: without aside, colon, case and spaces. */
export function termOf(text: string): string {
  return plainLine(text)
    .replace(AFFIX, '')
    .replace(/[\s:：]+$/, '')
    .trim();
}

/** Whether a text names a term, letter case aside. */
export function names(text: string, term: string): boolean {
  return term !== '' && text.toLowerCase().includes(term.toLowerCase());
}
