import { describe, expect, it } from 'vitest';
import { createInterviewDriver } from '../../../src/commands/interview/driver.ts';
import { keepInterview } from '../../../src/commands/interview/keep.ts';
import { planInterview } from '../../../src/drill/interview/plan.ts';
import type { InterviewReport } from '../../../src/drill/interview/report-data.ts';
import type { EventBody, JournalEvent } from '../../../src/memory/event.ts';
import { card, identifyAll } from '../../drill/interview/support.ts';
import { NOW, newMemory, reviewMemory, schedulerIn } from '../../drill/support.ts';

const clock = { now: () => NOW, stamp: () => NOW, zone: () => 'Asia/Shanghai' };
const cards = identifyAll([card('甲？'), card('乙？')]);

/** The report of an interview in which everything was skipped, or nothing asked. */
function skippedInterview(questions: number): InterviewReport {
  const plan = planInterview(cards, { rounds: [], topics: ['？'], seed: '1' }, () => undefined);
  const driver = createInterviewDriver(plan, 'aloud', clock, { seed: '1', zone: 'Asia/Shanghai', earlier: [] });
  driver.perform({ type: 'went-on' });
  for (let index = 0; index < questions; index += 1) driver.perform({ type: 'skipped' });
  driver.perform({ type: 'quit' });
  return driver.report();
}

function keep(
  report: InterviewReport,
  record: boolean,
): { readonly written: readonly EventBody[]; readonly count: number } {
  const written: EventBody[] = [];
  const count = keepInterview(report, record, {
    cards,
    clock,
    scheduler: schedulerIn(),
    journal: {
      append: (bodies): readonly JournalEvent[] => {
        written.push(...bodies);
        return [];
      },
      refresh: () => [],
      memory: (id) => (id === 'c1' ? reviewMemory(20) : newMemory()),
      preface: ({ id }) => [{ kind: 'seen', card: id, front: '', section: [], file: '', position: 0, back: '' }],
    },
  });
  return { written, count };
}

describe('keeping an interview', () => {
  it('leaves one event and touches no card unless asked', () => {
    const { written, count } = keep(skippedInterview(2), false);
    expect([written.map(({ kind }) => kind), count]).toEqual([['interview'], 0]);
  });

  it('makes missed cards come first when asked, after saying what they look like', () => {
    const { written, count } = keep(skippedInterview(2), true);
    expect([written.map(({ kind }) => kind), count]).toEqual([['seen', 'seen', 'interview', 'set-due', 'review'], 2]);
  });

  it('writes nothing when nothing was asked', () => {
    expect(keep(skippedInterview(0), true)).toEqual({ written: [], count: 0 });
  });
});
