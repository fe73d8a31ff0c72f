import type { KeyPointTally } from '../../memory/event.ts';
import type { Grade } from '../../memory/grade.ts';

/** The grade that ticked points speak for: below half again, some missed hard, all good. `easy` is for the person to say. */
export function suggestGrade({ hit, total }: KeyPointTally): Grade {
  if (total <= 0 || hit * 2 < total) return 'again';
  return hit < total ? 'hard' : 'good';
}
