import type { Span } from '../markdown/span.ts';
import type { IndexedText } from './indexed-text.ts';

/**
 * Where a key stands in a text of JSON or YAML. Keys are looked for one inside the other, in order; a number is the
 * position in a list. Falls back to the nearest enclosing key that is found, in the end to the first line.
 */
export function placeOfKey(source: IndexedText, path: readonly (string | number)[]): Span {
  let position = 0;
  let found: { readonly start: number; readonly length: number } | undefined;
  for (const step of path) {
    if (typeof step === 'number') {
      position = skipEntries(source.text, position, step);
      continue;
    }
    const pattern = new RegExp(`(?<=^|[\\s{,"'])${literally(step)}(?=["']?\\s*:)`, 'gm');
    pattern.lastIndex = position;
    const match = pattern.exec(source.text);
    if (match === null) break;
    found = { start: match.index, length: step.length };
    position = match.index + step.length;
  }
  if (found !== undefined) return source.span(found.start, found.start + found.length);
  return source.lineSpan(1);
}

/** Past the beginnings of as many entries of a list: `{` at its depth in JSON, `-` in YAML. */
function skipEntries(text: string, from: number, count: number): number {
  const inYaml = /^["']?\s*:\s*(?:#.*)?\r?\n\s*-\s/.test(text.slice(from));
  return inYaml ? skipDashes(text, from, count) : skipBraces(text, from, count);
}

function skipDashes(text: string, from: number, count: number): number {
  const indent = /\n(\s*)-\s/.exec(text.slice(from))?.[1] ?? '';
  const dashes = new RegExp(`^${indent}-\\s`, 'gm');
  dashes.lastIndex = from;
  let position = from;
  for (let seen = 0; seen <= count; seen++) {
    const match = dashes.exec(text);
    if (match === null) break;
    position = match.index + match[0].length - 1;
  }
  return position;
}

function skipBraces(text: string, from: number, count: number): number {
  let depth = 0;
  let seen = -1;
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '{' && depth++ === 0 && ++seen === count) return at;
    if (character === '}') depth--;
  }
  return from;
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
