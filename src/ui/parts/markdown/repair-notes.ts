import { expandTabs } from './code.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const ITEM = /^( *)(?:[-*+]|\d{1,4}[.)])(?: |$)/u;
const ITEM_WITHOUT_SPACE = /^( *\d{1,4}[.)、])(?=[^\s\d.)\-*_])/u;
const HEADING_WITHOUT_SPACE = /^(#{2,6})(?=[^#\s!])/u;
/** `缺点：` and the like: a short line that announces what follows. */
const LABEL = /^\S.{0,30}[:：]$/u;
/** From this indentation on CommonMark takes an item for code or for the rest of a paragraph. */
const CODE_INDENT = 4;

/** What has been read so far. */
interface Reading {
  readonly lines: string[];
  /** The characters that close the fence the text is in. */
  fence: string | undefined;
  isInList: boolean;
  /** Indentation taken away while a list goes on that began too far to the right. */
  dedent: number;
}

function indentOf(line: string): number {
  return line.search(/[^ ]/u);
}

function withSpaces(line: string): string {
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  return (expandTabs(indent) + line.slice(indent.length))
    .replace(ITEM_WITHOUT_SPACE, (marker) => `${marker.replace('、', '.')} `)
    .replace(HEADING_WITHOUT_SPACE, '$1 ');
}

function readFenced(reading: Reading, line: string): boolean {
  const mark = FENCE.exec(line.trimStart())?.[1];
  if (reading.fence !== undefined) {
    if (mark?.startsWith(reading.fence) === true && line.trim() === mark) reading.fence = undefined;
  } else if (mark !== undefined) reading.fence = mark;
  else return false;
  reading.lines.push(line);
  return true;
}

function readLine(reading: Reading, raw: string): void {
  if (readFenced(reading, raw)) return;
  const spaced = withSpaces(raw);
  const indent = indentOf(spaced);
  const before = reading.lines.at(-1) ?? '';
  const isAfterText = before.trim() !== '';
  const isItem = ITEM.test(spaced);

  if (isItem && !reading.isInList) {
    reading.isInList = true;
    reading.dedent = indent >= CODE_INDENT ? indent : 0;
    if (isAfterText) reading.lines.push('');
  } else if (reading.isInList && indent === 0 && !isItem) {
    const startsAnew = !isAfterText || LABEL.test(spaced.trim());
    if (startsAnew) {
      reading.isInList = false;
      reading.dedent = 0;
      if (isAfterText) reading.lines.push('');
    }
  }
  reading.lines.push(spaced.slice(Math.min(reading.dedent, Math.max(0, indent))));
}

/**
 * Notes as their authors mean them, in the words of CommonMark: a list right under a line of text begins a list, however
 * far it is indented; a label under a list ends it; `1.文字`, `1、文字` and `##标题` have their space. Fences stay as they are.
 */
export function repairNotes(markdown: string): string {
  const reading: Reading = { lines: [], fence: undefined, isInList: false, dedent: 0 };
  for (const line of markdown.split(/\r\n?|\n/u)) readLine(reading, line);
  return reading.lines.join('\n');
}
