import { unitAt } from './unit-at.ts';

/**
 * Answers given, by all functions together, until all are forgotten. They were about texts read a while ago, and a piece
 * of a text keeps the whole of it in memory.
 */
const MOST = 8_192;
const kept: unknown[][] = [];
let given = 0;

/** A table of answers, which is emptied now and then. */
function tableOf<A>(): (A | undefined)[] {
  const answers: (A | undefined)[] = [];
  kept.push(answers);
  return answers;
}

function countAnswer(): void {
  if (++given <= MOST) return;
  for (const answers of kept) answers.length = 0;
  given = 1;
}

/** Places for answers about texts. What is asked twice is asked about a line of the same text, and texts have fewer lines. */
const TEXT_PLACES = 2_048;
/** Longer texts are seldom asked about twice, UTF-16 units. */
const LONGEST = 512;

/** Where the answer about a text is kept: a hash of a few of its characters, where a map would hash all of them. */
function placeOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  let hash = Math.imul(length, 0x9e37);
  for (let at = 0; at < length; at += 1 + (length >> 3)) hash = Math.imul(hash ^ unitAt(text, at), 0x0193_0193);
  hash ^= unitAt(text, length - 1);
  return (hash ^ (hash >>> 15)) & (TEXT_PLACES - 1);
}

interface TextAnswer<T> {
  readonly text: string;
  readonly found: T;
}

/**
 * The same function, which keeps its answers until others need their place. For what many readers ask about the same
 * line; the function must depend on nothing but the text.
 */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const answers = tableOf<TextAnswer<T>>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const place = placeOf(text);
    const known = answers[place];
    if (known !== undefined && known.text === text) return known.found;
    const found = answer(text);
    countAnswer();
    if (answers.length === 0) answers.length = TEXT_PLACES;
    answers[place] = { text, found };
    return found;
  };
}

/** What is made when it is first asked for, and kept. */
export function madeOnce<T>(make: () => T): () => T {
  let made: { readonly found: T } | undefined;
  return () => {
    made ??= { found: make() };
    return made.found;
  };
}

/** The same function, which keeps the answer it gave last: for what several readers ask of one text or object in turn. */
export function rememberedLast<O, T>(answer: (whole: O) => T): (whole: O) => T {
  let last: { readonly whole: O; readonly found: T } | undefined;
  return (whole) => {
    if (last === undefined || last.whole !== whole) last = { whole, found: answer(whole) };
    return last.found;
  };
}

interface LineAnswer<O, T> {
  readonly whole: O;
  readonly line: number;
  readonly found: T;
}

/** Places for answers about lines: few texts have more lines, and those that do share them. */
const LINE_PLACES = 4_096;

/** The same function, which keeps its answers about the lines of an object, by their numbers; -1 stands for what is above the first. */
export function rememberedByLine<O extends object, T>(
  answer: (whole: O, line: number) => T,
): (whole: O, line: number) => T {
  const answers = tableOf<LineAnswer<O, T>>();
  return (whole, line) => {
    const place = line & (LINE_PLACES - 1);
    const known = answers[place];
    if (known !== undefined && known.line === line && known.whole === whole) return known.found;
    const found = answer(whole, line);
    countAnswer();
    if (answers.length === 0) answers.length = LINE_PLACES;
    answers[place] = { whole, line, found };
    return found;
  };
}
