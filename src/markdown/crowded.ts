import { indentColumns } from './line.ts';

/** Signs of inline markup in one stretch without blank lines, and in a whole text: parsers take the square of them. */
const MOST_SIGNS = { stretch: 2_000, text: 20_000 } as const;
/** Quotes and lists nested deeper than this, in levels and in columns. */
const DEEPEST = { levels: 32, columns: 128 } as const;
const SIGNS = /[*_~[\]<`!]/g;
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/;
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;

/** Whether a text holds more inline markup than anybody writes, so that it was made to keep a parser busy. Code does not count. */
export function isCrowded(text: string): boolean {
  let isCode = false;
  let stretch = 0;
  let all = 0;
  for (const line of text.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    const signs = isCode ? 0 : (line.match(SIGNS)?.length ?? 0);
    stretch = line.trim() === '' ? 0 : stretch + signs;
    all += signs;
    if (stretch > MOST_SIGNS.stretch || all > MOST_SIGNS.text) return true;
  }
  return false;
}

/** Whether quotes or lists are nested deeper than anybody can read. */
export function isTooDeep(text: string): boolean {
  return text.split('\n').some((line) => {
    if (indentColumns(line) > DEEPEST.columns) return line.trim() !== '';
    const containers = CONTAINERS.exec(line)?.[0] ?? '';
    return containers.replace(/[ \t]/g, '').replace(/\d+[.)]/g, '1').length > DEEPEST.levels;
  });
}
