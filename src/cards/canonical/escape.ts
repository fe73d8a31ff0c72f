import { maskText } from '../../markdown/mask.ts';
import { splitLines } from '../../markdown/source.ts';

const COMMENT = /(\\*)<!--/g;
const ESCAPED_COMMENT = /\\(\\*)<!--/g;
const ANY_COMMENT = /\\*<!--/g;
const CLOSING_HASHES = /((?:^|\s)\\*)(#+)$/;
const ESCAPED_HASHES = /((?:^|\s)\\*)\\(#+)$/;

function outsideCode(text: string, change: (line: string) => string): string {
  if (!text.includes('<!--')) return text;
  // Comments are taken out first, so that the same lines are code before and after escaping.
  const { masks } = maskText(splitLines(text.replace(ANY_COMMENT, 'x')), 0);
  return text
    .split('\n')
    .map((line, at) => (masks[at] === 'code' ? line : change(line)))
    .join('\n');
}

/** Makes every comment opening outside fences mere text, so that nothing in a card looks like a marker. */
export function escapeBlock(text: string): string {
  return outsideCode(text, (line) => line.replace(COMMENT, '$1\\<!--'));
}

/** The reverse of `escapeBlock`. */
export function unescapeBlock(text: string): string {
  return outsideCode(text, (line) => line.replace(ESCAPED_COMMENT, '$1<!--'));
}

/** Makes one line safe as the text of a heading. */
export function escapeHeading(text: string): string {
  return text.replace(COMMENT, '$1\\<!--').replace(CLOSING_HASHES, '$1\\$2');
}

/** The reverse of `escapeHeading`. */
export function unescapeHeading(text: string): string {
  return text.replace(ESCAPED_COMMENT, '$1<!--').replace(ESCAPED_HASHES, '$1$2');
}
