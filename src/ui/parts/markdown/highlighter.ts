import type { StyledLine } from '../text/line.ts';
import { lineOf } from '../text/line.ts';

/** Colours code: lines of code and a language name in, one styled line for each line out. */
export type Highlighter = (code: string, language: string | undefined) => readonly StyledLine[];

/** Colours nothing. Used until the grammars are loaded, and where no colour is wanted. */
export const plainHighlighter: Highlighter = (code) => code.split('\n').map((line) => lineOf(line, 'code-block'));
