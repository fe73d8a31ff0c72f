import type { NotesDocument } from '../../markdown/document.ts';
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
const FRAME = /^\s*(?:<\/?(?:details|p|div|summary|blockquote|dd|dl)(?:\s[^>]*)?>\s*)+$/i;

function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  const lead = /^[ \t]*/.exec(text)?.[0] ?? '';
  let columns = 0;
  for (const character of lead) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return ' '.repeat(columns) + text.slice(lead.length);
}

function linesOf(document: NotesDocument, passages: readonly Passage[]): BackLine[] {
  return passages.flatMap((passage) => {
    const lines: BackLine[] = [];
    for (let at = passage.first; at <= passage.last; at++) {
      const line = document.lines[at];
      if (line === undefined || line.kind === 'comment') continue;
      const original = lineText(document.source, at);
      const from = at === passage.first ? (passage.from ?? 0) : 0;
      const to = at === passage.last ? (passage.to ?? original.length) : original.length;
      if (line.kind === 'code' || (line.kind === 'markup' && !FRAME.test(line.text))) {
        const text = original.slice(from, to);
        lines.push({ text, kind: line.kind === 'markup' && text.trim() === '' ? 'blank' : 'code', cut: from > 0 });
        continue;
      }
      if (line.kind === 'markup' || (line.text.length <= LONGEST_NAVIGATION && BACK_TO_TOP.test(line.text))) {
        lines.push({ text: '', kind: 'blank', cut: false });
        continue;
      }
      const visible = original.includes('<!--') ? line.text : original;
      const text = withoutCitations(visible.slice(from, to)).trimEnd();
      lines.push({
        text: hardBreak(visible, text),
        kind: text.trim() === '' ? 'blank' : line.kind === 'rule' ? 'rule' : 'text',
        cut: from > 0,
      });
    }
    return passage === passages.at(-1) ? lines : [...lines, { text: '', kind: 'blank' as const, cut: false }];
  });
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
  const opening = lines[first]?.text ?? '';
  const before = lines.slice(0, first).some((line) => line.kind !== 'blank');
  return before && ADVICE.test(opening) ? trimLines(lines.slice(0, first)) : lines;
}

function unquoted(lines: readonly BackLine[]): readonly BackLine[] {
  const all = lines.every((line) => line.kind === 'blank' || line.text.trim() === '' || QUOTED.test(line.text));
  if (!all) return lines;
  return lines.map((line) => {
    const text = line.text.replace(QUOTED, '');
    return { ...line, text, kind: text.trim() === '' && line.kind === 'text' ? 'blank' : line.kind };
  });
}

function dedented(lines: readonly BackLine[]): readonly BackLine[] {
  const expanded = lines.map((line) => (line.kind === 'code' ? line : { ...line, text: expandTabs(line.text) }));
  const indents = expanded
    .filter((line) => line.text.trim() !== '' && !line.cut)
    .map((line) => expandTabs(line.text).search(/\S/));
  const common = indents.length === 0 ? 0 : indents.reduce((least, indent) => Math.min(least, indent));
  const [first] = expanded;
  const trimmedFirst =
    first?.cut === true ? [{ ...first, text: first.text.trimStart() }, ...expanded.slice(1)] : expanded;
  if (common === 0) return trimmedFirst;
  return trimmedFirst.map((line) =>
    line.cut
      ? line
      : { ...line, text: expandTabs(line.text).slice(Math.min(common, expandTabs(line.text).search(/\S|$/))) },
  );
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
  const lines = dedented(trimLines(unquoted(withoutAdvice(trimLines(linesOf(document, passages))))));
  const texts = lines.map((line) => line.text);
  const joined = withClosedFence(texts.join('\n')).trimEnd();
  const quotedOnce = joined.includes('\n') && /^["“]/.test(joined) ? joined.trim() : joined;
  return withoutOuterQuotes(quotedOnce);
}
