/** Answers kept at most; when there are more, all are forgotten: they were about texts read a while ago. */
const MOST = 4_096;
/** Longer texts are seldom asked about twice, UTF-16 units. */
const LONGEST = 512;

/**
 * The same function, which keeps its answers for a while. For what many readers ask about the same line; the function
 * must depend on nothing but the text.
 */
export function remembered<T extends NonNullable<unknown> | null>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, found);
    return found;
  };
}
