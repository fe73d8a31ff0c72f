import type { CanonicalDeck } from './canonical-deck.ts';
import { CANONICAL_FORM } from './markers.ts';

const PLAIN = /^[\p{L}][\p{L}\p{N} ._/·（）()+-]*[\p{L}\p{N}）)]$|^[\p{L}]$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A YAML scalar: bare where nobody can misread it, else quoted. */
function scalar(value: unknown): string {
  if (typeof value === 'string') return PLAIN.test(value) && !RESERVED.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(scalar).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return mapping(Object.entries(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'null';
}

function mapping(entries: readonly (readonly [string, unknown])[]): string {
  return `{ ${entries.map(([key, value]) => `${scalar(key)}: ${scalar(value)}`).join(', ')} }`;
}

/** Writes the front matter of a deck, with the hash of its body. Keys stand in a fixed order. */
export function writeFrontMatter(deck: CanonicalDeck, hash: string): string {
  const ours: (readonly [string, unknown])[] = [
    ['deck', CANONICAL_FORM],
    ['id', deck.id],
  ];
  if (deck.source !== undefined) ours.push(['source', deck.source]);
  if (hash !== '') ours.push(['hash', hash]);
  if (deck.timeLimitSeconds !== undefined) ours.push(['time', deck.timeLimitSeconds]);
  ours.push(...Object.entries(deck.settings));
  const lines = [`title: ${scalar(deck.title)}`, `language: ${scalar(deck.language)}`];
  if (deck.tags.length > 0) lines.push(`tags: ${scalar(deck.tags)}`);
  return `---\n${[...lines, `mdrill: ${mapping(ours)}`].join('\n')}\n---\n`;
}
