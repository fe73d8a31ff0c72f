import type { Finding, Parsed } from './finding.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Line } from './line.ts';
import { type MaskedText, readMasked } from './masked-text.ts';
import { normalizeText } from './normalize.ts';
import { type Heading, outline } from './outline.ts';
import { readLines } from './read-lines.ts';
import { type SourceText, spanOfLines } from './source.ts';

/** A text as the recognizers read it: its lines with what each is, and its headings. Line numbers here are 0-based. */
export interface NotesDocument {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter;
  readonly lines: readonly Line[];
  readonly headings: readonly Heading[];
  /** Index of the heading that is the title: the only H1; -1 without. */
  readonly title: number;
  /** Whether a line is in a code block, fences included. */
  isCode(line: number): boolean;
}

/** Longest text that is read, in UTF-16 units; a longer one is cut with a finding. */
export const MAXIMUM_TEXT = 32 * 1024 * 1024;

function titleOf(headings: readonly Heading[]): number {
  const first = headings.findIndex(({ level }) => level === 1);
  return headings.some(({ level }, index) => level === 1 && index > first) ? -1 : first;
}

/** Lines and headings are read when they are first asked for: a canonical deck is read without them. */
class LazyDocument implements NotesDocument {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter;
  readonly #masked: MaskedText;
  readonly #normalized: readonly string[];
  #lines: readonly Line[] | undefined;
  #headings: readonly Heading[] | undefined;
  #title: number | undefined;

  constructor(masked: MaskedText, normalized: readonly string[]) {
    this.source = masked.source;
    this.frontMatter = masked.frontMatter.value;
    this.#masked = masked;
    this.#normalized = normalized;
  }

  get lines(): readonly Line[] {
    this.#lines ??= readLines(this.#masked, this.#normalized);
    return this.#lines;
  }

  get headings(): readonly Heading[] {
    this.#headings ??= outline(this.lines);
    return this.#headings;
  }

  get title(): number {
    this.#title ??= titleOf(this.headings);
    return this.#title;
  }

  isCode(line: number): boolean {
    return line >= this.frontMatter.bodyLine && this.#masked.masking.masks[line] === 'code';
  }
}

/** Reads a text into lines and headings. Total: whatever is wrong with the text is a finding. */
export function readDocument(text: string): Parsed<NotesDocument> {
  const findings: Finding[] = [];
  const masked = readMasked(text.length > MAXIMUM_TEXT ? text.slice(0, MAXIMUM_TEXT) : text);
  const { source, frontMatter, masking } = masked;
  if (text.length > MAXIMUM_TEXT) {
    const last = source.lines.length - 1;
    findings.push({
      rule: 'input-too-large',
      severity: 'error',
      span: spanOfLines(source, last, last),
      params: { limit: MAXIMUM_TEXT },
    });
  }
  const normalized = normalizeText(source, masking, frontMatter.value.bodyLine);
  findings.push(...frontMatter.findings, ...masking.findings, ...normalized.findings);
  return { value: new LazyDocument(masked, normalized.lines), findings };
}
