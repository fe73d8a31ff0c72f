import { oneLine } from '../text/harmless.ts';

const MARKS = /\*\*|__|==|~~|`/gu;

/** A question on one line without the marks of inline Markdown, for lists. */
export function plainFront(markdown: string): string {
  return oneLine(markdown).replace(MARKS, '');
}
