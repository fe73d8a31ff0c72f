import { describe, expect, it } from 'vitest';
import type { InterviewReport, QuestionResult } from '../../src/drill/interview/report-data.ts';
import { en } from '../../src/i18n/en/index.ts';
import { zhCN } from '../../src/i18n/zh-CN/index.ts';
import { interviewHtml } from '../../src/report/interview-html.ts';
import { interviewJson } from '../../src/report/interview-json.ts';
import { interviewMarkdown } from '../../src/report/interview-markdown.ts';

const ESCAPE = '\u001b';

const question: QuestionResult = {
  front: 'Why | not <b>?',
  place: { path: 'notes.md', line: 7 },
  round: 0,
  score: 0.25,
  isSkipped: false,
  thinking: 12_000,
  answering: 150_000,
  limit: 120_000,
  overtime: 30_000,
  hit: ['one'],
  missed: ['two', `three${ESCAPE}[2J`],
  followUps: [{ text: 'And then?', mark: 'missed', time: 4_000 }],
  answer: 'first line\nsecond line',
  notes: ['slower'],
};

const report: InterviewReport = {
  version: 1,
  at: Date.parse('2026-11-20T20:00:00+08:00'),
  zone: 'Asia/Shanghai',
  seed: '42',
  decks: [{ title: 'Notes', location: '/notes.md' }],
  reason: 'quit',
  elapsed: 605_000,
  paused: 0,
  budget: 1_800_000,
  score: 0.25,
  rounds: [
    { stage: 'technical', title: 'First round', score: 0.25, asked: 1, planned: 2, time: 166_000 },
    { stage: 'closing', score: 0, asked: 0, planned: 1, time: 0 },
  ],
  skills: [{ kind: 'ability', ability: 'knowledge', score: 0.25, asked: 1 }],
  questions: [question, { ...question, standard: 'ask-me', missed: [], followUps: [], notes: [], isSkipped: true }],
  droppedForTime: 1,
  advice: [{ kind: 'learn', question: 0 }, { kind: 'dig', question: 0 }, { kind: 'prepare-questions' }],
  comparison: {
    earlier: 2,
    lastAt: Date.parse('2026-11-01T20:00:00+08:00'),
    lastScore: 0.5,
    bestScore: 0.6,
    rounds: [{ title: 'First round', before: 0.5, now: 0.25 }],
    improved: [],
    stillMissed: [0],
  },
};

describe('an interview report', () => {
  it('has everything a person wants to know, as Markdown', () => {
    const text = interviewMarkdown(report, en.interview);
    for (const piece of [
      '- **Date**: 2026-11-20 20:00',
      '- **Score**: 25%',
      '- **Time**: 10:05 of 30:00',
      '1. Prepare "Why | not <b>?" again, above all: two; three',
      '| First round | 25% | 1/2 | 2:46 |',
      '| Your questions and the close | – | 0/1 | 0:00 |',
      '- Why | not <b>? (`notes.md:7`)\n  - two',
      '  - And then?',
      '2 earlier interviews over these notes; the last on 2026-11-01 with 50%, the best 60%.',
      '| 1 | Why \\| not <b>? | 25% | 0:12 | 2:30 (0:30 over time) |',
      'first line\n    second line',
      'Notes to yourself: slower',
    ]) {
      expect(text).toContain(piece);
    }
  });

  it.each([
    ['Markdown', interviewMarkdown(report, zhCN.interview)],
    ['HTML', interviewHtml(report, zhCN.interview, 'zh-CN')],
    ['JSON', interviewJson(report)],
  ])('carries no control characters as %s', (_, text) => {
    expect(text).not.toContain(ESCAPE);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('escapes what the notes say, as HTML, and takes nothing from elsewhere', () => {
    const html = interviewHtml(report, en.interview, 'en');
    expect(html).toContain('Why | not &lt;b&gt;?');
    expect(html).not.toMatch(/<script|src=|href=|url\(/u);
  });

  it('is the whole report, as JSON', () => {
    expect(JSON.parse(interviewJson(report))).toEqual(report);
  });
});
