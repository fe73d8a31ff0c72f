import { distance } from 'fastest-levenshtein';

/** Share of a word that must be right for its correction to be offered. */
const CLOSE_ENOUGH = 0.6;

/** How alike two texts are, 0 to 1: the Sørensen–Dice coefficient of their pairs of neighbouring characters. */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const counts = new Map<string, number>();
  const pairs = pairsOf(left);
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  const others = pairsOf(right);
  for (const pair of others) {
    const available = counts.get(pair) ?? 0;
    if (available === 0) continue;
    shared++;
    counts.set(pair, available - 1);
  }
  return pairs.length + others.length === 0 ? 0 : (2 * shared) / (pairs.length + others.length);
}

/** The candidate nearest to a mistyped word, when one is near enough to be meant. */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let best: { readonly candidate: string; readonly score: number } | undefined;
  for (const candidate of candidates) {
    const score = 1 - distance(word, candidate) / Math.max(word.length, candidate.length, 1);
    if (score >= CLOSE_ENOUGH && (best === undefined || score > best.score)) best = { candidate, score };
  }
  return best?.candidate;
}

/** Words beyond this (UTF-16 units) are compared with nothing: nobody mistyped them. */
export const LONGEST_WORD = 200;

/** Like `closest`, for many words: remembers its answers, and offers nothing once so many comparisons were made. */
export function openSuggestions(most: number): (word: string, candidates: readonly string[]) => string | undefined {
  const known = new Map<readonly string[], Map<string, string | undefined>>();
  let left = most;
  return (word, candidates) => {
    const answers = known.get(candidates) ?? new Map<string, string | undefined>();
    known.set(candidates, answers);
    if (answers.has(word)) return answers.get(word);
    if (word.length > LONGEST_WORD || left < candidates.length) return undefined;
    left -= candidates.length;
    const answer = closest(word, candidates);
    answers.set(word, answer);
    return answer;
  };
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
