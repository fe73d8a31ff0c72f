import { describe, expect, test } from 'vitest';
import type { QuizQuestion } from '../../../src/drill/quiz/question.ts';
import { reduceQuiz, startQuiz } from '../../../src/drill/quiz/quiz.ts';
import { isPassed, quizResult } from '../../../src/drill/quiz/quiz-result.ts';
import type { QuizAction, QuizRules, QuizState } from '../../../src/drill/quiz/quiz-state.ts';
import { viewQuiz } from '../../../src/drill/quiz/quiz-view.ts';
import type { Grade } from '../../../src/memory/grade.ts';
import { cardId, cardOf, identified } from '../support.ts';

type Untimed = QuizAction extends infer Action ? (Action extends QuizAction ? Omit<Action, 'at'> : never) : never;

const reveal: QuizAction = { type: 'revealed', at: 0 };

function self(id: string, section: readonly string[] = []): QuizQuestion {
  return { form: 'self', subject: identified(id, { card: cardOf({ front: `Front of ${id}`, section }) }) };
}

function start(questions: readonly QuizQuestion[], rules: Partial<QuizRules> = {}): QuizState {
  return startQuiz(questions, { reviewWrong: false, ...rules }, 0);
}

function grade(given: Grade): readonly QuizAction[] {
  return [reveal, { type: 'confirmed', at: 0, grade: given }];
}

function play(state: QuizState, ...actions: readonly QuizAction[]): QuizState {
  return actions.reduce(reduceQuiz, state);
}

/** Actions one second apart. */
function playInTime(state: QuizState, ...actions: readonly QuizAction[]): QuizState {
  return actions.reduce((before, action, index) => reduceQuiz(before, { ...action, at: (index + 1) * 1000 }), state);
}

const choice: QuizQuestion = {
  form: 'choice',
  subject: identified('choice'),
  isMultiple: true,
  options: [
    { text: 'one', isCorrect: true },
    { text: 'two', isCorrect: false },
    { text: 'three', isCorrect: true },
  ],
};

const match: QuizQuestion = {
  form: 'match',
  subjects: [identified('a'), identified('b'), identified('c')],
  answers: [
    { text: 'B', of: cardId('b') },
    { text: 'C', of: cardId('c') },
    { text: 'A', of: cardId('a') },
  ],
};

describe('a quiz', () => {
  test('asks, shows the answer, takes the grade and goes on', () => {
    const begun = start([self('a'), self('b')]);
    expect(viewQuiz(begun)).toMatchObject({
      stage: 'front',
      position: 1,
      total: 2,
      question: { subject: { id: 'a' } },
    });
    expect(viewQuiz(play(begun, reveal))).toMatchObject({ stage: 'back', verdict: { decidedBy: 'person' } });
    expect(viewQuiz(play(begun, ...grade('hard')))).toMatchObject({ stage: 'front', position: 2 });
    expect(viewQuiz(play(begun, ...grade('hard'), ...grade('again')))).toMatchObject({
      status: 'finished',
      reason: 'done',
      result: { total: 2, recalled: 1, percent: 50, missed: [{ subject: { id: 'b' } }] },
    });
  });

  test('without questions is empty', () => {
    expect(viewQuiz(start([]))).toMatchObject({ status: 'finished', reason: 'empty', result: { percent: 0 } });
  });

  test('counts questions that were not reached as missed', () => {
    const left = play(start([self('a'), self('b'), self('c')]), ...grade('good'), { type: 'quit', at: 0 });
    expect(viewQuiz(left)).toMatchObject({
      reason: 'quit',
      result: { answered: 1, recalled: 1, total: 3, percent: 33 },
    });
  });

  test('asks what was wrong again until it is right, and scores the first time', () => {
    const round = play(start([self('a'), self('b')], { reviewWrong: true }), ...grade('again'), ...grade('good'));
    expect(viewQuiz(round)).toMatchObject({ round: 2, position: 1, total: 1, question: { subject: { id: 'a' } } });
    const again = play(round, ...grade('again'));
    expect(viewQuiz(again)).toMatchObject({ round: 3, total: 1 });
    expect(viewQuiz(play(again, ...grade('easy')))).toMatchObject({
      status: 'finished',
      result: { recalled: 1, answered: 2 },
    });
  });

  test('goes back on undo, also from the end', () => {
    const end = play(start([self('a'), self('b')]), ...grade('again'), ...grade('good'));
    const back = play(end, { type: 'undone', at: 0 });
    expect(viewQuiz(back)).toMatchObject({ stage: 'front', position: 2, question: { subject: { id: 'b' } } });
    const first = play(back, { type: 'undone', at: 0 });
    expect(viewQuiz(first)).toMatchObject({ position: 1, canUndo: false });
    expect(play(first, { type: 'undone', at: 0 })).toBe(first);
  });

  test('counts giving up and time over as not recalled, whatever the person says then', () => {
    const timed = start([self('a')], { timeLimit: 30_000 });
    expect(viewQuiz(timed)).toMatchObject({ deadline: 30_000 });
    const over = play(timed, { type: 'gave-up', at: 30_000, why: 'time' });
    expect(viewQuiz(over)).toMatchObject({ stage: 'back', verdict: { gaveUp: 'time' } });
    expect(quizResult(play(over, { type: 'confirmed', at: 31_000, grade: 'easy' })).recalled).toBe(0);
  });

  test('measures the time to the answer, not the time spent reading it', () => {
    const end = playInTime(start([self('a')]), reveal, { type: 'confirmed', at: 0, grade: 'good' });
    expect(end.answers[0]?.duration).toBe(1000);
    expect(quizResult(end)).toMatchObject({ elapsed: 2000, perQuestion: 1000 });
  });

  test.each<Untimed>([
    { type: 'confirmed', grade: 'good' },
    { type: 'responded', response: { type: 'typed', text: 'x' } },
    { type: 'undone' },
  ])('is not moved by what does not fit: $type', (action) => {
    const begun = start([self('a')]);
    expect(reduceQuiz(begun, { ...action, at: 0 })).toBe(begun);
  });
});

