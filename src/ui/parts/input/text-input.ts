import { clustersOf } from '../text/clusters.ts';
import { harmless } from '../text/harmless.ts';

/** A text being written and the place in it, a UTF-16 offset that is never inside a character. */
export interface TextInput {
  readonly text: string;
  readonly cursor: number;
}

export const EMPTY_INPUT: TextInput = { text: '', cursor: 0 };

/** Ways of changing a text that is being written. */
export type TextEdit =
  | { readonly type: 'insert'; readonly text: string }
  | {
      readonly type:
        | 'left'
        | 'right'
        | 'word-left'
        | 'word-right'
        | 'line-start'
        | 'line-end'
        | 'delete-left'
        | 'delete-right'
        | 'delete-word'
        | 'delete-to-start'
        | 'delete-to-end';
    };

function before({ text, cursor }: TextInput): number {
  const { starts } = clustersOf(text);
  return starts.findLast((start) => start < cursor) ?? 0;
}

function after({ text, cursor }: TextInput): number {
  const { starts } = clustersOf(text);
  return starts.find((start) => start > cursor) ?? text.length;
}

let words: Intl.Segmenter | undefined;

/** Starts of words and the end of the text; in Chinese as a dictionary sees them. */
function wordEdges(text: string): readonly number[] {
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const starts = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ index }) => index);
  return [0, ...starts, text.length];
}

function lineStart({ text, cursor }: TextInput): number {
  return text.lastIndexOf('\n', cursor - 1) + 1;
}

function lineEnd({ text, cursor }: TextInput): number {
  const end = text.indexOf('\n', cursor);
  return end < 0 ? text.length : end;
}

function cut({ text }: TextInput, from: number, to: number): TextInput {
  return { text: text.slice(0, from) + text.slice(to), cursor: from };
}

/** The text after a change. Inserted text is made harmless; it may have several lines. */
export function editText(input: TextInput, edit: TextEdit): TextInput {
  const { text, cursor } = input;
  const wordLeft = (): number => wordEdges(text).findLast((edge) => edge < cursor) ?? 0;
  switch (edit.type) {
    case 'insert': {
      const inserted = harmless(edit.text);
      return { text: text.slice(0, cursor) + inserted + text.slice(cursor), cursor: cursor + inserted.length };
    }
    case 'left':
      return { text, cursor: before(input) };
    case 'right':
      return { text, cursor: after(input) };
    case 'word-left':
      return { text, cursor: wordLeft() };
    case 'word-right':
      return { text, cursor: wordEdges(text).find((edge) => edge > cursor) ?? text.length };
    case 'line-start':
      return { text, cursor: lineStart(input) };
    case 'line-end':
      return { text, cursor: lineEnd(input) };
    case 'delete-left':
      return cut(input, before(input), cursor);
    case 'delete-right':
      return cut(input, cursor, after(input));
    case 'delete-word':
      return cut(input, wordLeft(), cursor);
    case 'delete-to-start':
      return cut(input, lineStart(input), cursor);
    case 'delete-to-end':
      return cut(input, cursor, lineEnd(input));
  }
}
