import type { Span } from './span.ts';

/** `error` makes `check` fail, `warning` only beyond `--max-warnings`, `info` never. */
export type Severity = 'error' | 'warning' | 'info';

/** Values a message is completed with; they are data, translated at the edge by `i18n`. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** One replacement in the original text. */
export interface TextEdit {
  readonly span: Span;
  readonly replacement: string;
}

/** A diagnostic about one text: which rule, how grave, where, and with which values. Its wording lives in `i18n`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly params: FindingParams;
  /** A safe repair: edits that do not overlap. */
  readonly fix?: readonly TextEdit[];
}

/** What a total function gives: a value in every case, and what was wrong on the way. */
export interface Parsed<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
