import { madeOnce } from '../../markdown/remembered.ts';

/** What stands around every pattern. */
export interface PatternFrame {
  readonly before?: string;
  /** A look behind the place where a pattern can begin, tried only there. */
  readonly behind?: string;
  readonly after?: string;
}

const BOUNDARY = '\\b';
const ESCAPES = /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\[a-zA-Z]/g;
const CASED = /[\p{Lu}\p{Ll}\p{Lt}]/u;
/** A letter or digit that every match begins with. */
const OPENING = /^[\p{L}\p{N}](?![?*{])/u;

const hasCase = (pattern: string): boolean => CASED.test(pattern.replace(ESCAPES, ''));

/** Whether a pattern is several, side by side. */
function hasAlternatives(pattern: string): boolean {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at];
    if (sign === '\\') at++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) return true;
  }
  return false;
}

/** Patterns that one expression tests: alike in having case, in whether a word begins there, and in whether they open with a letter. */
interface Group {
  readonly isCased: boolean;
  readonly boundary: string;
  readonly openings: Set<string> | undefined;
  readonly patterns: string[];
}

function groupsOf(patterns: readonly string[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const whole of patterns) {
    const isCased = hasCase(whole);
    const isOne = !hasAlternatives(whole);
    const boundary = isOne && whole.startsWith(BOUNDARY) ? BOUNDARY : '';
    const pattern = whole.slice(boundary.length);
    const opening = isOne ? OPENING.exec(pattern)?.[0] : undefined;
    const key = `${isCased} ${boundary} ${opening !== undefined}`;
    const group = groups.get(key) ?? {
      isCased,
      boundary,
      openings: opening === undefined ? undefined : new Set(),
      patterns: [],
    };
    if (opening !== undefined) group.openings?.add(opening);
    group.patterns.push(pattern);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A test whether a text holds one of many words, in upper or lower case. */
export const anyWord = (words: readonly string[]): ((text: string) => boolean) => anyPattern(words.map(literal));

/**
 * A test whether a text holds one of many patterns, in upper or lower case. An engine given all of them in one expression
 * tries each at every character and folds the case of every sign, which takes thirty times as long: here it looks first
 * whether one can begin there, and folds only what has case.
 */
export function anyPattern(
  patterns: readonly string[],
  { before = '', behind = '', after = '' }: PatternFrame = {},
): (text: string) => boolean {
  const tests = madeOnce(() =>
    groupsOf(patterns).map(({ isCased, boundary, openings, patterns: alike }) => {
      const ahead = openings === undefined ? '' : `(?=[${[...openings].join('')}])`;
      const whole = `${before}${boundary}${ahead}${behind}(?:${alike.join('|')})${after}`;
      return new RegExp(whole, isCased || hasCase(before + behind + after) ? 'iu' : 'u');
    }),
  );
  return (text) => tests().some((test) => test.test(text));
}
