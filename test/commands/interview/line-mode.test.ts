import { describe, expect, it } from 'vitest';
import { createInterviewDriver, type InterviewDriver } from '../../../src/commands/interview/driver.ts';
import { createJsonInterviewVoice } from '../../../src/commands/interview/json-voice.ts';
import { runInterviewLines } from '../../../src/commands/interview/line-mode.ts';
import { createPlainInterviewVoice } from '../../../src/commands/interview/plain-voice.ts';
import { planInterview } from '../../../src/drill/interview/plan.ts';
import type { AnswerMode } from '../../../src/drill/interview/request.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { interviewMarkdown } from '../../../src/report/interview-markdown.ts';
import { card, identifyAll } from '../../drill/interview/support.ts';
import { NOW } from '../../drill/support.ts';

const ESCAPE = '\u001b';

const cards = identifyAll([
  card('缓存一致性怎么保证？', {
    context: '先聊聊缓存。',
    back: '- 先更新数据库\n- 再删除缓存',
    contrast: '加个过期时间就行。',
    rubric: ['讲清时序'],
    followUps: ['删除失败怎么办？'],
    line: 9,
  }),
]);

interface Played {
  readonly text: string;
  readonly driver: InterviewDriver;
}

/** Plays with lines; the clock goes on by ten seconds with each. */
async function play(
  lines: readonly string[],
  mode: AnswerMode = 'aloud',
  voiceOf: 'plain' | 'json' = 'plain',
): Promise<Played> {
  let now = NOW;
  const clock = { now: () => now, stamp: () => now, zone: () => 'Asia/Shanghai' };
  const plan = planInterview(cards, { rounds: [], topics: ['缓存'], seed: '1' }, () => undefined);
  const driver = createInterviewDriver(plan, mode, clock, { seed: '1', zone: 'Asia/Shanghai', earlier: [] });
  let text = '';
  const write = (piece: string): void => {
    text += piece;
  };
  const messages = zhCN.interview;
  const voice =
    voiceOf === 'json'
      ? createJsonInterviewVoice(write, messages)
      : createPlainInterviewVoice(
          { write, summarize: (report) => interviewMarkdown(report, messages).split('\n') },
          messages,
        );
  async function* input(): AsyncGenerator<string> {
    for (const line of lines) {
      now += 10_000;
      yield line;
    }
  }
  voice.begin(plan, mode);
  await runInterviewLines(driver, mode, input(), voice);
  return { text, driver };
}

function events(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const event: unknown = JSON.parse(line);
      return typeof event === 'object' && event !== null && 'event' in event ? String(event.event) : '';
    });
}

const WHOLE = ['', '', '', '1 3', '', '3', ''];

describe('an interview by lines', () => {
  it('asks, times, compares, follows up and reports', async () => {
    const { text, driver } = await play(WHOLE);
    const order = [
      '先聊聊缓存。',
      '缓存一致性怎么保证？',
      '先想 0:20',
      '回答限时 2:00',
      '想了 0:10，答了 0:10（限时 2:00）',
      '先更新数据库',
      '3. 讲清时序',
      '追问：删除失败怎么办？',
      '加个过期时间就行。',
      '好回答好在：',
      '# 模拟面试报告',
      '## 没说到的要点',
    ];
    expect(order.map((piece) => text.indexOf(piece))).toEqual(
      order.map((piece) => text.indexOf(piece)).toSorted((a, b) => a - b),
    );
    expect(order.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(driver.report().questions).toMatchObject([
      { hit: ['先更新数据库', '讲清时序'], missed: ['再删除缓存'], followUps: [{ mark: 'solid' }] },
    ]);
  });

  it('says the same to programs, one event a line', async () => {
    const { text } = await play(WHOLE, 'aloud', 'json');
    expect(events(text)).toEqual([
      'begin',
      'ready',
      'round',
      'question',
      'answer',
      'judge',
      'follow-up',
      'judge-follow-up',
      'debrief',
      'end',
    ]);
  });

  it('takes a typed answer of several lines and proposes the points it makes', async () => {
    const { text, driver } = await play(['', '先更新数据库，', '然后再删除缓存。', '', '', '/skip', ''], 'typed');
    expect(text).toContain('从你的文字看，说到了 1 2');
    expect(driver.report().questions).toMatchObject([
      {
        answer: '先更新数据库，\n然后再删除缓存。',
        hit: ['先更新数据库', '再删除缓存'],
        thinking: 20_000,
        answering: 10_000,
      },
    ]);
  });

  it.each([
    ['grading without an answer', ['', '', '', ''], 'needs-ticks'],
    ['an unknown word', ['', 'hello'], 'unknown-command'],
    ['taking back what was not judged', ['', 'u'], 'nothing-to-take-back'],
    ['an empty note', ['', 'n'], 'empty-note'],
    ['skipping a judgement', ['', '', '', 's'], 'cannot-skip'],
    ['going on without a mark', ['', '', '', 'a', '', ''], 'needs-mark'],
  ])('refuses %s and stays where it is', async (_, lines, code) => {
    const { text } = await play(lines, 'aloud', 'json');
    expect(text).toContain(`"event":"error","code":"${code}"`);
  });

  it('keeps notes, pauses, and takes a judgement back', async () => {
    const { text, driver } = await play(
      ['', 'n 先说结论', 'p', '', '', '', '0', 'u', 'a', '', '4', ''],
      'aloud',
      'json',
    );
    expect(events(text).filter((event) => ['noted', 'paused', 'resumed', 'taken-back'].includes(event))).toEqual([
      'noted',
      'paused',
      'resumed',
      'taken-back',
    ]);
    expect(driver.report()).toMatchObject({ paused: 10_000, questions: [{ notes: ['先说结论'], score: 1 }] });
  });

  it('ends cleanly with what was judged when the input ends', async () => {
    const { text, driver } = await play(['', '', '', 'a']);
    expect(text).toContain('面试提前结束了。');
    expect(driver.report()).toMatchObject({ reason: 'quit', questions: [{ score: 1 }] });
  });

  it('never lets a control character of the notes through', async () => {
    const hostile = identifyAll([
      card(`题目？${ESCAPE}[2J`, { back: `- ${ESCAPE}]0;x`, contrast: ESCAPE, followUps: [`${ESCAPE}[5m？`] }),
    ]);
    const plan = planInterview(hostile, { rounds: [], topics: ['题目'], seed: '1' }, () => undefined);
    const clock = { now: () => NOW, stamp: () => NOW, zone: () => 'Asia/Shanghai' };
    const driver = createInterviewDriver(plan, 'aloud', clock, { seed: '1', zone: 'Asia/Shanghai', earlier: [] });
    let text = '';
    const voice = createPlainInterviewVoice(
      {
        write: (piece) => (text += piece),
        summarize: (report) => interviewMarkdown(report, zhCN.interview).split('\n'),
      },
      zhCN.interview,
    );
    async function* input(): AsyncGenerator<string> {
      yield* ['', '', '', '0', '', '1', ''];
    }
    await runInterviewLines(driver, 'aloud', input(), voice);
    expect(text).toContain('题目？');
    expect(text).not.toContain(ESCAPE);
  });
});
