import type { NotesDocument } from '../../markdown/document.ts';
import { indentColumns, inkFrom, type Line, leadOf } from '../../markdown/line.ts';
import { unclosedFence } from '../../markdown/mask.ts';
import { lineText } from '../../markdown/source.ts';
import type { Passage } from '../draft.ts';
import { withoutCitations, withoutOuterQuotes } from './front.ts';

interface BackLine {
  readonly text: string;
  readonly kind: 'text' | 'code' | 'rule' | 'blank';
  /** The head of the line was cut: its indentation says nothing. */
  readonly cut: boolean;
}

const QUOTED = /^[ \t]*>[ \t]?/;
const ADVICE = /^[ \t]*>\s*(?:[^\p{L}\p{N}]*)(?:建议|提示|注意|小贴士|建議|小貼士|tips?\b|notes?\b|hint\b)/iu;
const LONGEST_NAVIGATION = 300;
const BACK_TO_TOP =
  /^[\s*_>-]*(?:<[^>]*>\s*)*\[?[^\p{L}]*(?:back to (?:the )?(?:top|contents?|toc)|go to top|返回顶部|回到顶部|返回目录|回到目录|返回頂部|回到頂部)[^\p{L}]*\]?(?:\([^)]*\))?[\s*_.]*(?:<\/[^>]*>\s*)*$/iu;
/** What stands in every such line. */
const PERHAPS_TO_TOP = /to |返回|回到/iu;
const FRAME = /^\s*(?:<\/?(?:details|p|div|summary|blockquote|dd|dl)(?:\s[^>]*)?>\s*)+$/i;

function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  const lead = text.slice(0, leadOf(text));
  return ' '.repeat(indentColumns(lead)) + text.slice(lead.length);
}

const EMPTY: BackLine = { text: '', kind: 'blank', cut: false };

function backLine(document: NotesDocument, passage: Passage, at: number, line: Line): BackLine {
  const original = lineText(document.source, at);
  const from = at === passage.first ? (passage.from ?? 0) : 0;
  const to = at === passage.last ? (passage.to ?? original.length) : original.length;
  if (line.kind === 'code' || (line.kind === 'markup' && !FRAME.test(line.text))) {
    const text = original.slice(from, to);
    return { text, kind: line.kind === 'markup' && text.trim() === '' ? 'blank' : 'code', cut: from > 0 };
  }
  if (line.kind === 'markup' || line.kind === 'blank') return EMPTY;
  if (line.text.length <= LONGEST_NAVIGATION && PERHAPS_TO_TOP.test(line.text) && BACK_TO_TOP.test(line.text)) {
    return EMPTY;
  }
  const visible = original.includes('<!--') ? line.text : original;
  const text = withoutCitations(visible.slice(from, to)).trimEnd();
  return {
    text: hardBreak(visible, text),
    kind: text.trim() === '' ? 'blank' : line.kind === 'rule' ? 'rule' : 'text',
    cut: from > 0,
  };
}

function linesOf(document: NotesDocument, passages: readonly Passage[]): BackLine[] {
  const lines: BackLine[] = [];
  let isFirst = true;
  for (const passage of passages) {
    if (!isFirst) lines.push(EMPTY);
    isFirst = false;
    for (let at = passage.first; at <= passage.last; at++) {
      const line = document.lines[at];
      if (line !== undefined && line.kind !== 'comment') lines.push(backLine(document, passage, at, line));
    }
  }
  return lines;
}

/** Two spaces at the end of a line are a line break, and part of the text. */
function hardBreak(visible: string, trimmed: string): string {
  return visible.endsWith('  ') && /\S {2,}$/.test(visible) && trimmed !== '' ? `${trimmed}  ` : trimmed;
}

function trimLines(lines: readonly BackLine[]): readonly BackLine[] {
  const kept = (line: BackLine): boolean => line.kind === 'text' || line.kind === 'code';
  const first = lines.findIndex(kept);
  if (first < 0) return [];
  return lines.slice(first, lines.findLastIndex(kept) + 1);
}

function withoutAdvice(lines: readonly BackLine[]): readonly BackLine[] {
  let first = lines.length;
  while (first > 0 && QUOTED.test(lines[first - 1]?.text ?? '')) first--;
  if (!ADVICE.test(lines[first]?.text ?? '')) return lines;
  const before = lines.slice(0, first).some((line) => line.kind !== 'blank');
  return before ? trimLines(lines.slice(0, first)) : lines;
}

function unquoted(lines: readonly BackLine[]): readonly BackLine[] {
  const all = lines.every((line) => line.kind === 'blank' || line.text.trim() === '' || QUOTED.test(line.text));
  if (!all) return lines;
  return lines.map((line) => {
    const text = line.text.replace(QUOTED, '');
    return { ...line, text, kind: text.trim() === '' && line.kind === 'text' ? 'blank' : line.kind };
  });
}

/** The least indentation of some lines, in columns. */
function commonIndent(lines: readonly BackLine[]): number {
  let common = Number.POSITIVE_INFINITY;
  for (const { text, cut } of lines) {
    const indent = cut ? -1 : inkFrom(expandTabs(text), 0);
    if (indent >= 0) common = Math.min(common, indent);
    if (common === 0) break;
  }
  return Number.isFinite(common) ? common : 0;
}

function dedented(lines: readonly BackLine[]): readonly string[] {
  const common = commonIndent(lines);
  return lines.map(({ text, kind, cut }, index) => {
    const expanded = kind === 'code' && common === 0 ? text : expandTabs(text);
    if (cut) return index === 0 ? expanded.trimStart() : kind === 'code' ? text : expanded;
    const start = inkFrom(expanded, 0);
    return expanded.slice(Math.min(common, start < 0 ? expanded.length : start));
  });
}

/** A text whose last fence is closed, so that nothing after it becomes code. */
export function withClosedFence(text: string): string {
  const open = unclosedFence(text);
  return open === undefined ? text : `${text}\n${open}`;
}

/**
 * The Markdown of a part of a card: without the blank lines, rules, citations and navigation around it, one quote level
 * and the common indentation removed, code as it is; a fence the author left open is closed.
 */
export function cleanBack(document: NotesDocument, passages: readonly Passage[]): string {
  const texts = dedented(trimLines(unquoted(withoutAdvice(trimLines(linesOf(document, passages))))));
  const joined = withClosedFence(texts.join('\n')).trimEnd();
  const quotedOnce = joined.includes('\n') && /^["“]/.test(joined) ? joined.trim() : joined;
  return withoutOuterQuotes(quotedOnce);
}
