import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalSessionDriver } from '../../../src/commands/session/driver.ts';
import { GRADES } from '../../../src/memory/grade.ts';
import { memoryOf } from '../../../src/memory/memories.ts';
import { replay } from '../../../src/memory/replay.ts';
import { newCards, planOf } from '../../drill/sitting.ts';
import { type Stage, stage } from './journal.ts';

/** What the four grades would lead to, as they are shown. */
function shown(driver: LocalSessionDriver) {
  const view = driver.view();
  return view.status === 'asking' ? view.previews : [];
}

const moves = fc.array(
  fc.record({
    grade: fc.constantFrom(...GRADES),
    wait: fc.integer({ min: 0, max: 30 * 60_000 }),
    undo: fc.boolean(),
  }),
  { maxLength: 25 },
);

function dueOf({ journal }: Stage, id: string) {
  const memories = replay(journal.events);
  const card = journal.events.flatMap((event) => (event.kind === 'review' && event.card === id ? [event.card] : []))[0];
  const memory = card === undefined ? undefined : memoryOf(memories, card);
  return memory === undefined || memory.phase === 'new' ? undefined : memory.due;
}

describe('what was shown', () => {
  test.each(['Asia/Shanghai', 'America/Los_Angeles'])('is what replaying the journal gives, in %s', (zone) => {
    fc.assert(
      fc.property(moves, (taken) => {
        const set = stage(planOf(newCards('a', 'b', 'c')), { zone });
        for (const { grade, wait, undo } of taken) {
          set.advance(wait);
          set.driver.reveal();
          const preview = shown(set.driver).find((one) => one.grade === grade);
          const graded = set.driver.grade(grade);
          if (graded === undefined) break;
          expect(graded.next).toEqual(preview?.next);
          expect(dueOf(set, graded.id)).toEqual(graded.next.due);
          if (undo) set.driver.undo();
        }
      }),
      { numRuns: 60 },
    );
  });
});
