import type { NotesDocument } from '../../markdown/document.ts';
import { LONGEST_LINE } from '../longest-line.ts';

/** What people choose between question and answer when their tool lets them, where `::` is not it. */
const CANDIDATES: readonly string[] = [
  ';;',
  '>>',
  '||',
  '=>',
  '→',
  '—>',
  '->',
  '⇒',
  '%%',
  '@@',
  '^^',
  '//',
  '~~>',
  '—',
];
const ENOUGH = 3;
const MOSTLY = 0.6;
/** A line of nothing but a sign or a few. */
const SIGNS_ONLY = /^[^\p{L}\p{N}\s]{1,4}$/u;
const CODE_SPAN = /`[^`]*`/g;
const ADDRESS = /\w+:\/\//g;

/** Whether a separator stands on a line once, between texts. */
function separates(content: string, separator: string): boolean {
  const [front = '', back = '', more] = content.split(separator);
  return more === undefined && front.trim() !== '' && back.trim() !== '';
}

/** The separator of one's own on most lines of a deck; `undefined` when they share none. */
export function ownSeparator(document: NotesDocument): string | undefined {
  const entries = document.lines
    .filter(
      ({ kind, indent, content }) =>
        (kind === 'item' || kind === 'text') &&
        indent < 4 &&
        content.length <= LONGEST_LINE &&
        !content.startsWith('#'),
    )
    .map(({ content }) => content.replace(CODE_SPAN, ' ').replace(ADDRESS, ' '));
  return CANDIDATES.find((separator) => {
    const separated = entries.filter((content) => separates(content, separator)).length;
    return separated >= ENOUGH && separated >= MOSTLY * entries.length;
  });
}

/** The sign of one's own that stands alone between question and answer in a deck; `undefined` when there is none. */
export function ownSign(document: NotesDocument): string | undefined {
  const counts = new Map<string, number>();
  document.lines.forEach(({ kind, content }, at) => {
    const above = document.lines[at - 1]?.kind;
    const below = document.lines[at + 1]?.kind;
    if (kind !== 'text' || !SIGNS_ONLY.test(content) || above !== 'text' || below === undefined || below === 'blank')
      return;
    counts.set(content, (counts.get(content) ?? 0) + 1);
  });
  if (counts.has('?') || counts.has('??')) return undefined;
  return [...counts].find(([, count]) => count >= ENOUGH)?.[0];
}
