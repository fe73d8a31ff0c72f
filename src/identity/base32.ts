const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The first `length` base32 characters (Crockford's alphabet, lower case) of a hex digest.
 * A digest too short for them is read as if zeros followed.
 */
export function base32FromHex(digest: string, length: number): string {
  let text = '';
  for (let index = 0; index < length; index += 1) {
    const bit = index * 5;
    const hex = digest.slice(bit >> 2, (bit >> 2) + 3).padEnd(3, '0');
    const value = (Number.parseInt(hex, 16) >> (7 - (bit & 3))) & 31;
    text += DIGITS.charAt(value);
  }
  return text;
}
