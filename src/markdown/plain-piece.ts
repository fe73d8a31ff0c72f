import type { Paint } from './paint.ts';

const HEADING = /^(#{1,6})(?:[ \t]|$)/;
const RULE = /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
/** What only a parser can judge: it depends on the list or paragraph it stands in. */
const INDENTED_SIGN = /^[ \t]+(?:#{1,6}(?:[ \t]|$)|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/;
const UNDERLINE = /^[ \t]*(?:=+|-+)[ \t]*$/;
const TABLE_RULE = /^[ \t>*+\-\d.)]*\|?[ \t]*:?-+:?[ \t]*(?:\||$)/;
/** The second line of a table whose rows begin with `|` at the margin. */
const FRAMED_TABLE_RULE = /^\|[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const PLAIN = /^[^\s#>|+*\-=_\d`~<:][^|]*$/;
/** All else is the text of paragraphs and items. */
const SIGN = /^[ \t]*[#*\-_=]|\||:-|-:/;

/** Whether a line can only be part of a paragraph. */
export const isPlain = (line: string): boolean => PLAIN.test(line);

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Whether a line may make something else of the lines above it, or depends on what they are. */
function isDecisive(line: string, above: string): boolean {
  if (INDENTED_SIGN.test(line)) return true;
  if (UNDERLINE.test(line)) return !isBlank(above) || !RULE.test(line);
  return (line.includes('|') || line.includes(':-') || line.includes('-:')) && TABLE_RULE.test(line);
}

/** Whether a line underlines a title: a paragraph of one plain line at the margin. */
function underlinesTitle(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return /^[=-]/.test(line) && UNDERLINE.test(line) && isPlain(lines[at - 1] ?? '') && isBlank(lines[at - 2]);
}

/** Number of cells of a row that begins with `|`: one for each bar that something follows. */
function cellCount(row: string): number {
  const bars = row.trimEnd().replace(/\\[\\|]/g, 'xx');
  return bars.split('|').length - (bars.endsWith('|') ? 2 : 1);
}

/** One past the last line of the table at the margin whose delimiter row is at `at`; `undefined` when it is not so plain. */
function plainTableEnd(lines: readonly string[], at: number): number | undefined {
  const rule = lines[at] ?? '';
  const head = lines[at - 1] ?? '';
  if (!FRAMED_TABLE_RULE.test(rule) || !head.startsWith('|') || !isBlank(lines[at - 2])) return undefined;
  if (cellCount(head) !== rule.match(/-+/g)?.length) return undefined;
  let end = at + 1;
  while (lines[end]?.startsWith('|')) end++;
  return isBlank(lines[end]) ? end : undefined;
}

/**
 * Paints a piece that can be read line by line: headings, rules and underlined titles at the margin, and tables framed in
 * bars. `undefined` when the piece needs the parser. Nearly no piece of ordinary notes does.
 */
export function paintPlainPiece(lines: readonly string[]): readonly (Paint | undefined)[] | undefined {
  const paints: (Paint | undefined)[] = new Array<Paint | undefined>(lines.length).fill(undefined);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!SIGN.test(line)) continue;
    if (!isDecisive(line, lines[at - 1] ?? '')) {
      const heading = HEADING.exec(line);
      if (heading !== null) paints[at] = { kind: 'heading', level: heading[1]?.length ?? 1 };
      else if (RULE.test(line)) paints[at] = { kind: 'rule' };
    } else if (underlinesTitle(lines, at)) {
      paints[at - 1] = { kind: 'heading', level: line.startsWith('=') ? 1 : 2 };
      paints[at] = { kind: 'underline' };
    } else {
      const end = plainTableEnd(lines, at);
      if (end === undefined) return undefined;
      paints[at - 1] = { kind: 'table-head' };
      paints[at] = { kind: 'table-rule' };
      paints.fill({ kind: 'table-row' }, at + 1, end);
      at = end - 1;
    }
  }
  return paints;
}
