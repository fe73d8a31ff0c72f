import { describe, expect, test } from 'vitest';
import { createQuizDriver } from '../../../../src/commands/session/quiz/driver.ts';
import { createJsonQuizVoice } from '../../../../src/commands/session/quiz/json-voice.ts';
import { runQuizLines } from '../../../../src/commands/session/quiz/line-mode.ts';
import { createPlainQuizVoice } from '../../../../src/commands/session/quiz/plain-voice.ts';
import type { QuizQuestion } from '../../../../src/drill/quiz/question.ts';
import type { QuizRules } from '../../../../src/drill/quiz/quiz-state.ts';
import { drill as english } from '../../../../src/i18n/en/drill.ts';
import { drill as chinese } from '../../../../src/i18n/zh-CN/drill.ts';
import { cardId, cardOf, identified } from '../../../drill/support.ts';

async function* typed(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

interface Wish {
  readonly voice?: typeof createJsonQuizVoice;
  readonly messages?: typeof english;
  readonly rules?: Partial<QuizRules>;
  /** Seconds that pass each time the clock is asked. */
  readonly pace?: number;
}

async function run(questions: readonly QuizQuestion[], lines: readonly string[], wish: Wish = {}): Promise<string> {
  let output = '';
  let now = 0;
  const clock = {
    now: () => {
      now += (wish.pace ?? 1) * 1000;
      return now;
    },
  };
  const voice = (wish.voice ?? createJsonQuizVoice)(
    {
      seed: '7',
      write: (text) => {
        output += text;
      },
    },
    wish.messages ?? english,
  );
  const driver = createQuizDriver(questions, { reviewWrong: false, ...wish.rules }, clock);
  await runQuizLines(driver, typed(lines), voice);
  return output;
}

async function events(questions: readonly QuizQuestion[], lines: readonly string[], wish?: Wish) {
  const output = await run(questions, lines, wish);
  return output
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

const self: QuizQuestion = { form: 'self', subject: identified('a', { card: cardOf({ section: ['Pods'] }) }) };
const text: QuizQuestion = {
  form: 'typed',
  subject: identified('t', { card: cardOf({ front: 'Where is the state?', back: 'etcd' }) }),
};
const choice: QuizQuestion = {
  form: 'choice',
  subject: identified('c', { card: cardOf({ front: 'Which one keeps names?' }) }),
  isMultiple: false,
  options: [
    { text: 'Deployment', isCorrect: false },
    { text: 'StatefulSet', isCorrect: true },
    { text: 'Job', isCorrect: false },
  ],
};
const match: QuizQuestion = {
  form: 'match',
  subjects: [identified('x'), identified('y'), identified('z')],
  answers: [
    { text: 'Y', of: cardId('y') },
    { text: 'Z', of: cardId('z') },
    { text: 'X', of: cardId('x') },
  ],
};

describe('a quiz by lines, as JSON', () => {
  test('asks, shows, takes the grade and sums up', async () => {
    expect(await events([self], ['', '3'])).toEqual([
      { event: 'front', form: 'self', position: 1, total: 1, card: 'a', front: 'What is a Pod?' },
      { event: 'back', card: 'a', back: 'The smallest deployable unit.' },
      { event: 'graded', card: 'a', grade: 'good', recalled: true, duration: 1000 },
      {
        event: 'end',
        reason: 'done',
        total: 1,
        answered: 1,
        recalled: 1,
        percent: 100,
        elapsed: 2000,
        perQuestion: 1000,
        sections: [{ deck: 'Kubernetes', section: ['Pods'], recalled: 1, total: 1 }],
        missed: [],
        seed: '7',
      },
    ]);
  });

  test.each([
    ['B', true],
    [' b ', true],
    ['Ｂ', true],
    ['a', false],
    ['ab', false],
  ])('option %j is right: %s, and the next question follows at once', async (line, recalled) => {
    const said = await events([choice, self], [line]);
    expect(said.map(({ event }) => event)).toEqual(['front', 'back', 'graded', 'front', 'end']);
    expect(said[0]).toMatchObject({ options: ['Deployment', 'StatefulSet', 'Job'] });
    expect(said[1]).toMatchObject({ correct: ['B'] });
    expect(said[2]).toMatchObject({ recalled });
  });

  test.each([
    ['Etcd', '', 'good'],
    ['redis', '', 'again'],
    ['redis', '3', 'good'],
    ['', '', 'again'],
    ['q', '', 'again'],
  ])('the typed answer %j and then %j is %s', async (answer, then, grade) => {
    const said = await events([text], [answer, then]);
    expect(said[2]).toMatchObject({ event: 'graded', grade });
  });

  test('a typed answer the notes cannot judge waits for the grade of the person', async () => {
    const open: QuizQuestion = { form: 'typed', subject: identified('o', { card: cardOf({ back: '' }) }) };
    const said = await events([open], ['my view', '', '3']);
    expect(said.map(({ event }) => event)).toEqual(['front', 'back', 'error', 'back', 'graded', 'end']);
    expect(said[1]).not.toHaveProperty('suggestion');
  });

  test('a set is matched by letters in the order of the questions', async () => {
    const said = await events([match], ['cab']);
    expect(said[1]).toMatchObject({ event: 'back', correct: ['C', 'A', 'B'] });
    expect(said.slice(2, 5)).toMatchObject([{ grade: 'good' }, { grade: 'good' }, { grade: 'good' }]);
  });

  test.each<[string, QuizQuestion, readonly string[], string]>([
    ['a grade before the answer', self, ['3'], 'grade-before-reveal'],
    ['an empty line after the answer', self, ['', ''], 'already-revealed'],
    ['an option that is not there', choice, ['d'], 'unknown-command'],
    ['too few letters', match, ['ab'], 'unknown-command'],
    ['undo without a past', choice, ['u'], 'nothing-to-undo'],
  ])('%s is an error and the prompt is repeated', async (_, question, lines, code) => {
    const said = await events([question], lines);
    expect(said.at(-3)).toMatchObject({ event: 'error', code });
    expect(said.at(-2)?.['event']).toMatch(/front|back/u);
  });

  test.each<[string, QuizQuestion, string]>([
    ['a self-graded question', self, 's'],
    ['a typed one', text, ':s'],
    ['a choice', choice, 's'],
    ['a set', match, ':s'],
  ])('passing on %s shows the answer and counts as missed', async (_, question, line) => {
    const said = await events([question], [line]);
    expect(said[1]).toMatchObject({ event: 'back', gaveUp: 'pass' });
    expect(said.at(-1)).toMatchObject({ event: 'end', recalled: 0 });
  });

  test('an answer after the time is over does not count', async () => {
    const said = await events([choice], ['b'], { rules: { timeLimit: 30_000 }, pace: 31 });
    expect(said[1]).toMatchObject({ event: 'back', gaveUp: 'time' });
    expect(said[2]).toMatchObject({ recalled: false });
  });

  test('undo goes back to the question before', async () => {
    const said = await events([choice, self], ['a', 'u', 'b']);
    expect(said.at(-1)).toMatchObject({ recalled: 1 });
    expect(said.map(({ event }) => event)).toContain('undone');
  });

  test('the end of input ends it, and what was not reached is missed', async () => {
    expect((await events([self, text], [''])).at(-1)).toMatchObject({
      event: 'end',
      reason: 'quit',
      answered: 0,
      total: 2,
      missed: [{ card: 'a', front: 'What is a Pod?', path: 'k8s.md', line: 1, reached: false }, { card: 't' }],
    });
  });

  test('what was wrong comes again when it should', async () => {
    const said = await events([choice, self], ['a', '', '3', 'b'], { rules: { reviewWrong: true } });
    const fronts = said.filter(({ event }) => event === 'front');
    expect(fronts.map(({ card, round }) => [card, round])).toEqual([
      ['c', undefined],
      ['a', undefined],
      ['c', 2],
    ]);
    expect(said.at(-1)).toMatchObject({ recalled: 1, total: 2 });
  });
});

describe('a quiz by lines, as text', () => {
  test('reads well in English', async () => {
    const output = await run([self, choice, text], ['', '1', 'b', 'redis', ''], { voice: createPlainQuizVoice });
    expect(output).toMatchInlineSnapshot(`
      "[1/3] Kubernetes › Pods
      What is a Pod?

      Enter: show the answer · s: pass · u: back · q: quit
      The smallest deployable unit.

      1 again · 2 hard · 3 good · 4 easy
      Not this time.

      [2/3] Kubernetes
      Which one keeps names?
      A. Deployment
      B. StatefulSet
      C. Job

      Letter of the answer, such as B · s: pass · u: back · q: quit
      B. StatefulSet
      Right.

      [3/3] Kubernetes
      Where is the state?

      Type the answer · :s pass · :u back · :q quit
      etcd

      Suggested: again (Enter) · 1 again · 2 hard · 3 good · 4 easy
      Not this time.

      Score: 1 of 3 (33%)
        0/1  Kubernetes › Pods
        1/2  Kubernetes
      Time: 6 s, 1 s a question
      To look at again:
      - What is a Pod? (k8s.md:1)
      - Where is the state? (k8s.md:1)
      The same quiz again: --seed 7
      "
    `);
  });

  test('reads well in Chinese', async () => {
    const wish = { voice: createPlainQuizVoice, messages: chinese };
    expect(await run([match, text], ['cba', ':q'], wish)).toMatchInlineSnapshot(`
      "[1/2]
      1. Front of x
      2. Front of y
      3. Front of z

      A. Y
      B. Z
      C. X

      按题目顺序输入字母，如 CAB · s：不会 · u：上一题 · q：退出
      1 C
      2 A
      3 B
      3 个里对了 1 个。

      [2/2] Kubernetes
      Where is the state?

      输入答案 · :s 不会 · :u 上一题 · :q 退出
      得分：4 题答出 1 题（25%）
      1 题没有答，按没答出计。
      用时：3 秒，平均每题 1 秒
      还要再看：
      - Front of y (k8s.md:1)
      - Front of z (k8s.md:1)
      - Where is the state? (k8s.md:1)
      重做同一份测验：--seed 7
      "
    `);
  });

  test('says when there is nothing to ask', async () => {
    expect(await run([], [], { voice: createPlainQuizVoice })).toBe('There are no cards to ask.\n');
  });
});
