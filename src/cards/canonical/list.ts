const ITEM = /^- ?(.*)$/;
const INDENT = '  ';

/** Writes texts as a list; further lines of a text are indented below its first. */
export function writeList(texts: readonly string[]): string {
  return texts
    .map(
      (text) =>
        `- ${text
          .split('\n')
          .map((line, at) => (at === 0 || line === '' ? line : INDENT + line))
          .join('\n')}`,
    )
    .join('\n');
}

/** Reads a list as `writeList` writes it; lines before the first item are lost to nobody but a person's prose. */
export function readList(text: string): readonly string[] {
  const items: string[][] = [];
  for (const line of text.split('\n')) {
    const item = ITEM.exec(line);
    if (item !== null) items.push([item[1] ?? '']);
    else items.at(-1)?.push(line.startsWith(INDENT) ? line.slice(INDENT.length) : line);
  }
  return items.map((lines) => lines.join('\n').trimEnd());
}
