import type { NotesDocument } from '../../markdown/document.ts';
import type { Line } from '../../markdown/line.ts';
import { plainLine } from '../clean/front.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { isStructural } from './lines.ts';

/** One option of a list of choices. */
export interface Option {
  readonly line: number;
  readonly text: string;
  /** `A`, `B`, …, or empty for check boxes. */
  readonly letter: string;
  /** Whether the list itself shows that it is right. */
  readonly marked: boolean;
}

/** Options that stand together, both ends inclusive. */
export interface Options {
  readonly first: number;
  readonly last: number;
  readonly options: readonly Option[];
}

const LETTER = /^(?:\*\*|__|`)?[（(]?([A-Ha-h])\s*[.)、）．:：](?:\*\*|__|`)?\s*(.*)$/u;
/** Whether a line is one option or more. */
export const isOption = ({ content }: Line): boolean => LETTER.test(content);
/** What divides options that share a line. */
const BETWEEN =
  /(?:[\s\u3000;；]|&(?:emsp|ensp|nbsp);|\$?\\q?quad\$?|<br\s*\/?>){1,40}(?=(?:\*\*)?[（(]?[B-H]\s*[.)、）．:：])/u;
const BOX = /^\[([ xX✓✔])\]\s+(\S.*)$/u;
const MARKED = /[✅✔☑]|(?:\(|（)\s*(?:correct|right|正确|正確|正解)\s*(?:\)|）)|<-+\s*correct|←/i;
const MAXIMUM_GAP = 2;

/** The option a piece of a line is. */
function optionOf(line: number, content: string): Option | undefined {
  const bold = /^\*\*.*\*\*\W*$/u.test(content);
  const found = LETTER.exec(content.replace(/^\*\*(.*)\*\*\s*$/u, '$1'));
  if (found === null) return undefined;
  const text = plainLine((found[2] ?? '').replace(MARKED, ''))
    .replace(/\*+$/, '')
    .trim();
  return { line, text, letter: (found[1] ?? '').toUpperCase(), marked: bold || MARKED.test(found[2] ?? '') };
}

/** Whether the letters of options follow one another. */
const areInOrder = (options: readonly Option[]): boolean =>
  options.every(({ letter }, index) => letter.charCodeAt(0) === (options[0]?.letter.charCodeAt(0) ?? 0) + index);

/** The options on a line: mostly one. */
function optionsAt(document: NotesDocument, at: number): readonly Option[] {
  const line = document.lines[at];
  if (!isStructural(line) || line.kind === 'heading' || line.kind === 'markup' || line.marker?.number !== undefined)
    return [];
  if (line.content.length > LONGEST_LINE) return [];
  const box = line.kind === 'item' && line.content.startsWith('[') ? BOX.exec(line.content) : null;
  if (box !== null) {
    const inner = LETTER.exec(box[2] ?? '');
    const letter = (inner?.[1] ?? '').toUpperCase();
    return [{ line: at, text: plainLine(box[2] ?? ''), letter, marked: box[1] !== ' ' }];
  }
  if (!LETTER.test(line.content)) return [];
  const pieces = line.content.split(BETWEEN).flatMap((piece) => optionOf(at, piece) ?? []);
  const whole = optionOf(at, line.content);
  return pieces.length > 1 && areInOrder(pieces) ? pieces : whole === undefined ? [] : [whole];
}

/** All runs of options: letters from A on, one line each (or all on a few lines), or check boxes of which some are checked. */
export function optionsOf(document: NotesDocument): readonly Options[] {
  const runs: Options[] = [];
  for (let at = 0; at < document.lines.length; at++) {
    const [first, ...beside] = optionsAt(document, at);
    if (first === undefined || (first.letter !== 'A' && first.letter !== '') || first.text === '') continue;
    const options = [first, ...beside];
    let last = at;
    for (let next = at + 1; next < document.lines.length; next++) {
      const others = optionsAt(document, next);
      const [option] = others;
      const expected = first.letter === '' ? '' : String.fromCharCode(65 + options.length);
      if (option !== undefined && option.letter === expected) {
        options.push(...others);
        last = next;
        continue;
      }
      const line = document.lines[next];
      const continues =
        line?.kind === 'code' ||
        ((line?.kind === 'text' || line?.kind === 'item') &&
          option === undefined &&
          line.indent > (document.lines[last]?.indent ?? 0) + 1);
      if (continues && next - last <= 30) continue;
      if (line?.kind !== 'blank' || next - last > MAXIMUM_GAP) break;
    }
    if (options.length < 2 || (first.letter === '' && !options.some((option) => option.marked))) continue;
    runs.push({ first: at, last, options });
    at = last;
  }
  return runs;
}
