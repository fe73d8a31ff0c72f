import type { Pairing } from './pairing.ts';

/**
 * Tells copies from new homes. A deck that repeats more cards which are still at home in a file than it holds cards
 * that have gone from there is a copy of that file, and takes none of its cards.
 */
export function copiesIn({ candidates, subjects, taken, found }: Pairing): (file: string, home: number) => boolean {
  const files = new Map<string, Map<string, number>>();
  for (const { known, front, answer } of candidates) {
    const key = `${front}\n${answer}`;
    const balance = files.get(key) ?? new Map<string, number>();
    files.set(key, balance.set(known.look.file, taken.has(known.id) ? 1 : -1));
  }
  const balances = new Map<string, number>();
  for (const subject of subjects) {
    const balance = found.has(subject) ? undefined : files.get(`${subject.front}\n${subject.answer}`);
    for (const [file, value] of balance ?? []) {
      const pair = `${subject.home}\n${file}`;
      balances.set(pair, (balances.get(pair) ?? 0) + value);
    }
  }
  return (file, home) => (balances.get(`${home}\n${file}`) ?? 0) > 0;
}
