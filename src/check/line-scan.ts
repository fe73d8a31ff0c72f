import { readMasked } from '../markdown/masked-text.ts';
import { lineText, type SourceText } from '../markdown/source.ts';
import { signsOfLines } from './line-signs.ts';

/** What a line is to a rule that reads lines: only `text` can hold prose, links or lists. */
export type LineRole = 'text' | 'code' | 'comment' | 'markup' | 'front-matter';

/** A fenced code block. Lines are 1-based and inclusive; the last is the closing fence when there is one. */
export interface Fence {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly marker: string;
  readonly info: string;
}

/** Roles of all lines (index 0 is line 1) and the fenced blocks among them. */
export interface LineScan {
  readonly roles: readonly LineRole[];
  readonly fences: readonly Fence[];
  /** The lines as written, with comments blanked: every character stands at its old index. */
  readonly visible: readonly string[];
  /** What of `line-signs.ts` the lines as written hold. */
  readonly signs: Uint8Array;
}

const OPENING = /^(?:\s*>)*\s*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})(.*)$/;

/** Tells code, comments and front matter from prose, exactly as the parser does. */
export function scanLines(text: string): LineScan {
  const { source, frontMatter, masking } = readMasked(text);
  const { bodyLine } = frontMatter.value;
  const { masks, visible } = masking;
  const roles = masks.map((mask, line): LineRole => (line < bodyLine ? 'front-matter' : (mask ?? 'text')));
  return { roles, fences: findFences(source, roles), visible, signs: signsOfLines(source) };
}

/** Numbers (1-based) of the lines of text that hold all of some signs, between two lines. */
export function textLines(
  { roles, signs }: LineScan,
  wanted: number,
  first = 1,
  last = roles.length,
): readonly number[] {
  const found: number[] = [];
  for (let number = first; number <= last; number++) {
    if (((signs[number - 1] ?? 0) & wanted) === wanted && roles[number - 1] === 'text') found.push(number);
  }
  return found;
}

function findFences(source: SourceText, roles: readonly LineRole[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let at = roles.indexOf('code'); at >= 0 && at < roles.length; at++) {
    const opening = roles[at] === 'code' ? OPENING.exec(lineText(source, at)) : null;
    if (opening === null) continue;
    const [, marker = '', info = ''] = opening;
    let last = at;
    while (roles[last + 1] === 'code') {
      last++;
      if (closes(lineText(source, last), marker)) break;
    }
    fences.push({ firstLine: at + 1, lastLine: last + 1, marker, info: info.trim() });
    at = last;
  }
  return fences;
}

function closes(line: string, marker: string): boolean {
  if (!line.includes(marker)) return false;
  const bare = line.replace(/^(?:\s*>)*/, '').trim();
  return bare.length >= marker.length && bare === marker.charAt(0).repeat(bare.length);
}
