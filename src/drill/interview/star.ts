import { starLetters } from '../../cards/vocabulary/index.ts';

/** A line that may carry a label: a heading, a bold line, or a bullet or plain line with a colon. */
const LABEL_LINES: readonly RegExp[] = [
  /^\s*#{1,6}\s+(?<label>.+?)\s*#*\s*$/u,
  /^\s*(?:[-*+]\s+|\d+[.)、]\s*)?\*\*(?<label>[^*]+?)\*\*/u,
  /^\s*(?:[-*+]\s+|\d+[.)、]\s*)?(?<label>[^:：*]{1,30})[:：]/u,
];

const FENCE = /^\s*(?:```|~~~)/u;

/** Fewer parts of the four are not a story in this form. */
const FEWEST_PARTS = 3;

function labelOf(line: string): string | undefined {
  for (const pattern of LABEL_LINES) {
    const label = pattern.exec(line)?.groups?.['label'];
    if (label !== undefined) return label.replace(/[*_`]/gu, '').replace(/[\s:：]+$/u, '');
  }
  return undefined;
}

/**
 * The labels of the situation, task, action and result in an answer, as written and in order; empty when fewer than
 * three of them are found. Code is passed over.
 */
export function starParts(back: string): readonly string[] {
  const parts: string[] = [];
  let nextLetter = 0;
  let isCode = false;
  for (const line of back.split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    const label = isCode ? undefined : labelOf(line);
    const letter = label === undefined ? undefined : starLetters(label).find((one) => one >= nextLetter);
    if (label === undefined || letter === undefined) continue;
    parts.push(label);
    nextLetter = letter + 1;
  }
  return parts.length >= FEWEST_PARTS ? parts : [];
}
