import type { Line } from './line.ts';

/** A heading with what belongs to it; line numbers are 0-based and ends exclusive. */
export interface Heading {
  readonly line: number;
  readonly level: number;
  /** Text without marks. */
  readonly content: string;
  /** First line below the heading (below its underline, when it has one). */
  readonly bodyStart: number;
  /** Line of the next heading of any level, or the end of the document. */
  readonly ownEnd: number;
  /** Line of the next heading of the same or a higher level, or the end of the document. */
  readonly subtreeEnd: number;
  /** Index of the enclosing heading, -1 at the top. */
  readonly parent: number;
}

const OPENING = /<details[\s>]/gi;
const CLOSING = /<\/details>/gi;

/** All headings, but those without text and those within a collapsible block that would end the section the block stands in. */
function structuralHeadings(lines: readonly Line[]): readonly Pick<Heading, 'line' | 'level' | 'content'>[] {
  const found: Pick<Heading, 'line' | 'level' | 'content'>[] = [];
  let depth = 0;
  let enclosing = 0;
  lines.forEach((line, index) => {
    if (line.kind === 'markup') {
      if (depth === 0) enclosing = found.at(-1)?.level ?? 0;
      depth = Math.max(0, depth + (line.text.match(OPENING)?.length ?? 0) - (line.text.match(CLOSING)?.length ?? 0));
    }
    if (line.kind !== 'heading' || line.content === '' || (depth > 0 && (line.level ?? 1) <= enclosing)) return;
    found.push({ line: index, level: line.level ?? 1, content: line.content });
  });
  return found;
}

/** The headings of a document in order, with their bodies. */
export function outline(lines: readonly Line[]): readonly Heading[] {
  const found = structuralHeadings(lines);
  const subtreeEnds: number[] = new Array<number>(found.length).fill(lines.length);
  const parents: number[] = [];
  const open: number[] = [];
  found.forEach((heading, index) => {
    while (open.length > 0) {
      const last = open.at(-1) ?? 0;
      if ((found[last]?.level ?? 0) < heading.level) break;
      subtreeEnds[last] = heading.line;
      open.pop();
    }
    parents.push(open.at(-1) ?? -1);
    open.push(index);
  });
  return found.map(({ line, level, content }, index) => {
    let bodyStart = line + 1;
    while (lines[bodyStart]?.kind === 'underline') bodyStart++;
    return {
      line,
      level,
      content,
      bodyStart,
      ownEnd: found[index + 1]?.line ?? lines.length,
      subtreeEnd: subtreeEnds[index] ?? lines.length,
      parent: parents[index] ?? -1,
    };
  });
}

/** Index of the last heading at or above a line, -1 when there is none. */
export function headingAbove(headings: readonly Heading[], line: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
