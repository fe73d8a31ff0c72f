import { readMasked } from '../markdown/masked-text.ts';

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
}

const OPENING = /^(?:\s*>)*\s*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})(.*)$/;

/** Tells code, comments and front matter from prose, exactly as the parser does. */
export function scanLines(text: string): LineScan {
  const { source, frontMatter, masking } = readMasked(text);
  const { bodyLine } = frontMatter.value;
  const { masks, visible } = masking;
  const roles = masks.map((mask, line): LineRole => (line < bodyLine ? 'front-matter' : (mask ?? 'text')));
  const lines = source.lines.map(({ start, end }) => text.slice(start, end));
  return { roles, fences: findFences(lines, roles), visible };
}

function findFences(lines: readonly string[], roles: readonly LineRole[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opening = roles[at] === 'code' ? OPENING.exec(lines[at] ?? '') : null;
    if (opening === null) continue;
    const [, marker = '', info = ''] = opening;
    let last = at;
    while (roles[last + 1] === 'code') {
      last++;
      if (closes(lines[last] ?? '', marker)) break;
    }
    fences.push({ firstLine: at + 1, lastLine: last + 1, marker, info: info.trim() });
    at = last;
  }
  return fences;
}

function closes(line: string, marker: string): boolean {
  const bare = line.replace(/^(?:\s*>)*/, '').trim();
  return bare.length >= marker.length && bare === marker.charAt(0).repeat(bare.length);
}
