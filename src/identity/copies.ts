import { type Candidate, type Pairing, settledBefore } from './pairing.ts';
import { fileOf } from './seen.ts';

/**
 * Tells copies from new homes. A deck that repeats more cards which are still at home in a file than it holds cards
 * that have gone from there is a copy of that file, and takes none of its cards.
 */
export function copiesIn(pairing: Pairing): (file: string, home: number) => boolean {
  const { candidates, subjects, taken, found } = pairing;
  const files = new Map<string, Map<string, number>>();
  const weigh = ({ front, answer }: Pick<Candidate, 'front' | 'answer'>, file: string, weight: number): void => {
    const key = `${front}\n${answer}`;
    const balance = files.get(key) ?? new Map<string, number>();
    files.set(key, balance.set(file, weight));
  };
  for (const subject of settledBefore(pairing)) weigh(subject, fileOf(subject.from), 1);
  for (const candidate of candidates) {
    weigh(candidate, candidate.known.look.file, taken.has(candidate.known.id) ? 1 : -1);
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
