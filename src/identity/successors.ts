import type { Pairing } from './pairing.ts';

/**
 * Where the cards of vanished files went: the decks that hold unclaimed cards with the very content of some of them.
 * A renamed file has one successor, a split one several. The function returned is empty for files that are still there.
 */
export function successors(pairing: Pairing): (file: string) => readonly number[] {
  const files = new Map<string, Set<string>>();
  for (const { known, front, answer } of pairing.candidates) {
    if (pairing.places.isGone(known.look.file) && !pairing.taken.has(known.id)) {
      const key = `${front}\n${answer}`;
      files.set(key, (files.get(key) ?? new Set()).add(known.look.file));
    }
  }
  const heirs = new Map<string, Set<number>>();
  for (const subject of files.size === 0 ? [] : pairing.subjects) {
    if (!pairing.found.has(subject)) {
      for (const file of files.get(`${subject.front}\n${subject.answer}`) ?? []) {
        heirs.set(file, (heirs.get(file) ?? new Set()).add(subject.home));
      }
    }
  }
  return (file) => [...(heirs.get(file) ?? [])];
}
