/** The words of a text that separates them by `|` between spaces, over as many lines as it takes. */
export function listed(text: string): readonly string[] {
  return text
    .split(/\s\|\s/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
