/** Digits of base 32 without the letters that look like others. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of a device's and of a process's part of an event id: 50 bits each. */
const LENGTH = 10;

/** A name nobody else has, made of chance alone: never pass randomness that a seed can repeat. */
export function newName(randomBytes: (count: number) => Uint8Array): string {
  return Array.from(randomBytes(LENGTH), (byte) => DIGITS[byte % DIGITS.length]).join('');
}

/** Whether a text can be the name of a device. */
export function isName(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-z]{6,32}$/.test(text);
}
