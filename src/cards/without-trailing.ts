/**
 * A text without the characters at its end that a pattern of one character matches. A pattern that looks for the end of a
 * text itself takes the square of every run of such characters within it.
 */
export function withoutTrailing(text: string, unwanted: RegExp): string {
  let end = text.length;
  while (end > 0 && unwanted.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
