import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planInterview } from '../../../src/drill/interview/plan.ts';
import { MARKS } from '../../../src/drill/interview/record.ts';
import { reduceInterview, startInterview } from '../../../src/drill/interview/reduce.ts';
import { reportInterview } from '../../../src/drill/interview/report.ts';
import type { AnswerMode } from '../../../src/drill/interview/request.ts';
import type { InterviewAction, InterviewState } from '../../../src/drill/interview/state.ts';
import { viewInterview } from '../../../src/drill/interview/view.ts';
import { NOW } from '../support.ts';
import { card, identifyAll, script } from './support.ts';

const SECOND = 1_000;

type Move = InterviewAction extends infer Action
  ? Action extends InterviewAction
    ? Omit<Action, 'at'>
    : never
  : never;

function begin(cards = script(), minutes?: number, mode: AnswerMode = 'aloud'): InterviewState {
  const request = { rounds: [], topics: [], seed: '1', ...(minutes === undefined ? {} : { minutes }) };
  return startInterview(
    planInterview(cards, request, () => undefined),
    mode,
    NOW,
  );
}

/** Moves one after the other, each some seconds after the one before. */
function play(
  state: InterviewState,
  at: number,
  moves: readonly (readonly [wait: number, move: Move])[],
): readonly [InterviewState, number] {
  return moves.reduce<readonly [InterviewState, number]>(
    ([before, then], [wait, move]) => {
      const now = then + wait * SECOND;
      return [reduceInterview(before, { ...move, at: now }), now];
    },
    [state, at],
  );
}

const goOn: Move = { type: 'went-on' };
const all: Move = { type: 'judged', judgement: { kind: 'ticked', hits: [0, 1] } };

const oneQuestion = identifyAll([
  card('自我介绍', { kind: 'story', back: '' }),
  card('怎么设计？', { followUps: ['为什么？', '还有呢？', '再深一点？'] }),
]);

/** Until the technical question of `oneQuestion` is thought about. */
const throughOpening: readonly (readonly [number, Move])[] = [
  [1, goOn],
  [5, goOn],
  [60, goOn],
  [2, { type: 'judged', judgement: { kind: 'marked', mark: 'solid' } }],
  [1, goOn],
];

