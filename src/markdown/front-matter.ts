import matter from 'gray-matter';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { Finding, Parsed } from './finding.ts';
import { plainData } from './plain-data.ts';
import { lineText, type SourceText, spanBetween, spanOfLines } from './source.ts';

/** What stands between the `---` lines at the beginning of a file. */
export interface FrontMatter {
  /** Plain data only: strings, numbers, booleans, null, arrays and records. */
  readonly data: Readonly<Record<string, unknown>>;
  /** 0-based line at which the body begins. */
  readonly bodyLine: number;
}

/** Longest front matter that is read, in UTF-16 units. */
const MAXIMUM_LENGTH = 65_536;
const OPENING = /^---([A-Za-z]*)[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const FIRST_KEY = /^[A-Za-z_][\w-]*[ \t]*:/;
/** Keys that show a deck of labelled questions between two thematic breaks. */
const CARD_LABEL = /^[QAC]\d*$/i;

/** Some tools write TOML between the same marks; of it only strings are read. */
const TOML_LINE = /^\s*(?:#.*|\[[\w.-]+\]|[\w.-]+\s*=.*)?$/;

function tomlStrings(lines: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, key, value] = /^\s*([\w-]+)\s*=\s*"([^"]*)"\s*$/.exec(line) ?? [];
      return key === undefined || value === undefined || key === '__proto__' ? [] : [[key, value]];
    }),
  );
}

const refuse = (): never => {
  throw new Error('only YAML is read');
};

// Without an options object gray-matter caches by content and answers the second reading of broken YAML with nothing;
// its other engines run code.
const options = {
  language: 'yaml',
  engines: {
    yaml: { parse: (text: string): object => ({ loaded: load(text, { schema: CORE_SCHEMA }) }), stringify: refuse },
    json: { parse: refuse, stringify: refuse },
    js: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
    coffee: { parse: refuse, stringify: refuse },
    toml: { parse: refuse, stringify: refuse },
  },
};

function closingLine(source: SourceText): number | undefined {
  for (let line = 1; line < source.lines.length; line++) {
    if ((source.lines[line]?.start ?? 0) > MAXIMUM_LENGTH) return undefined;
    if (CLOSING.test(lineText(source, line))) return line;
  }
  return undefined;
}

function looksDeclared(source: SourceText, closing: number): boolean {
  for (let line = 1; line < closing; line++) {
    const text = lineText(source, line);
    if (text.trim() !== '' && !text.startsWith('#'))
      return FIRST_KEY.test(text) && !CARD_LABEL.test(text.split(/[ \t:]/)[0] ?? '');
  }
  return false;
}

function invalid(source: SourceText, closing: number, error: unknown): Finding {
  const mark = error instanceof YAMLException ? error.mark : undefined;
  const line = mark === undefined ? 1 : Math.min(mark.line, closing - 1);
  const reason = error instanceof YAMLException ? error.reason : error instanceof Error ? error.message : '';
  const length = lineText(source, line).length;
  const column = mark === undefined ? 0 : Math.min(mark.column, Math.max(0, length - 1));
  return {
    rule: 'front-matter-invalid',
    severity: 'error',
    span: spanBetween(source, [line, column], [line, length]),
    params: { reason },
  };
}

/**
 * Reads the YAML at the beginning of a file. Never throws: broken or refused front matter is a finding, and its lines
 * stay out of the body. A thematic break that merely opens the file is no front matter.
 */
export function readFrontMatter(source: SourceText): Parsed<FrontMatter> {
  const none: Parsed<FrontMatter> = { value: { data: {}, bodyLine: 0 }, findings: [] };
  const opening = OPENING.exec(lineText(source, 0));
  if (opening === null) return none;
  const engine = (opening[1] ?? '').toLowerCase();
  const closing = closingLine(source);
  if (closing === undefined) {
    if (engine === '') return none;
    const span = spanOfLines(source, 0, 0);
    return { ...none, findings: [{ rule: 'front-matter-unclosed', severity: 'warning', span, params: {} }] };
  }
  const bodyLine = closing + 1;
  if (engine !== '' && engine !== 'yaml' && engine !== 'yml') {
    const refused: Finding = {
      rule: 'front-matter-engine',
      severity: 'error',
      span: spanOfLines(source, 0, 0),
      params: { engine },
    };
    return { value: { data: {}, bodyLine }, findings: [refused] };
  }
  const lines = source.lines.slice(1, closing).map(({ start, end }) => source.text.slice(start, end));
  try {
    const read = matter(`---\n${lines.join('\n')}\n---\n`, options).data;
    const loaded: unknown = read['loaded'];
    if (loaded === undefined) return none;
    if (lines.every((line) => TOML_LINE.test(line)) && lines.some((line) => line.trim() !== ''))
      return { value: { data: tomlStrings(lines), bodyLine }, findings: [] };
    const data = plainData(loaded);
    if (data === undefined) throw new Error('too many values');
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return none;
    if (Object.keys(data).every((key) => CARD_LABEL.test(key))) return none;
    return { value: { data: { ...data }, bodyLine }, findings: [] };
  } catch (error) {
    if (!looksDeclared(source, closing)) return none;
    return { value: { data: {}, bodyLine }, findings: [invalid(source, closing, error)] };
  }
}
