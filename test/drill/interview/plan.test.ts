import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../../src/drill/interview/estimate.ts';
import { planInterview } from '../../../src/drill/interview/plan.ts';
import { cardOf, INTERVIEW_STAGES } from '../../../src/drill/interview/question.ts';
import { type InterviewRequest, parseRounds } from '../../../src/drill/interview/request.ts';
import type { RecallOf } from '../../../src/drill/interview/weight.ts';
import { card, fronts, identifyAll, script } from './support.ts';

const nothingKnown: RecallOf = () => undefined;

function request(parts: Partial<InterviewRequest> = {}): InterviewRequest {
  return { rounds: [], topics: [], seed: '1', ...parts };
}

describe('a plan', () => {
  it('plays the stages in order, each round of the script once', () => {
    const { rounds } = planInterview(script(), request(), nothingKnown);
    const order = rounds.map(({ stage }) => INTERVIEW_STAGES.indexOf(stage));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(rounds.flatMap(({ title }) => title ?? [])).toEqual([
      '第一轮：主题一',
      '第二轮：主题二',
      '第三轮：主题三',
      '第四轮：主题四',
      '第五轮：主题五',
      '第六轮：主题六',
      '第七轮：主题七',
      '第八轮：主题八',
    ]);
  });

  it('asks every card when there is no time limit', () => {
    const { rounds } = planInterview(script(), request(), nothingKnown);
    expect(rounds.flatMap(({ questions }) => questions.flatMap((question) => cardOf(question)?.id ?? [])).length).toBe(
      script().length,
    );
  });

  it('asks every round something before it asks one twice', () => {
    const { rounds } = planInterview(script(), request({ minutes: 45 }), nothingKnown);
    expect(rounds.filter(({ stage }) => stage === 'technical')).toHaveLength(8);
  });

  it('asks for an introduction and for questions where the notes have none', () => {
    const { rounds } = planInterview(identifyAll([card('什么是探针？')]), request(), nothingKnown);
    expect(fronts(rounds.flatMap(({ questions }) => questions))).toEqual([
      'introduce-yourself',
      '什么是探针？',
      'ask-me',
    ]);
  });

  it('introduces the person before the project', () => {
    const cards = identifyAll([
      card('一句话总结', { kind: 'story' }),
      card('自我介绍', { kind: 'story' }),
      card('问？'),
    ]);
    const [opening] = planInterview(cards, request(), nothingKnown).rounds;
    expect(fronts(opening?.questions ?? [])).toEqual(['自我介绍', '一句话总结']);
  });

  it.each([
    ['2', ['第二轮：主题二']],
    ['1-2，8', ['第一轮：主题一', '第二轮：主题二', '第八轮：主题八']],
    ['主题三', ['第三轮：主题三']],
    ['9', []],
  ])('takes only the rounds %s, without introduction and farewell', (choice, titles) => {
    const { rounds } = planInterview(script(), request({ rounds: parseRounds(choice) }), nothingKnown);
    expect(rounds.map(({ title }) => title)).toEqual(titles);
  });

  it('takes only the topics that were asked for', () => {
    const { rounds } = planInterview(script(), request({ topics: ['主题五', '迁移'] }), nothingKnown);
    expect(fronts(rounds.flatMap(({ questions }) => questions))).toEqual([
      '一次迁移',
      '问题 五.1：怎么设计？',
      '问题 五.2：怎么设计？',
      '问题 五.3：怎么设计？',
    ]);
  });

  it('fires follow-ups of headings under pressure, without asking back', () => {
    const cards = identifyAll(
      Array.from({ length: 12 }, (_, index) =>
        card(`主题${index}`, { kind: 'question-only', back: '', followUps: ['怎么做？'] }),
      ),
    );
    const pressure = planInterview(cards, request({ minutes: 20 }), nothingKnown).rounds.find(
      ({ stage }) => stage === 'pressure',
    );
    expect(pressure?.questions.map(({ prompt, followUps }) => [prompt, followUps.length])).toContainEqual([
      '怎么做？',
      0,
    ]);
  });

  it('prefers what memory has lost', () => {
    const weak = new Set(
      script()
        .slice(2, 26)
        .filter((_, index) => index % 3 === 0)
        .map(({ id }) => id),
    );
    const recallOf: RecallOf = (id) => (weak.has(id) ? 0.05 : 0.98);
    const asked = Array.from({ length: 40 }, (_, seed) =>
      planInterview(script(), request({ minutes: 30, seed: `${seed}` }), recallOf),
    )
      .flatMap(({ rounds }) => rounds.filter(({ stage }) => stage === 'technical'))
      .flatMap(({ questions }) => questions.flatMap((question) => cardOf(question)?.id ?? []));
    expect(asked.filter((id) => weak.has(id)).length / asked.length).toBeGreaterThan(0.8);
  });

  it('is the same for the same seed, and asks no card twice within the time', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 15, max: 120 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
        (seed, minutes, recalls) => {
          const recallOf: RecallOf = (id) => recalls[Number(id.slice(1)) % 30];
          const plan = planInterview(script(), request({ seed, minutes }), recallOf);
          expect(planInterview(script(), request({ seed, minutes }), recallOf)).toEqual(plan);
          const questions = plan.rounds.flatMap((round) => round.questions);
          const ids = questions.flatMap((question) => cardOf(question)?.id ?? []);
          expect(new Set(ids).size).toBe(ids.length);
          expect(plan.rounds.every((round) => round.questions.length > 0)).toBe(true);
          expect(estimateOf(questions)).toBeLessThanOrEqual(Math.max(minutes, 16) * 60_000);
        },
      ),
    );
  });
});
