import type { ItemMarker, Line, LineKind } from './line.ts';
import { indentColumns, inkFrom, itemMarker } from './line.ts';
import type { Mask } from './mask.ts';
import type { MaskedText } from './masked-text.ts';
import { isMarkupLine } from './normalize.ts';
import { type Paint, paintLines } from './paint.ts';
import { signsIn } from './signs.ts';

const MASK_KIND: Readonly<Record<Mask, LineKind>> = { code: 'code', comment: 'comment', markup: 'markup' };
/** Lines without meaning for cards. */
const INERT: ReadonlySet<LineKind> = new Set(['blank', 'code', 'comment', 'meta']);
const HEADING = /^[ \t]*(#{1,6})[ \t]*/;
const HTML_HEADING = /^(\s{0,3}<h([1-6])(?:\s[^>]*)?>\s*)([^<\s](?:[^<]|<(?!\/h))*)<\/h\2>\s*$/i;

/** The text of a heading without the `#` signs that close it. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end === 0 || /\s/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

function headingLine(text: string, indent: number, level: number): Line {
  const marks = HEADING.exec(text)?.[0] ?? text.slice(0, text.search(/\S/));
  const rest = text.slice(marks.length).trimEnd();
  const content = marks.includes('#') ? withoutClosingMarks(rest) : rest;
  const signs = signsIn(content);
  return { kind: 'heading', text, indent, contentStart: marks.length, content, signs, level, marker: undefined };
}

/** `<h2>text</h2>` on one line is a heading like any other. */
function htmlHeading(text: string, indent: number, found: RegExpExecArray): Line {
  const [, opening = '', level = '1', inner = ''] = found;
  const content = inner.trim();
  return {
    kind: 'heading',
    text,
    indent,
    contentStart: opening.length,
    content,
    signs: signsIn(content),
    level: Number(level),
    marker: undefined,
  };
}

function lineFrom(kind: LineKind, text: string, indent: number, from: number, marker?: ItemMarker): Line {
  const start = inkFrom(text, from);
  const contentStart = start >= 0 ? start : marker === undefined ? text.length : from;
  const content = text.slice(contentStart).trimEnd();
  return {
    kind,
    text,
    indent,
    contentStart,
    content,
    signs: INERT.has(kind) ? 0 : signsIn(content),
    level: undefined,
    marker,
  };
}

function metaLine(text: string): Line {
  return {
    kind: 'meta',
    text,
    indent: 0,
    contentStart: 0,
    content: text,
    signs: 0,
    level: undefined,
    marker: undefined,
  };
}

function readLine(text: string, mask: Mask | undefined, paint: Paint | undefined): Line {
  const indent = indentColumns(text);
  const plain = (kind: LineKind): Line => lineFrom(kind, text, indent, 0);
  if (mask !== undefined) return plain(MASK_KIND[mask]);
  const start = inkFrom(text, 0);
  if (start < 0) return plain('blank');
  if (paint?.kind === 'heading' && indent < 4) return headingLine(text, indent, paint.level ?? 1);
  if (paint?.kind === 'underline' || paint?.kind === 'rule') return plain(paint.kind);
  const sign = text.charAt(start);
  if (sign === '>' && /^[ \t]*>/.test(text)) return plain('quote');
  if (paint?.kind.startsWith('table') === true) return plain(paint.kind);
  if (sign === '<') {
    const heading = HTML_HEADING.exec(text);
    if (heading !== null) return htmlHeading(text, indent, heading);
    if (isMarkupLine(text)) return plain('markup');
  }
  const item = itemMarker(text);
  return item === undefined ? plain('text') : lineFrom('item', text, indent, item.end, item.marker);
}

/** The lines of a text as recognizers read them; `normalized`: the same lines as a parser reads them. */
export function readLines({ frontMatter, masking }: MaskedText, normalized: readonly string[]): readonly Line[] {
  const { bodyLine } = frontMatter.value;
  const paints = paintLines(normalized);
  return masking.visible.map((visible, line): Line => {
    if (line < bodyLine) return metaLine(visible);
    return readLine(visible, masking.masks[line], paints[line]);
  });
}
