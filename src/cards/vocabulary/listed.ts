/** The words of a text that separates them by `|`, over as many lines as it takes. */
export function listed(text: string): readonly string[] {
  return text
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
