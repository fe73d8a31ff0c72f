import type { Paragraph } from 'mdast';
import { textWidth } from '../text/clusters.ts';
import type { StyledLine, StyledText } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import type { BlockContext } from './context.ts';
import { inlineTexts } from './inline.ts';

/** Lines at least this wide, about as long as the longest and ending within a sentence were broken by an editor. */
const HARD_WRAPPED_FROM = 50;
const HARD_WRAPPED_EVENNESS = 0.7;
const SENTENCE_END = /[。！？；：…!?;:.]["”’）)]*$/u;
const CHINESE_END = /[\u3000-\u9fff\uff00-\uff60]$/u;
const CHINESE_START = /^[\u3000-\u9fff\uff00-\uff60]/u;

/** What stands between each line and the next: a line end the author meant, or nothing or a space for one an editor made. */
function joints(lines: readonly string[]): readonly string[] {
  const widths = lines.map(textWidth);
  const long = Math.max(HARD_WRAPPED_FROM, Math.max(...widths) * HARD_WRAPPED_EVENNESS);
  return lines.slice(0, -1).map((line, index) => {
    if ((widths[index] ?? 0) < long || SENTENCE_END.test(line)) return '\n';
    return CHINESE_END.test(line) && CHINESE_START.test(lines[index + 1] ?? '') ? '' : ' ';
  });
}

/** Replaces the line ends of running text, one after the other. */
function joinLines(texts: readonly StyledText[]): readonly StyledText[] {
  const whole = texts.map((part) => part.text).join('');
  if (!whole.includes('\n')) return texts;
  const between = joints(whole.split('\n'));
  let next = 0;
  return texts.map((part) => ({
    ...part,
    text: part.text.replace(/\n/gu, () => {
      next += 1;
      return between[next - 1] ?? '\n';
    }),
  }));
}

/** A paragraph. Line ends of the notes are kept, for most people mean them, unless an editor seems to have made them. */
export function renderParagraph(node: Paragraph, context: BlockContext): readonly StyledLine[] {
  return wrap(joinLines(inlineTexts(node.children)), context.width);
}
