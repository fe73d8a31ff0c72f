import { type StyledText, styled } from '../text/line.ts';
import type { Style } from '../text/style.ts';

const CLOZE = /==(?=\S)(.+?)(?<=\S)==|\{\{c\d+::(.+?)(?:::.*?)?\}\}/gsu;

/** Text in which what is marked as cloze (`==…==`, `{{c1::…}}`) stands out without its marks. */
export function clozeTexts(text: string, style: Style): readonly StyledText[] {
  const found: StyledText[] = [];
  let offset = 0;
  for (const match of text.matchAll(CLOZE)) {
    if (match.index > offset) found.push(styled(text.slice(offset, match.index), ...style));
    found.push(styled(match[1] ?? match[2] ?? '', ...style, 'cloze'));
    offset = match.index + match[0].length;
  }
  if (offset < text.length) found.push(styled(text.slice(offset), ...style));
  return found;
}

/** Markdown in which the first occurrence of each hidden text is marked as cloze. Text with code is left alone: marks are literal there. */
export function markClozes(markdown: string, hidden: readonly string[]): string {
  if (markdown.includes('`') || markdown.includes('==')) return markdown;
  return hidden.reduce((marked, text) => marked.replace(text, (found) => `==${found}==`), markdown);
}

/** Markdown in which what is marked as cloze is replaced by `[…]`. */
export function hideClozes(markdown: string): string {
  return markdown.replace(CLOZE, '[…]');
}
