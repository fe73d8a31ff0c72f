import type { Paint } from './paint.ts';

const HEADING = /^(#{1,6})(?:[ \t]|$)/;
const RULE = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
/** What only a parser can judge: it depends on the list or paragraph it stands in. */
const INDENTED_SIGN = /^[ \t]+(?:#{1,6}(?:[ \t]|$)|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/;
const TABLE_RULE = /^[ \t>*+\-\d.)]*\|?[ \t]*:?-+:?[ \t]*(?:\||$)/;

function isUndecided(line: string, above: string): boolean {
  if (INDENTED_SIGN.test(line)) return true;
  if (UNDERLINE.test(line)) return above.trim() !== '' || !RULE.test(line);
  return (line.includes('|') || line.includes(':-') || line.includes('-:')) && TABLE_RULE.test(line);
}

/**
 * Paints a piece in which nothing is left to decide: headings and rules at the margin, and neither tables nor
 * underlines. `undefined` when the piece needs the parser. Such pieces are most of ordinary notes.
 */
export function paintPlainPiece(lines: readonly string[]): readonly (Paint | undefined)[] | undefined {
  const paints: (Paint | undefined)[] = [];
  for (const [at, line] of lines.entries()) {
    if (isUndecided(line, lines[at - 1] ?? '')) return undefined;
    const heading = HEADING.exec(line);
    if (heading !== null) paints.push({ kind: 'heading', level: heading[1]?.length ?? 1 });
    else paints.push(RULE.test(line) ? { kind: 'rule' } : undefined);
  }
  return paints;
}
