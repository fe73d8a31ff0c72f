import type { NotesDocument } from '../markdown/document.ts';
import type { Finding } from '../markdown/finding.ts';
import { lineText, spanOfLines } from '../markdown/source.ts';

/** Lines an author has taken out, both ends inclusive. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

const BEGIN = /<!--\s*mdrill:ignore\s*-->/;
const END = /<!--\s*mdrill:end\s*-->/;
const CARD_ID = /<!--\s*(?:card-)?id:\s*([^\s<>]+)\s*-->/;

/** The regions between `<!-- mdrill:ignore -->` and `<!-- mdrill:end -->`; one that is never closed reaches the end. */
export function ignoredRegions(document: NotesDocument): {
  readonly regions: readonly Region[];
  readonly findings: readonly Finding[];
} {
  const regions: Region[] = [];
  const findings: Finding[] = [];
  let first: number | undefined;
  if (!document.source.text.includes('mdrill:')) return { regions, findings };
  document.lines.forEach((line, at) => {
    if (line.kind === 'code' || line.kind === 'meta') return;
    const text = lineText(document.source, at);
    if (!text.includes('mdrill:')) return;
    if (first === undefined && BEGIN.test(text)) first = at;
    else if (first !== undefined && END.test(text)) {
      regions.push({ first, last: at });
      first = undefined;
    }
  });
  if (first !== undefined) {
    regions.push({ first, last: document.lines.length - 1 });
    findings.push({
      rule: 'region-unclosed',
      severity: 'warning',
      span: spanOfLines(document.source, first, first),
      params: {},
    });
  }
  return { regions, findings };
}

/** The id an author has written as a comment on the line of a question, on the next one, or on the one above. */
export function idComment(document: NotesDocument, line: number): string | undefined {
  const aboveIsFree = ['blank', 'heading', undefined].includes(document.lines[line - 2]?.kind);
  for (const at of aboveIsFree ? [line, line + 1, line - 1] : [line, line + 1]) {
    const text = lineText(document.source, at);
    if (!text.includes('<!--') || (at !== line && document.lines[at]?.kind !== 'comment')) continue;
    const id = CARD_ID.exec(text)?.[1];
    if (id !== undefined) return id;
  }
  return undefined;
}
