import type { Rarity } from './likeness/question.ts';
import { wordingOf } from './likeness/wording.ts';
import type { Pairing } from './pairing.ts';

/** Questions looked at to learn which terms are common; more change the figures little and cost time. */
const SAMPLE = 1500;

/** From this many questions on, frequency says something. */
const TELLING_SAMPLE = 24;

/** Weight of a term that is in every question, and what is added for one that is in a single one. */
const COMMONEST = 0.5;
const RANGE = 0.7;

/** How much terms tell, by how many of the loaded questions have them (inverse document frequency, normalised). */
export function rarityIn({ subjects }: Pairing): Rarity {
  const step = Math.max(1, Math.floor(subjects.length / SAMPLE));
  const frequency = new Map<string, number>();
  let count = 0;
  for (let index = 0; index < subjects.length; index += step) {
    for (const term of wordingOf(subjects[index]?.card.front ?? '').terms.keys()) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
    count += 1;
  }
  return count < TELLING_SAMPLE
    ? () => 1
    : (term) => COMMONEST + RANGE * (1 - Math.log(Math.max(1, frequency.get(term) ?? 1)) / Math.log(count));
}
