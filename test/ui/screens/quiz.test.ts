import { describe, expect, it } from 'vitest';
import { createQuizDriver } from '../../../src/commands/session/quiz/driver.ts';
import type { QuizQuestion } from '../../../src/drill/quiz/question.ts';
import type { QuizRules } from '../../../src/drill/quiz/quiz-state.ts';
import { en } from '../../../src/i18n/en/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { createKeymap } from '../../../src/ui/keymap.ts';
import { textWidth } from '../../../src/ui/parts/text/clusters.ts';
import { quizProgram } from '../../../src/ui/screens/quiz/program.ts';
import { card, identifyAll } from '../../drill/interview/support.ts';
import { SIZES, tryProgram } from '../support/program.ts';

const CARDS = identifyAll([
  card('什么是就绪探针？', { back: '探测失败时，Endpoint 摘除该 Pod', section: ['探针'], line: 4 }),
  card('存活探针失败会怎样？', { back: '重启容器', section: ['探针'], line: 8 }),
  card('哪些字段不能改？', { back: '选择器', line: 12 }),
  card('探针由谁执行？', { back: 'kubelet', section: ['探针'], line: 16 }),
  card('Pod 是什么？', { back: '最小的部署单元', line: 20 }),
  card('ClusterIP 是什么？', { back: '虚拟地址', line: 24 }),
  card('Ingress 是什么？', { back: '七层入口', line: 28 }),
]);

/** A question of each form, about seven cards. */
function questions(): readonly QuizQuestion[] {
  const [first, second, third, fourth, ...set] = CARDS;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return [];
  const texts = ['重启容器', '摘除流量', '删除 Pod', '扩容'];
  const options = texts.map((text, index) => ({ text, isCorrect: index === 0 }));
  const several = texts.map((text, index) => ({ text, isCorrect: index < 2 }));
  const answers = [...set.slice(1), ...set.slice(0, 1)].map(({ id, card: { back } }) => ({ text: back, of: id }));
  return [
    { form: 'self', subject: first },
    { form: 'choice', subject: second, options, isMultiple: false },
    { form: 'choice', subject: third, options: several, isMultiple: true },
    { form: 'typed', subject: fourth },
    { form: 'match', subjects: set, answers },
  ];
}

function tryQuiz(
  size: readonly [number, number] = [80, 24],
  messages: Messages = en,
  rules: QuizRules = { reviewWrong: false },
) {
  let now = Date.parse('2026-11-20T20:00:00+08:00');
  const driver = createQuizDriver(questions(), rules, { now: () => now });
  const trial = tryProgram(
    (kit) => quizProgram(driver, { ...kit, keymap: createKeymap(), now: () => now }),
    size,
    messages,
  );
  return {
    ...trial,
    driver,
    wait: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}

const ENTER = '\r';
const BACKSPACE = '\u007f';
const SELF = [' ', '3'];
const CHOICE = ['a', ENTER];
const MULTIPLE = ['a', 'c', ENTER, ENTER];
const TYPED = ['kubelet', ENTER, ENTER];
const MATCH = ['c', 'a', 'b', ENTER];

const SCENES = [
  ['question', []],
  ['answer', [' ']],
  ['options', SELF],
  ['option taken', [...SELF, 'b']],
  ['several options', [...SELF, ...CHOICE, 'a', 'c']],
  ['field', [...SELF, ...CHOICE, ...MULTIPLE, 'kube']],
  ['typed', [...SELF, ...CHOICE, ...MULTIPLE, 'kubelet', ENTER]],
  ['matching', [...SELF, ...CHOICE, ...MULTIPLE, ...TYPED, 'a', 'b']],
  ['matched', [...SELF, ...CHOICE, ...MULTIPLE, ...TYPED, 'a', 'b', 'c']],
  ['result', [...SELF, ...CHOICE, ...MULTIPLE, ...TYPED, ...MATCH]],
] as const;

describe('the quiz screen', () => {
  it.each(SIZES.flatMap((size) => [en, zhCN].map((messages) => [...size, messages] as const)))(
    'looks as drawn at %i×%i',
    async (columns, rows, messages) => {
      const drawn = SCENES.map(([name, keys]) => {
        const trial = tryQuiz([columns, rows], messages, { reviewWrong: false, timeLimit: 30_000 });
        for (const key of keys) {
          trial.wait(2);
          trial.type(key);
        }
        return `▶ ${name}\n${trial.screen()}\n`;
      });
      await expect(drawn.join('\n')).toMatchFileSnapshot(`quiz-${columns}x${rows}-${messages.language}.txt`);
    },
  );

  it('is one row less than the terminal and never wider, at any size', () => {
    for (let columns = 5; columns <= 130; columns += 19) {
      for (let rows = 3; rows <= 45; rows += 7) {
        for (const [, keys] of SCENES) {
          const trial = tryQuiz([columns, rows], zhCN);
          trial.type(...keys);
          const lines = trial.screen().split('\n');
          expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
          expect(lines.filter((line) => textWidth(line) > columns)).toEqual([]);
        }
      }
    }
  });

  it('counts what was right, whatever the form', () => {
    const trial = tryQuiz();
    trial.type(...SELF, ...CHOICE, ...MULTIPLE, ...TYPED, ...MATCH);
    const view = trial.driver.view();
    expect(view.status === 'finished' && view.result).toMatchObject({ total: 7, answered: 7, recalled: 6 });
    trial.type('q');
    expect(trial.outcomes).toEqual(['closed']);
  });

  it('takes an answer of a set back with backspace', () => {
    const trial = tryQuiz();
    trial.type(...SELF, ...CHOICE, ...MULTIPLE, ...TYPED, 'a', BACKSPACE, 'b');
    expect(trial.screen()).toContain('1. [B]');
  });

  it('gives up for the person when the time is over', () => {
    const trial = tryQuiz([80, 24], en, { reviewWrong: false, timeLimit: 30_000 });
    trial.wait(29);
    trial.tick();
    expect(trial.screen()).toContain('0:01 left');
    trial.wait(2);
    trial.tick();
    expect(trial.screen()).toContain(en.drill.quiz.timeOver);
  });

  it('goes back to the question before', () => {
    const trial = tryQuiz();
    const before = trial.screen();
    trial.type(' ', '1', 'u');
    expect(trial.screen()).toBe(before);
  });

  it('ends at once when nothing was answered, with the result otherwise', () => {
    const early = tryQuiz();
    early.type('q');
    expect(early.outcomes).toEqual(['closed']);
    const later = tryQuiz();
    later.type(...SELF, 'q');
    expect([later.outcomes.length, later.screen().includes('Quiz report')]).toEqual([0, true]);
  });
});
