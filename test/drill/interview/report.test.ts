import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../src/drill/interview/advice.ts';
import { compareWith } from '../../../src/drill/interview/comparison.ts';
import { followThrough } from '../../../src/drill/interview/follow-through.ts';
import { interviewEvent, readReport } from '../../../src/drill/interview/history.ts';
import type { InterviewReport, QuestionResult } from '../../../src/drill/interview/report-data.ts';
import { asObject } from '../../../src/memory/guards.ts';
import type { Memory } from '../../../src/memory/memory.ts';
import { cardId, NOW, newMemory, reviewMemory, schedulerIn, TODAY } from '../support.ts';

function result(parts: Partial<QuestionResult> = {}): QuestionResult {
  return {
    card: cardId('c1'),
    kind: 'qa',
    front: '怎么设计？',
    place: { path: 'notes.md', line: 12 },
    round: 0,
    score: 0,
    isSkipped: false,
    thinking: 10_000,
    answering: 60_000,
    limit: 120_000,
    overtime: 0,
    hit: [],
    missed: ['甲', '乙'],
    followUps: [],
    notes: [],
    ...parts,
  };
}

function report(questions: readonly QuestionResult[], parts: Partial<InterviewReport> = {}): InterviewReport {
  return {
    version: 1,
    at: NOW,
    zone: 'Asia/Shanghai',
    seed: '1',
    decks: [{ title: '笔记', location: '/notes.md' }],
    reason: 'done',
    elapsed: 600_000,
    paused: 0,
    score: 0.5,
    rounds: [
      { stage: 'technical', title: '第一轮', score: 0.5, asked: questions.length, planned: questions.length, time: 1 },
    ],
    skills: [],
    questions,
    droppedForTime: 0,
    advice: [],
    ...parts,
  };
}

describe('the three things to work on', () => {
  it.each([
    ['a question that was not known', [result({ score: 0.2 })], [{ kind: 'learn', question: 0 }]],
    ['an answer that was known but not complete', [result({ score: 0.6 })], [{ kind: 'complete', question: 0 }]],
    [
      'follow-ups that led nowhere',
      [result({ score: 0.7, missed: [], followUps: [{ text: '为什么？', mark: 'missed', time: 1 }] })],
      [{ kind: 'dig', question: 0 }],
    ],
    ['nothing, when all went well', [result({ score: 1, missed: [] })], []],
    ['questions for the interviewer', [result({ standard: 'ask-me', score: 0 })], [{ kind: 'prepare-questions' }]],
    [
      'a habit of speaking too long',
      [1, 2, 3].map(() => result({ score: 0.9, missed: [], overtime: 30_000 })),
      [{ kind: 'shorten', count: 3, overtime: 90_000 }],
    ],
  ])('%s', (_, questions, advice) => {
    expect(adviceFor(questions, [])).toEqual(advice);
  });

  it('are at most three, the most rewarding first', () => {
    const advice = adviceFor(
      [0.4, 0.1, 0.3, 0.2].map((score) => result({ score })),
      [],
    );
    expect(advice).toEqual([1, 3, 2].map((question) => ({ kind: 'learn', question })));
  });

  it('name an ability that is weak throughout', () => {
    expect(adviceFor([], [{ kind: 'ability', ability: 'depth', score: 0.2, asked: 5 }])).toEqual([
      { kind: 'ability', ability: 'depth', score: 0.2 },
    ]);
  });
});

describe('the comparison with earlier interviews', () => {
  it('takes the latest over the same notes, and tells what improved and what did not', () => {
    const now = report(
      [result({ score: 0.9 }), result({ card: cardId('c2'), score: 0.1 }), result({ card: cardId('c3'), score: 1 })],
      { score: 0.7 },
    );
    const earlier = [
      report([result({ score: 0 })], { at: NOW - 2_000, score: 0.6 }),
      report([result({ score: 0.1 }), result({ card: cardId('c2'), score: 0 })], { at: NOW - 1_000, score: 0.3 }),
      report([result({ card: cardId('c9') })], {
        at: NOW - 500,
        decks: [{ title: '别的', location: '/other.md' }],
        score: 1,
      }),
    ];
    expect(compareWith(now, earlier)).toEqual({
      earlier: 2,
      lastAt: NOW - 1_000,
      lastScore: 0.3,
      bestScore: 0.6,
      rounds: [{ title: '第一轮', before: 0.5, now: 0.5 }],
      improved: [0],
      stillMissed: [1],
    });
  });

  it('is left out for the first interview', () => {
    expect(compareWith(report([result()]), [])).toBeUndefined();
  });
});

describe('an interview in the journal', () => {
  it('is read back as it was, but for what is computed anew', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const time = fc.integer({ min: 0, max: 1e9 });
    const questions = fc.array(
      fc
        .record({
          score: share,
          thinking: time,
          answering: time,
          missed: fc.array(fc.string()),
          notes: fc.array(fc.string()),
          isSkipped: fc.boolean(),
        })
        .map((parts) => result(parts)),
    );
    fc.assert(
      fc.property(questions, share, (asked, score) => {
        const written = report(asked, { score });
        const raw = asObject(JSON.parse(JSON.stringify(interviewEvent(written).report)));
        expect(raw === undefined ? undefined : readReport(raw)).toEqual(JSON.parse(JSON.stringify(written)));
      }),
    );
  });

  it.each([
    ['another version', { version: 2 }],
    ['nothing', {}],
    ['questions that are none', { ...report([]), questions: [1] }],
    ['a score out of range', { ...report([]), score: 7 }],
  ])('%s is passed over', (_, raw) => {
    expect(readReport(raw)).toBeUndefined();
  });
});

describe('missed cards after an interview', () => {
  const memories: Readonly<Record<string, Memory>> = {
    c1: reviewMemory(30),
    c2: newMemory(),
    c3: reviewMemory(5, { suspended: true }),
    c4: reviewMemory(-9),
  };
  const ports = {
    scheduler: schedulerIn(),
    memory: (id: string) => memories[id] ?? newMemory(),
    cards: Object.keys(memories).map(cardId),
    at: NOW,
  };

  it('come before the longest overdue card when they are known, and are graded again when they are new', () => {
    const missed = report([
      result({ card: cardId('c1') }),
      result({ card: cardId('c2') }),
      result({ card: cardId('c1') }),
    ]);
    expect(followThrough(missed, ports)).toMatchObject([
      { kind: 'set-due', card: 'c1', due: { unit: 'day', day: TODAY - 10 } },
      { kind: 'review', card: 'c2', grade: 'again', mode: 'drill', keyPoints: { hit: 0, total: 2 }, after: null },
    ]);
  });

  it('stay as they are when they are suspended, and so does what was answered', () => {
    expect(
      followThrough(report([result({ card: cardId('c3') }), result({ card: cardId('c1'), score: 0.5 })]), ports),
    ).toEqual([]);
  });
});
