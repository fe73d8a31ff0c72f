import { describe, expect, test } from 'vitest';
import { createJsonVoice } from '../../../src/commands/session/json-voice.ts';
import { runLineMode } from '../../../src/commands/session/line-mode.ts';
import type { VoicePorts } from '../../../src/commands/session/line-voice.ts';
import { createPlainVoice } from '../../../src/commands/session/plain-voice.ts';
import type { SessionPlan } from '../../../src/drill/session-state.ts';
import { drill as english } from '../../../src/i18n/en/drill.ts';
import { drill as chinese } from '../../../src/i18n/zh-CN/drill.ts';
import { formatInstant } from '../../../src/memory/study-day.ts';
import { newCards, planOf } from '../../drill/sitting.ts';
import { cardOf, HOUR, identified, learningMemory, newMemory, reviewMemory, ZONE } from '../../drill/support.ts';
import { type Stage, type StageOptions, stage } from './journal.ts';

async function* typed(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

interface Run {
  readonly output: string;
  readonly stage: Stage;
}

async function run(
  plan: SessionPlan,
  lines: readonly string[],
  voiceOf: typeof createJsonVoice,
  messages = english,
  options: StageOptions = {},
): Promise<Run> {
  let output = '';
  const set = stage(plan, options);
  const ports: VoicePorts = {
    write: (text) => {
      output += text;
    },
    formatInstant: (at) => formatInstant(at, options.zone ?? ZONE),
    formatDue: (due) => formatInstant(set.ports.scheduler.dueInstant(due), options.zone ?? ZONE),
  };
  await runLineMode(set.driver, typed(lines), voiceOf(ports, messages));
  return { output, stage: set };
}

async function events(plan: SessionPlan, lines: readonly string[], options?: StageOptions) {
  const { output } = await run(plan, lines, createJsonVoice, english, options);
  return output
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
}

const one = planOf(newCards('a'));
const slipping = planOf({ a: reviewMemory(0, { lapses: 7 }), b: reviewMemory(0) });

describe('a card that keeps slipping', () => {
  test.each([
    ['tell', { lapses: 8, suspended: false }],
    ['suspend', { lapses: 8, suspended: true }],
  ] as const)('is said as JSON with the grade (%s)', async (leechAction, leech) => {
    const said = await events(slipping, ['', '1', 'q'], { settings: { leechAction } });
    expect(said[2]).toMatchObject({ event: 'graded', card: 'a', leech });
  });

  test.each([
    ['tell', english, 'The last card was forgotten 8 times: reword it or split it.'],
    ['suspend', english, 'The last card was forgotten 8 times and is suspended: reword it or split it.'],
    ['suspend', chinese, '上一张卡片已忘记 8 次，已暂停：建议改写或拆分。'],
  ] as const)('is said in words (%s)', async (leechAction, messages, text) => {
    const { output } = await run(slipping, ['', '1', 'q'], createPlainVoice, messages, { settings: { leechAction } });
    expect(output).toContain(`${text}\n`);
  });
});

describe('the line protocol as JSON', () => {
  test('says front, back and graded, and ends when the next card is later', async () => {
    const options = { zone: 'America/Los_Angeles' };
    expect(await events(one, ['', '4'], options)).toEqual([
      { event: 'front', card: 'a', front: 'Front of a' },
      { event: 'back', card: 'a', back: 'Back of a' },
      { event: 'graded', id: 'here.1.2', card: 'a', grade: 'easy', due: '2026-11-28T04:00:00-08:00' },
      { event: 'end', graded: 1, nextDue: '2026-11-28T04:00:00-08:00' },
    ]);
  });

  test.each([
    ['1', 'again'],
    ['2', 'hard'],
    ['3', 'good'],
    ['4', 'easy'],
    ['again', 'again'],
    ['HARD', 'hard'],
    [' good ', 'good'],
    ['easy', 'easy'],
    ['３', 'good'],
    ['简单', 'easy'],
  ])('%j grades %s', async (line, grade) => {
    expect((await events(one, ['show', line]))[2]).toMatchObject({ event: 'graded', grade });
  });

  test.each([
    ['a grade before the answer', ['3'], 'grade-before-reveal', 'front'],
    ['an empty line after the answer', ['', ''], 'already-revealed', 'back'],
    ['"show" after the answer', ['show', 'show'], 'already-revealed', 'back'],
    ['an unknown word', ['maybe'], 'unknown-command', 'front'],
    ['a number that is no grade', ['', '5'], 'unknown-command', 'back'],
    ['undo without a past', ['u'], 'nothing-to-undo', 'front'],
    ['a second skip', ['s', 's'], 'already-skipped', 'front'],
  ])('%s is an error and the prompt is repeated', async (_, lines, code, prompt) => {
    const said = await events(one, lines);
    expect(said.slice(-3)).toMatchObject([{ event: 'error', code }, { event: prompt }, { event: 'end', graded: 0 }]);
  });

  test('undo names the event it took back and asks the card again', async () => {
    const said = await events(planOf(newCards('a', 'b')), ['', '4', 'u', 'q']);
    expect(said.slice(3)).toEqual([
      { event: 'front', card: 'b', front: 'Front of b' },
      { event: 'undone', id: 'here.1.2', card: 'a' },
      { event: 'front', card: 'a', front: 'Front of a' },
      { event: 'end', graded: 0 },
    ]);
  });

  test('a skipped card comes at the end', async () => {
    const said = await events(planOf(newCards('a', 'b')), ['s', '', '4', 'q']);
    expect(said.map(({ event, card }) => `${event} ${card}`)).toEqual([
      'front a',
      'skipped a',
      'front b',
      'back b',
      'graded b',
      'front a',
      'end undefined',
    ]);
  });

  test('learning cards come when nothing else is left, and those beyond the limit end the session', async () => {
    const plan = planOf(newCards('a', 'b'), { far: learningMemory(2 * HOUR) });
    const said = await events(plan, ['', '1', '', '4', '', '3', '', '3']);
    const fronts = said.flatMap(({ event, card }) => (event === 'front' ? [card] : []));
    expect(fronts).toEqual(['a', 'b', 'a', 'a']);
    expect(said.at(-1)).toMatchObject({ event: 'end', graded: 4, nextDue: '2026-11-20T22:00:00+08:00' });
  });

  test.each([
    ['at the front', []],
    ['at the back', ['']],
  ])('the end of input %s ends cleanly', async (_, lines) => {
    expect((await events(one, lines)).at(-1)).toEqual({ event: 'end', graded: 0 });
  });

  test('an empty queue says when the next card is due', async () => {
    const said = await events({ ...planOf({}), nextDue: Date.parse('2026-11-21T04:00:00+08:00') }, ['']);
    expect(said).toEqual([{ event: 'end', graded: 0, nextDue: '2026-11-21T04:00:00+08:00' }]);
  });

  test('says nothing of a grade that is not on disk', async () => {
    const set = stage(one);
    const said: string[] = [];
    async function* lines(): AsyncGenerator<string> {
      yield '';
      set.journal.fail('the disk is full');
      yield '3';
      set.journal.fail(undefined);
      yield '3';
    }
    const write = (text: string) => {
      said.push(JSON.parse(text).event);
    };
    const ports: VoicePorts = { write, formatInstant: String, formatDue: String };
    await runLineMode(set.driver, lines(), createJsonVoice(ports, english));
    expect(said).toEqual(['front', 'back', 'error', 'back', 'graded', 'front', 'end']);
  });

  test('keeps every character of a text, and none of them reaches a terminal raw', async () => {
    const front = 'red \u001b[31m, \u009b2J, \u007f and \u2028';
    const plan = planOf({});
    const card = identified('a', { card: cardOf({ front }) });
    const { output } = await run({ ...plan, main: [{ identified: card, memory: newMemory() }] }, [], createJsonVoice);
    expect(output).not.toMatch(/[^\P{Cc}\n]|\u2028/u);
    expect(JSON.parse(output.split('\n')[0] ?? '')).toMatchObject({ front });
  });

  test('brings the parts of a card that has them', async () => {
    const card = identified('a', {
      card: cardOf({ context: 'You use caches.', contrast: 'weak', rubric: ['names TTL'], followUps: ['Why?'] }),
    });
    const said = await events({ ...planOf({}), main: [{ identified: card, memory: newMemory() }] }, ['']);
    expect(said[0]).toMatchObject({ event: 'front', context: 'You use caches.' });
    expect(said[1]).toMatchObject({ event: 'back', contrast: 'weak', rubric: ['names TTL'], followUps: ['Why?'] });
  });
});

describe('the line protocol as text', () => {
  const plan: SessionPlan = {
    ...planOf({}),
    main: [
      {
        identified: identified('a', {
          card: cardOf({
            front: '什么是就绪探针？',
            back: '失败时 **摘除** 流量。',
            section: ['探针'],
            rubric: ['说出流量'],
          }),
        }),
        memory: newMemory(),
      },
      { identified: identified('b', { card: cardOf({ front: 'Why \u001b[2J?', back: '' }) }), memory: newMemory() },
    ],
  };

  test('reads well in English', async () => {
    const { output } = await run(plan, ['3', '', '4', '', '1', 'q'], createPlainVoice);
    expect(output).toMatchInlineSnapshot(`
      "[1/2] Kubernetes › 探针
      什么是就绪探针？

      Enter: show the answer · u: undo · s: skip · q: quit
      Show the answer before grading it: press Enter.
      Enter: show the answer · u: undo · s: skip · q: quit
      失败时 **摘除** 流量。

      Check yourself:
      - 说出流量

      1 again (1 min) · 2 hard (6 min) · 3 good (10 min) · 4 easy (8 d) · u: undo · s: skip · q: quit
      easy, due 2026-11-28T04:00:00+08:00

      [2/2] Kubernetes
      Why ␛[2J?

      Enter: show the answer · u: undo · s: skip · q: quit
      (The notes give no answer: answer aloud and judge yourself.)

      1 again (1 min) · 2 hard (6 min) · 3 good (10 min) · 4 easy (8 d) · u: undo · s: skip · q: quit
      again, due 2026-11-20T20:01:00+08:00

      [2/2] Kubernetes
      Why ␛[2J?

      Enter: show the answer · u: undo · s: skip · q: quit
      Stopped. Everything graded so far is saved.
      2 graded, 1 recalled (50%)
      Time: 0 s
      To look at again:
      - Why ␛[2J?
      Next card due: 2026-11-20T20:01:00+08:00
      "
    `);
  });

  test('reads well in Chinese', async () => {
    const { output } = await run(plan, ['', '4', 's', 'u', '什么', 'q'], createPlainVoice, chinese);
    expect(output).toMatchInlineSnapshot(`
      "[1/2] Kubernetes › 探针
      什么是就绪探针？

      回车：看答案 · u：撤销 · s：跳过 · q：退出
      失败时 **摘除** 流量。

      对照要点：
      - 说出流量

      1 重来（1 分钟） · 2 困难（6 分钟） · 3 良好（10 分钟） · 4 简单（8 天） · u：撤销 · s：跳过 · q：退出
      简单，下次 2026-11-28T04:00:00+08:00

      [2/2] Kubernetes
      Why ␛[2J?

      回车：看答案 · u：撤销 · s：跳过 · q：退出
      已跳过：最后再问。

      [2/2] Kubernetes
      Why ␛[2J?

      回车：看答案 · u：撤销 · s：跳过 · q：退出
      已撤销。

      [1/2] Kubernetes › 探针
      什么是就绪探针？

      回车：看答案 · u：撤销 · s：跳过 · q：退出
      不认识的命令：“什么”。
      回车：看答案 · u：撤销 · s：跳过 · q：退出
      已退出。评过的分都已保存。
      "
    `);
  });

  test('says that nothing is due', async () => {
    const { output } = await run(planOf({}), [], createPlainVoice);
    expect(output).toBe('Nothing is due.\n');
  });
});
