/**
 * Answers kept at most, of all functions together; when there are more, all are forgotten. They were about texts read a
 * while ago, and a piece of a text keeps the whole of it in memory.
 */
const MOST = 8_192;
/** Longer texts are seldom asked about twice, UTF-16 units. */
const LONGEST = 512;
const kept: Map<string, unknown>[] = [];
let count = 0;

function makeRoom(): void {
  if (++count <= MOST) return;
  for (const answers of kept) answers.clear();
  count = 1;
}

/**
 * The same function, which keeps its answers for a while. For what many readers ask about the same line; the function
 * must depend on nothing but the text.
 */
export function remembered<T extends NonNullable<unknown> | null>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  kept.push(answers);
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    makeRoom();
    answers.set(text, found);
    return found;
  };
}

/** The same function, which keeps the answer it gave last: for what several readers ask of one text in turn. */
export function rememberedLast<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | undefined;
  return (text) => {
    if (last === undefined || last.text !== text) last = { text, found: answer(text) };
    return last.found;
  };
}

/** The same function, which keeps its answers about the lines of an object (by their numbers) as long as that lives. */
export function rememberedByLine<O extends object, T>(
  answer: (whole: O, line: number) => T,
): (whole: O, line: number) => T {
  const answers = new WeakMap<O, Map<number, { readonly found: T }>>();
  return (whole, line) => {
    const known = answers.get(whole) ?? new Map<number, { readonly found: T }>();
    const before = known.get(line);
    if (before !== undefined) return before.found;
    const found = answer(whole, line);
    if (known.size === 0) answers.set(whole, known);
    known.set(line, { found });
    return found;
  };
}
