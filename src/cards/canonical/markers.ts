import { CARD_KINDS, type CardKind } from '../card.ts';
import { PARTS, type Part } from '../vocabulary/part-labels.ts';

/** Version of the canonical form that is written, and the newest that is read without a finding. */
export const CANONICAL_FORM = 1;

/** What a `card` comment says. */
export interface CardMarker {
  readonly id: string;
  readonly kind?: CardKind;
  readonly section: readonly string[];
  readonly tags: readonly string[];
  readonly timeLimitSeconds?: number;
  readonly siblingGroup?: number;
  /** What could not be understood. */
  readonly problem?: string;
}

const CARD = /^<!--\s*card(\s.*)?-->\s*$/u;
const PART = /^<!--\s*part:\s*([\w-]+)\s*-->\s*$/u;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;
const BETWEEN = ' > ';

const ENCODED: readonly (readonly [string, string])[] = [
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
];

function encode(text: string): string {
  const inner = ENCODED.reduce((encoded, [sign, name]) => encoded.replaceAll(sign, name), text);
  return inner.replace(/^ | $/g, '&#32;');
}

function decode(text: string): string {
  return [...ENCODED]
    .reverse()
    .reduce((decoded, [sign, name]) => decoded.replaceAll(name, sign), text.replaceAll('&#32;', ' '));
}

function isKind(text: string): text is CardKind {
  return CARD_KINDS.some((kind) => kind === text);
}

/** Reads a `card` comment; `undefined` when the line is none. */
export function readCardMarker(line: string): CardMarker | undefined {
  const found = CARD.exec(line);
  if (found === null) return undefined;
  const inside = found[1] ?? '';
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of inside.matchAll(ATTRIBUTE)) attributes.set(name, value);
  const [id = '', kind = '', ...rest] = inside
    .replace(ATTRIBUTE, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const section = attributes.get('section') ?? '';
  const tags = attributes.get('tags') ?? '';
  const time = Number(attributes.get('time') ?? Number.NaN);
  const group = Number(attributes.get('group') ?? Number.NaN);
  const problem = id === '' ? 'id' : !isKind(kind) ? kind || 'kind' : rest[0];
  return {
    id,
    section: section === '' ? [] : section.split(BETWEEN).map(decode),
    tags: tags === '' ? [] : tags.split(' ').map(decode),
    ...(isKind(kind) ? { kind } : {}),
    ...(Number.isFinite(time) ? { timeLimitSeconds: time } : {}),
    ...(Number.isInteger(group) ? { siblingGroup: group } : {}),
    ...(problem === undefined ? {} : { problem }),
  };
}

/** Writes a `card` comment. */
export function writeCardMarker(marker: CardMarker & { readonly kind: CardKind }): string {
  const words = ['card', marker.id, marker.kind];
  if (marker.section.length > 0) words.push(`section="${marker.section.map(encode).join(BETWEEN)}"`);
  if (marker.tags.length > 0)
    words.push(`tags="${marker.tags.map((tag) => encode(tag).replaceAll(' ', '&#32;')).join(' ')}"`);
  if (marker.timeLimitSeconds !== undefined) words.push(`time="${marker.timeLimitSeconds}"`);
  if (marker.siblingGroup !== undefined) words.push(`group="${marker.siblingGroup}"`);
  return `<!-- ${words.join(' ')} -->`;
}

/** The part a `part` comment begins: `unknown` for a name nobody knows, `undefined` when the line is no such comment. */
export function readPartMarker(line: string): Part | 'unknown' | undefined {
  const name = PART.exec(line)?.[1];
  return name === undefined ? undefined : (PARTS.find((part) => part === name) ?? 'unknown');
}

/** Writes a `part` comment. */
export function writePartMarker(part: Part): string {
  return `<!-- part: ${part} -->`;
}
