/** How a hidden text is written: `{{c1::x}}`, `{{x}}`, `[x]` or `==x==`. */
export type ClozeStyle = 'numbered' | 'braces' | 'brackets' | 'highlight';

/** A hidden text in its place. */
export interface Cloze {
  readonly from: number;
  readonly to: number;
  readonly hidden: string;
  readonly hint?: string;
  /** Clozes of one group are hidden together. */
  readonly group: number;
}

const PATTERNS: Readonly<Record<ClozeStyle, RegExp>> = {
  numbered: /\{\{c(\d+)::((?:(?!\}\}|::|\{\{)[\s\S])+)(?:::((?:(?!\}\}|\{\{)[\s\S])*))?\}\}/g,
  braces: /\{\{()((?:(?!\}\}|\{\{)[^\n])+)\}\}/g,
  brackets: /(?<![\\!\]])\[()((?:[^[\]\\\n]|\\.)+)\](?![([:])/g,
  highlight: /==()([^=\s](?:[^=]*[^=\s])?)==/g,
};
const CODE = /`[^`\n]*`/g;

/** The hidden texts of a passage in order; what stands in code spans is no cloze (but for numbered ones). */
export function clozesIn(text: string, style: ClozeStyle): readonly Cloze[] {
  const searched = style === 'numbered' ? text : text.replace(CODE, (code) => '\u0001'.repeat(code.length));
  const hiding = [...searched.matchAll(PATTERNS[style])].filter((found) => (found[2] ?? '').trim() !== '');
  return hiding.map((found, index): Cloze => {
    const [whole, number, hidden = '', hint] = found;
    return {
      from: found.index,
      to: found.index + whole.length,
      hidden: hidden.trim(),
      group: number ? Number(number) : index,
      ...(hint === undefined ? {} : { hint }),
    };
  });
}

/** The passage with one group hidden and all others shown; with no group, everything shown. */
export function hide(text: string, clozes: readonly Cloze[], group: number | undefined): string {
  let written = '';
  let at = 0;
  for (const cloze of clozes) {
    written += text.slice(at, cloze.from);
    written += cloze.group === group ? `[${cloze.hint ?? '…'}]` : cloze.hidden;
    at = cloze.to;
  }
  return written + text.slice(at);
}