describe('a typed answer', () => {
  const typed: QuizQuestion = { form: 'typed', subject: identified('a', { card: cardOf({ back: 'etcd' }) }) };
  const respond = (text: string): QuizAction => ({ type: 'responded', at: 0, response: { type: 'typed', text } });

  test.each([
    ['ETCD', 'good'],
    ['redis', 'again'],
    ['', 'again'],
  ])('%j is suggested as %s, and so counts unless the person says otherwise', (text, suggestion) => {
    const answered = play(start([typed]), respond(text));
    expect(play(answered, { type: 'confirmed', at: 0 }).answers).toMatchObject([{ grade: suggestion, form: 'typed' }]);
    expect(play(answered, { type: 'confirmed', at: 0, grade: 'hard' }).answers).toMatchObject([{ grade: 'hard' }]);
  });
});

describe('a choice', () => {
  test.each([
    [[0, 2], 'good'],
    [[2, 0], 'good'],
    [[0], 'again'],
    [[0, 1, 2], 'again'],
    [[], 'again'],
    [[9], 'again'],
  ])('of options %j is %s and cannot be talked away', (chosen, expected) => {
    const answered = play(start([choice]), { type: 'responded', at: 0, response: { type: 'options', chosen } });
    expect(play(answered, { type: 'confirmed', at: 0, grade: 'easy' }).answers).toMatchObject([{ grade: expected }]);
  });
});

describe('a set to match', () => {
  test('counts each card for itself', () => {
    const response = { type: 'matches', chosen: [2, 1, undefined] } as const;
    const end = play(start([match]), { type: 'responded', at: 0, response }, { type: 'confirmed', at: 0 });
    expect(end.answers.map(({ card, grade: given }) => [card, given])).toEqual([
      ['a', 'good'],
      ['b', 'again'],
      ['c', 'again'],
    ]);
    expect(quizResult(end)).toMatchObject({ total: 3, recalled: 1 });
  });
});

describe('a result', () => {
  test('adds up by section in the order of the quiz', () => {
    const questions = [self('a', ['net']), self('b', ['k8s']), self('c', ['net'])];
    const end = play(start(questions), ...grade('good'), ...grade('again'), ...grade('again'));
    expect(quizResult(end).sections).toEqual([
      { deckTitle: 'Kubernetes', section: ['net'], recalled: 1, total: 2 },
      { deckTitle: 'Kubernetes', section: ['k8s'], recalled: 0, total: 1 },
    ]);
  });

  test.each([
    [4, 5, 80, true],
    [3, 5, 80, false],
    [2, 3, 66.6, true],
    [2, 3, 67, false],
    [0, 1, 0, true],
    [0, 0, 0, false],
  ])('with %i of %i and a pass mark of %d %%: passed is %s', (right, total, passMark, expected) => {
    const ids = Array.from({ length: total }, (_, index) => `c${index}`);
    const end = play(
      start(ids.map((id) => self(id))),
      ...ids.flatMap((_, index) => grade(index < right ? 'good' : 'again')),
    );
    expect(isPassed(quizResult(end), passMark)).toBe(expected);
  });
});
