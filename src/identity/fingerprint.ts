import type { Card } from '../cards/card.ts';
import type { HashFunction } from './card-id.ts';
import { cleanText } from './clean.ts';
import { type Sketch, sketchOf } from './sketch.ts';

const VERSION = '1';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const EXACT_LENGTH = 16;
const FORMAT = /^1\.([0-9a-f]{16})\.([0-9a-z]+)\.([\w-]*)$/;

/** What a stored fingerprint tells about an answer. */
export interface Fingerprint {
  /** First 64 bits of the hash of the answer's parts, as hexadecimal digits. */
  readonly exact: string;
  readonly sketch: Sketch;
}

/** Everything a person has to recall on a card, part by part: all of it but the question and its place. */
function answerParts(card: Card): readonly (readonly string[])[] {
  const choices =
    card.kind === 'choice' ? card.choices.map((choice) => (choice.correct ? '+' : '-') + choice.text) : [];
  const hidden = card.kind === 'cloze' ? card.cloze : [];
  return [[card.back], hidden, choices, [card.contrast ?? ''], card.rubric, card.followUps];
}

/** The answer side of a card as one text, for comparing by similarity. Empty for a bare question. */
export function answerText(card: Card): string {
  return answerParts(card).flat().join('\n').trim();
}

/** The exact part of the fingerprint of a card's answer: 16 hexadecimal digits. Parts are told apart. */
export function answerHash(card: Card, hash: HashFunction): string {
  const parts = answerParts(card).map((part) => part.map(cleanText));
  return hash(JSON.stringify(parts)).slice(0, EXACT_LENGTH).toLowerCase();
}

/**
 * The fingerprint of a card's answer, as a `seen` event keeps it:
 * `1.<exact, 16 hexadecimal digits>.<number of grams, base 36>.<sketch, three base64url characters a gram>`,
 * at most 220 characters. Frozen.
 */
export function answerFingerprint(card: Card, hash: HashFunction): string {
  const sketch = sketchOf(answerText(card));
  const packed = sketch.hashes.map((value) => digit(value >> 12) + digit(value >> 6) + digit(value)).join('');
  return `${VERSION}.${answerHash(card, hash)}.${sketch.size.toString(36)}.${packed}`;
}

/** Reads a stored fingerprint; undefined for one of another version or a damaged one. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  const [, exact, size, packed] = FORMAT.exec(text) ?? [];
  if (exact === undefined || size === undefined || packed === undefined) {
    return undefined;
  }
  const hashes: number[] = [];
  for (let index = 0; index + 2 < packed.length; index += 3) {
    hashes.push((value(packed, index) << 12) | (value(packed, index + 1) << 6) | value(packed, index + 2));
  }
  return { exact, sketch: { size: Number.parseInt(size, 36), hashes } };
}

/** The exact part of a stored fingerprint; for one of another version, the fingerprint as it stands. */
export function exactPartOf(text: string): string {
  return FORMAT.exec(text)?.[1] ?? text;
}

function digit(value: number): string {
  return DIGITS.charAt(value & 63);
}

function value(text: string, index: number): number {
  return DIGITS.indexOf(text.charAt(index));
}
