import type { Finding } from './finding.ts';
import { leadOf } from './line.ts';
import type { Masking } from './mask.ts';
import { type SourceText, spanOfLines } from './source.ts';

/** A text repaired for a CommonMark parser, line for line: line n of it is line n of the source. */
export interface NormalizedText {
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/** Containers (quotes, lists) deeper than this are read as plain text: parsers take more than linear time for them. */
export const MAXIMUM_NESTING = 32;
/** Columns of indentation that may still mean something. */
const MAXIMUM_INDENT = 4 * MAXIMUM_NESTING;
/** Block structure is decided by the head of a line; the rest is cut, except where a table needs it. */
const HEAD = 48;
const MAXIMUM_TABLE_LINE = 4_096;

/** A line that begins with so many marks may be nested too deep. */
const MARKS = new RegExp(`^[ \\t>*+\\-\\d.)]{${MAXIMUM_NESTING + 1}}`);
const CONTAINERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const HEADING_WITHOUT_SPACE = /^( {0,3}#{2,6})(?=[^#\s!])/;
const ITEM_WITHOUT_SPACE = /^([ \t]*\d{1,4}[.)])(?=[^\s\d.)\-*_])/;
const RULE_OF_DASHES = /^ {0,3}-{2,}[ \t]*$/;
const MARKUP_LINE =
  /^[ \t]*<\/?(?:details|summary|div|p|br|hr|img|a|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|center|section|article|header|footer|nav|picture|source|video|iframe|blockquote)(?=[\s>/]|$)/i;

/** Whether a line begins with an HTML tag (and not with some `<placeholder>`). */
export function isMarkupLine(text: string): boolean {
  return text.charAt(leadOf(text)) === '<' && MARKUP_LINE.test(text);
}

/** A title that `---` may underline: one short line that neither is a label nor ends as a sentence. */
function mayBeUnderlined(text: string): boolean {
  const title = text.trim();
  return (
    title !== '' &&
    title.length <= 80 &&
    !/^(?:[-*+>|#]|\d+[.)、]|.{0,12}[:：])/.test(title) &&
    !/[。.;；,，:：]$/.test(title)
  );
}

function isTooDeep(text: string): boolean {
  if (!MARKS.test(text)) return false;
  const containers = CONTAINERS.exec(text)?.[0] ?? '';
  return containers.replace(/[ \t]/g, '').replace(/\d+[.)]/g, '1').length > MAXIMUM_NESTING;
}

/** With the space that people leave out after `##` and `1.`. */
function spaced(text: string, sign: string): string {
  if (sign === '#') return text.replace(HEADING_WITHOUT_SPACE, '$1 ');
  return sign >= '0' && sign <= '9' ? text.replace(ITEM_WITHOUT_SPACE, '$1 ') : text;
}

/**
 * Repairs what CommonMark would misread of ordinary notes before the parser sees it: `##标题` and `1.文字` without a
 * space, a rule of dashes right under a sentence, indented lists that would be code. What is masked becomes blank.
 * Line numbers stay as they are, so the map back to the source is the line number itself.
 */
export function normalizeText(source: SourceText, masking: Masking, firstLine: number): NormalizedText {
  const findings: Finding[] = [];
  const lines = masking.visible.map((visible, line) => {
    if (visible === '' || line < firstLine || masking.masks[line] !== undefined || isMarkupLine(visible)) return '';
    const indent = leadOf(visible);
    const tooDeep = isTooDeep(visible);
    if (tooDeep || indent > MAXIMUM_INDENT) {
      if (tooDeep) {
        findings.push({
          rule: 'nesting-too-deep',
          severity: 'warning',
          span: spanOfLines(source, line, line),
          params: { limit: MAXIMUM_NESTING },
        });
      }
      return '';
    }
    const sign = visible.charAt(indent);
    if (sign === '-' && RULE_OF_DASHES.test(visible)) {
      const above = line > 0 && masking.masks[line - 1] === undefined ? (masking.visible[line - 1] ?? '') : '';
      const second = line > 1 && masking.masks[line - 2] === undefined ? (masking.visible[line - 2] ?? '') : '';
      return mayBeUnderlined(above) && second.trim() === '' ? visible : '***';
    }
    const whole = spaced(visible, sign);
    return whole.length <= indent + HEAD || (whole.length <= MAXIMUM_TABLE_LINE && whole.includes('|'))
      ? whole
      : whole.slice(0, indent + HEAD);
  });
  return { lines, findings: findings.slice(0, 1) };
}
