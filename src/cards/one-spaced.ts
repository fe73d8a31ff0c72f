const UNEVEN = /\s\s|[^\S ]/;

/** A text with a single space for every stretch of white space. */
export function oneSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
}