describe('an interview', () => {
  it('goes from thinking to speaking to judging to follow-ups to the debrief', () => {
    const steps: string[] = [];
    let [state, at] = play(begin(oneQuestion), NOW, throughOpening);
    for (const move of [
      goOn,
      goOn,
      all,
      goOn,
      { type: 'marked', mark: 'solid' },
      goOn,
      { type: 'marked', mark: 'missed' },
      goOn,
      { type: 'marked', mark: 'missed' },
    ] as const) {
      steps.push(state.step.kind);
      [state, at] = play(state, at, [[10, move]]);
    }
    expect(steps).toEqual([
      'thinking',
      'answering',
      'judging',
      'follow-up',
      'follow-up-judging',
      'follow-up',
      'follow-up-judging',
      'follow-up',
      'follow-up-judging',
    ]);
    expect(state.step.kind).toBe('debrief');
  });

  it('measures thinking and speaking apart, without pauses', () => {
    const [state] = play(begin(oneQuestion), NOW, [
      ...throughOpening,
      [15, goOn],
      [40, { type: 'paused' }],
      [300, { type: 'resumed' }],
      [30, goOn],
    ]);
    expect([state.draft.thinking, state.draft.answering]).toEqual([15 * SECOND, 70 * SECOND]);
    expect(state.paused).toBe(300 * SECOND);
  });

  it('stops the clock while it is paused, and whatever is done ends the pause', () => {
    const [state, at] = play(begin(oneQuestion), NOW, [...throughOpening, [15, { type: 'paused' }]]);
    expect(viewInterview(state, at + 60 * SECOND).clock).toMatchObject({ elapsed: 15 * SECOND, isPaused: true });
    const [moved] = play(state, at, [[60, goOn]]);
    expect(moved.draft.thinking).toBe(15 * SECOND);
    expect(moved.pausedAt).toBeUndefined();
  });

  it('takes a typed answer at once, and counts the time to think as far as it goes', () => {
    const [state] = play(begin(oneQuestion, undefined, 'typed'), NOW, [
      [1, goOn],
      [50, { type: 'answered', text: '我是……' }],
    ]);
    expect(state.draft).toMatchObject({ thinking: 10 * SECOND, answering: 40 * SECOND, answer: '我是……' });
    expect(state.step.kind).toBe('judging');
  });

  it('asks no further after two bad follow-ups in a row', () => {
    const [state] = play(begin(oneQuestion), NOW, [
      ...throughOpening,
      [1, goOn],
      [1, goOn],
      [1, all],
      [1, goOn],
      [1, { type: 'marked', mark: 'missed' }],
      [1, goOn],
      [1, { type: 'marked', mark: 'missed' }],
    ]);
    expect(state.step.kind).toBe('debrief');
    expect(state.draft.followUps).toHaveLength(2);
  });

  it('asks one follow-up only where nothing was known', () => {
    const [state] = play(begin(oneQuestion), NOW, [
      ...throughOpening,
      [1, goOn],
      [1, goOn],
      [1, { type: 'judged', judgement: { kind: 'ticked', hits: [] } }],
      [1, goOn],
      [1, { type: 'marked', mark: 'missed' }],
    ]);
    expect([state.step.kind, state.draft.followUps.length]).toEqual(['debrief', 1]);
  });

  it('takes a judgement back, and the skip of a question', () => {
    const [judged, at] = play(begin(oneQuestion), NOW, [...throughOpening, [1, goOn], [1, goOn], [1, all]]);
    const [back] = play(judged, at, [[5, { type: 'taken-back' }]]);
    expect([back.step.kind, back.draft.judgement]).toEqual(['judging', undefined]);
    const [skipped, then] = play(begin(oneQuestion), NOW, [...throughOpening, [1, { type: 'skipped' }]]);
    const [again] = play(skipped, then, [[1, { type: 'taken-back' }]]);
    expect([skipped.records.length, again.records.length, again.step.kind]).toEqual([2, 1, 'thinking']);
  });

  it('counts only points that exist, each once', () => {
    const [state] = play(begin(oneQuestion), NOW, [
      ...throughOpening,
      [1, goOn],
      [1, goOn],
      [1, { type: 'judged', judgement: { kind: 'ticked', hits: [1, 1, 7, -1] } }],
    ]);
    expect(state.draft.judgement).toEqual({ kind: 'ticked', hits: [1] });
  });

  it('leaves questions out when the time is up, but never the farewell', () => {
    let [state, at] = play(begin(script(), 30), NOW, [[1, goOn]]);
    [state, at] = play(state, at, [
      [5, goOn],
      [31 * 60, goOn],
      [1, { type: 'judged', judgement: { kind: 'marked', mark: 'solid' } }],
      [1, goOn],
    ]);
    expect(state.droppedForTime).toBeGreaterThan(3);
    expect(viewInterview(state, at).asked?.question.stage).toBe('closing');
  });

  it('ends with what was judged when the person leaves', () => {
    const [state] = play(begin(oneQuestion), NOW, [
      ...throughOpening,
      [1, goOn],
      [1, goOn],
      [1, all],
      [1, { type: 'quit' }],
    ]);
    expect(state.step).toEqual({ kind: 'finished', reason: 'quit' });
    expect(state.records).toHaveLength(2);
  });
});

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(goOn) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('judged' as const),
      judgement: fc.record({ kind: fc.constant('ticked' as const), hits: fc.array(fc.integer({ min: -1, max: 5 })) }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('judged' as const),
      judgement: fc.record({ kind: fc.constant('marked' as const), mark: fc.constantFrom(...MARKS) }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('marked' as const), mark: fc.constantFrom(...MARKS) }) },
  fc.record({ type: fc.constant('answered' as const), text: fc.string() }),
  fc.record({ type: fc.constant('noted' as const), text: fc.string() }),
  fc.record({
    type: fc.constantFrom('paused' as const, 'resumed' as const, 'skipped' as const, 'taken-back' as const),
  }),
);

describe('whatever is done', () => {
  it('an interview stays whole: records in order, no time lost or made up, scores within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), move), { maxLength: 120 }),
        fc.constantFrom('aloud' as const, 'typed' as const, 'both' as const),
        fc.option(fc.integer({ min: 10, max: 60 }), { nil: undefined }),
        (moves, mode, minutes) => {
          const [state, at] = play(begin(script(), minutes, mode), NOW, moves);
          const [ended] = play(state, at, [[0, { type: 'quit' }]]);
          const report = reportInterview(ended, { seed: '1', zone: 'Asia/Shanghai', earlier: [] });
          expect(report.questions.length).toBeLessThanOrEqual(state.questions.length);
          expect(report.elapsed + report.paused).toBe((ended.endedAt ?? NOW) - NOW);
          for (const { score, thinking, answering, overtime } of report.questions) {
            expect(score >= 0 && score <= 1 && thinking >= 0 && answering >= 0 && overtime >= 0).toBe(true);
          }
          expect(report.advice.length).toBeLessThanOrEqual(3);
          const places = ended.records.map(({ question }) =>
            state.questions.findIndex((placed) => placed.question === question),
          );
          expect(places).toEqual([...places].sort((a, b) => a - b));
        },
      ),
    );
  });
});
