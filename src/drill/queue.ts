import type { SchedulerSettings } from '../memory/settings.ts';
import { type Gathered, gather, type QueueInput } from './queue-gather.ts';
import { interleaveTopics, keepSiblingsApart, spreadEvenly } from './queue-spread.ts';
import type { PlannedCard, SessionPlan } from './session-state.ts';

/**
 * The cards of a sitting in order: gathered, limited, without buried siblings, ordered, mixed.
 * The same input (the random generator in the same state included) always gives the same queue.
 */
export function buildQueue(input: QueueInput): SessionPlan {
  const gathered = gather(input);
  return {
    mode: 'drill',
    main: keepSiblingsApart(mix(gathered, input.general)),
    learning: gathered.learning,
    ...(gathered.nextDue === undefined ? {} : { nextDue: gathered.nextDue }),
  };
}

function mix({ reviews, fresh }: Gathered, { interleave, newMix }: SchedulerSettings): readonly PlannedCard[] {
  const mixed = interleave ? interleaveTopics(reviews) : reviews;
  switch (newMix) {
    case 'spread':
      return spreadEvenly(mixed, fresh);
    case 'first':
      return [...fresh, ...mixed];
    case 'last':
      return [...mixed, ...fresh];
  }
}
