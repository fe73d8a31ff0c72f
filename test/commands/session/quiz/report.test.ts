import { describe, expect, test } from 'vitest';
import { quizReportJson, quizReportMarkdown } from '../../../../src/commands/session/quiz/report.ts';
import { reduceQuiz, startQuiz } from '../../../../src/drill/quiz/quiz.ts';
import { quizResult } from '../../../../src/drill/quiz/quiz-result.ts';
import { drill as english } from '../../../../src/i18n/en/drill.ts';
import { drill as chinese } from '../../../../src/i18n/zh-CN/drill.ts';
import { cardOf, identified } from '../../../drill/support.ts';

const questions = [
  { form: 'self', subject: identified('a', { card: cardOf({ front: '什么是 Pod？', section: ['基础'] }) }) },
  { form: 'self', subject: identified('b', { card: cardOf({ front: 'What do `*` and [x](y) mean \u001b[2J?' }) }) },
] as const;

const facts = {
  seed: '7',
  at: '2026-11-20T20:00:00+08:00',
  files: ['notes.md'],
  passMark: 80,
  isPassed: false,
};

const begun = startQuiz(questions, { reviewWrong: false }, 0);
const shown = reduceQuiz(begun, { type: 'revealed', at: 5000 });
const result = quizResult(reduceQuiz(shown, { type: 'confirmed', at: 8000, grade: 'good' }));

describe('the report of a quiz', () => {
  test('is Markdown in English, and notes cannot change it', () => {
    expect(quizReportMarkdown(result, facts, english)).toMatchInlineSnapshot(`
      "# Quiz

      - Taken 2026-11-20T20:00:00+08:00
      - From notes.md
      - Score: 1 of 2 (50%)
      - Not passed: the pass mark is 80%
      - Time: 8 s, 5 s a question
      - The same quiz again: --seed 7

      ## By section

      - Kubernetes › 基础: 1/1
      - Kubernetes: 0/1

      ## To look at again

      - What do \\\`\\*\\\` and \\[x\\](y) mean ␛\\[2J? (k8s.md:1)
      "
    `);
  });

  test('is Markdown in Chinese', () => {
    expect(quizReportMarkdown(result, facts, chinese)).toMatchInlineSnapshot(`
      "# 测验

      - 时间：2026-11-20T20:00:00+08:00
      - 来源：notes.md
      - 得分：2 题答出 1 题（50%）
      - 未通过：及格线 80%
      - 用时：8 秒，平均每题 5 秒
      - 重做同一份测验：--seed 7

      ## 各部分得分

      - Kubernetes › 基础: 1/1
      - Kubernetes: 0/1

      ## 还要再看

      - What do \\\`\\*\\\` and \\[x\\](y) mean ␛\\[2J? (k8s.md:1)
      "
    `);
  });

  test('is JSON with the same figures and the places of what was missed', () => {
    expect(quizReportJson(result, facts)).toMatchObject({
      version: 1,
      seed: '7',
      total: 2,
      recalled: 1,
      percent: 50,
      perQuestion: 5000,
      missed: [{ card: 'b', path: 'k8s.md', line: 1, reached: false }],
    });
  });
});
