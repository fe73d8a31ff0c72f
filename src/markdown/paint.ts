import type { Nodes } from 'mdast';
import type { LineKind } from './line.ts';
import { isPlain, paintPlainPiece } from './plain-piece.ts';
import { parseBlocks } from './tree.ts';

/** What the parser made of a line: its kind, and the level of a heading. */
export interface Paint {
  readonly kind: LineKind;
  readonly level?: number;
}

/** Lines a piece should have before it is cut at the next safe boundary; parsers slow down on long texts. */
const PIECE = 12;
const HEADING = /^#{1,6}[ \t]/;
/** An item at the margin: what it holds does not depend on the items before it. */
const ITEM = /^[-*+][ \t]+[^\s\-*+_]/;

/** Cuts at headings and items, within long paragraphs, and at blank lines before unindented text: no block that matters here spans those. */
function boundaries(lines: readonly string[]): readonly number[] {
  const cuts = [0];
  for (let line = 1; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (line - (cuts.at(-1) ?? 0) < PIECE || text === '') continue;
    const above = lines[line - 1] ?? '';
    const afterBlank = above.trim() === '' && /^\S/.test(text);
    if (HEADING.test(text) || ITEM.test(text) || afterBlank || (isPlain(text) && isPlain(above))) cuts.push(line);
  }
  return cuts;
}

function paintNode(node: Nodes, first: number, nested: boolean, paints: (Paint | undefined)[]): void {
  const start = first + (node.position?.start.line ?? 1) - 1;
  const end = first + (node.position?.end.line ?? 1) - 1;
  switch (node.type) {
    case 'heading':
      if (nested) return;
      paints[start] = { kind: 'heading', level: node.depth };
      for (let line = start + 1; line <= end; line++) paints[line] = { kind: 'underline' };
      return;
    case 'thematicBreak':
      if (!nested) paints[start] = { kind: 'rule' };
      return;
    case 'table':
      for (let line = start; line <= end; line++) {
        paints[line] = { kind: line === start ? 'table-head' : line === start + 1 ? 'table-rule' : 'table-row' };
      }
      return;
    case 'list':
    case 'listItem':
      for (const child of node.children) paintNode(child, first, true, paints);
      return;
    case 'blockquote':
      for (let line = start; line <= end; line++) paints[line] = { kind: 'quote' };
      return;
    default:
  }
}

/** Lets the parser say what the lines of a piece are. */
function paintParsed(piece: readonly string[], first: number, paints: (Paint | undefined)[]): void {
  for (const node of parseBlocks(piece.join('\n')).children) paintNode(node, first, false, paints);
}

/** What the parser makes of one piece. */
export function paintPiece(lines: readonly string[]): readonly (Paint | undefined)[] {
  const paints: (Paint | undefined)[] = new Array<Paint | undefined>(lines.length).fill(undefined);
  paintParsed(lines, 0, paints);
  return paints;
}

/** Parses normalised lines piece by piece and says for each what CommonMark makes of it; plain lines stay `undefined`. */
export function paintLines(lines: readonly string[]): readonly (Paint | undefined)[] {
  const paints: (Paint | undefined)[] = new Array<Paint | undefined>(lines.length).fill(undefined);
  const cuts = boundaries(lines);
  cuts.forEach((first, index) => {
    const piece = lines.slice(first, cuts[index + 1]);
    if (!piece.some((line) => line !== '')) return;
    const plain = paintPlainPiece(piece);
    if (plain === undefined) paintParsed(piece, first, paints);
    else
      plain.forEach((paint, line) => {
        paints[first + line] = paint;
      });
  });
  return paints;
}
