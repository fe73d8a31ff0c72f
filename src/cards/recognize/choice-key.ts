import type { NotesDocument } from '../../markdown/document.ts';
import { remembered } from '../../markdown/remembered.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import type { Options } from './choice-options.ts';
import { isStructural } from './lines.ts';

const KEY =
  /(?<![我你您]的)(?:correct\s+answers?|right\s+answer|answers?|ans|key|solution|参考答案|正确答案|標準答案|标准答案|正確答案|答案|正解|答え|정답)\s*(?:is|are|为|是|為)?\s*[:：]?\s*[*_`（(【】\]\s]*((?:[A-H]{1,8}\b\s*[,，、&/和]?\s*(?:and\s+)?)+)(?![\p{L}'’])/iu;
const KEY_REACH = 12;

/** The letters of the right options as a line below them names them. */
export interface Key {
  readonly letters: ReadonlySet<string>;
  readonly line: number;
  /** Index after the letters, where an explanation may begin. */
  readonly after: number;
}

/** Whether a line names right options. */
export const namesKey = remembered((content: string): boolean => content.length <= LONGEST_LINE && KEY.test(content));

/** The key in the lines below some options. */
export function keyBelow(document: NotesDocument, options: Options, end: number): Key | undefined {
  for (let at = options.last + 1; at < Math.min(end, options.last + KEY_REACH); at++) {
    const line = document.lines[at];
    if (!isStructural(line) || line.text.length > LONGEST_LINE) continue;
    const found = KEY.exec(line.text);
    if (found === null) continue;
    const letters = new Set([...(found[1] ?? '').toUpperCase().matchAll(/[A-H]/g)].map(([letter]) => letter));
    const known = [...letters].every((letter) => options.options.some((option) => option.letter === letter));
    if (known && letters.size > 0) return { letters, line: at, after: found.index + found[0].length };
  }
  return undefined;
}
