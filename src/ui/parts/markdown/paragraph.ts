import type { Paragraph } from 'mdast';
import { textWidth } from '../text/clusters.ts';
import type { StyledLine, StyledText } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';
import type { BlockContext } from './context.ts';
import { inlineTexts } from './inline.ts';

/** Lines at least this wide, all about equally long, were broken by an editor and not by the author. */
const HARD_WRAPPED_FROM = 50;
const HARD_WRAPPED_EVENNESS = 0.7;

function isHardWrapped(text: string): boolean {
  const widths = text.split('\n').map(textWidth);
  const longest = Math.max(...widths);
  return longest >= HARD_WRAPPED_FROM && widths.slice(0, -1).every((width) => width >= longest * HARD_WRAPPED_EVENNESS);
}

const BETWEEN_CHINESE = /(?<=[\u3000-\u9fff\uff00-\uff60])\n(?=[\u3000-\u9fff\uff00-\uff60])/gu;

function joinLines(texts: readonly StyledText[]): readonly StyledText[] {
  return texts.map((part) => ({ ...part, text: part.text.replace(BETWEEN_CHINESE, '').replaceAll('\n', ' ') }));
}

/** A paragraph. Line ends of the notes are kept, for most people mean them, unless an editor seems to have made them. */
export function renderParagraph(node: Paragraph, context: BlockContext): readonly StyledLine[] {
  const texts = inlineTexts(node.children);
  const whole = texts.map((part) => part.text).join('');
  return wrap(isHardWrapped(whole) ? joinLines(texts) : texts, context.width);
}
