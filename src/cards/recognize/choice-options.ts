import type { NotesDocument } from '../../markdown/document.ts';
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

const LETTER = /^(?:\*\*|__|`)?[（(]?([A-Ha-h])\s*[.)、）．:：](?:\*\*|__|`)?\s*(\S.*)$/u;
const BOX = /^\[([ xX✓✔])\]\s+(\S.*)$/u;
const MARKED = /[✅✔☑]|(?:\(|（)\s*(?:correct|right|正确|正確|正解)\s*(?:\)|）)|<-+\s*correct|←/i;
const MAXIMUM_GAP = 2;

function optionAt(document: NotesDocument, at: number): Option | undefined {
  const line = document.lines[at];
  if (!isStructural(line) || line.kind === 'heading' || line.kind === 'markup' || line.marker?.number !== undefined)
    return undefined;
  if (line.content.length > LONGEST_LINE) return undefined;
  const box = line.kind === 'item' ? BOX.exec(line.content) : null;
  if (box !== null) {
    const inner = LETTER.exec(box[2] ?? '');
    return {
      line: at,
      text: plainLine(box[2] ?? ''),
      letter: (inner?.[1] ?? '').toUpperCase(),
      marked: box[1] !== ' ',
    };
  }
  const bold = /^\*\*.*\*\*\W*$/u.test(line.content);
  const found = LETTER.exec(line.content.replace(/^\*\*(.*)\*\*\s*$/u, '$1'));
  if (found === null) return undefined;
  const text = plainLine((found[2] ?? '').replace(MARKED, ''))
    .replace(/\*+$/, '')
    .trim();
  return { line: at, text, letter: (found[1] ?? '').toUpperCase(), marked: bold || MARKED.test(found[2] ?? '') };
}

/** All runs of options: letters from A on, one line each (or all on a few lines), or check boxes of which some are checked. */
export function optionsOf(document: NotesDocument): readonly Options[] {
  const runs: Options[] = [];
  for (let at = 0; at < document.lines.length; at++) {
    const first = optionAt(document, at);
    if (first === undefined || (first.letter !== 'A' && first.letter !== '')) continue;
    const options = [first];
    let last = at;
    for (let next = at + 1; next < document.lines.length; next++) {
      const option = optionAt(document, next);
      const expected = first.letter === '' ? '' : String.fromCharCode(65 + options.length);
      if (option !== undefined && option.letter === expected) {
        options.push(option);
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
