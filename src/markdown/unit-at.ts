const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an index of a text, for loops over every character of many texts. The index must be within the text.
 * An engine keeps strings in a dozen ways; where it has met many of them, it looks the method of a string up every time.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
