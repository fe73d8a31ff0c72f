import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectGivenBack } from '../ui/pty/given-back.ts';
import { type Sitting, sitDown } from '../ui/pty/terminal.ts';
import { converse, type LineEvent, run, temporaryHome, temporaryNotes } from './process.ts';

const ENTRY = process.env['MDRILL_ENTRY'] ?? join(process.cwd(), 'dist', 'cli.js');

const NOTES = `# 面试脚本

## 自我介绍

我做后端，最近三年负责订单与支付。

## 第一轮：存储

### 缓存一致性怎么保证？

- 先更新数据库，再删除缓存
- 删除失败写进消息队列重试

### 为什么金额不用浮点数？

- 二进制浮点数表示不了十分之一
- 累加之后误差会变大

## 第二轮：消息

### 消息重复了怎么办？

- 用唯一约束去重
- 去重和业务更新在同一个事务里
`;

const NOW = ['--now', '2026-11-20T20:00:00+08:00'] as const;
const LATER = ['--now', '2026-11-20T21:00:00+08:00'] as const;

function notes(): string {
  return join(temporaryNotes({ 'script.md': NOTES }), 'script.md');
}

function eventsOf(stdout: string): readonly LineEvent[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** Greeting, thinking, speaking, judging, going on: one question answered with these ticks. */
function answer(ticks: string): string {
  return `\n\n${ticks}\n\n`;
}

describe('an interview by the built program', () => {
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'keeps what was answered before %s',
    async (signal) => {
      const home = temporaryHome();
      const { child, say, next } = converse(home, ['interview', notes(), '--rounds', '1', '--seed', '1']);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      for (const line of ['', '', '', '1']) say(line);
      while ((await next())['event'] !== 'debrief');
      child.kill(signal);
      expect(await ended).toBe(130);
      const { stdout } = run(home, ['log', '--json']);
      expect(eventsOf(stdout).map(({ kind }) => kind)).toEqual(['interview']);
    },
  );

  it('leaves one event, and the next one compares itself with it', () => {
    const home = temporaryHome();
    const file = notes();
    const asked = ['interview', file, '--rounds', '1', '--seed', '1', '--json'];
    run(home, [...asked, ...NOW], `\n${answer('0')}${answer('a')}`);
    const journal = eventsOf(run(home, ['log', '--json']).stdout);
    expect(journal.map(({ kind }) => kind)).toEqual(['interview']);
    const events = eventsOf(run(home, [...asked, ...LATER], `\n${answer('a')}${answer('a')}`).stdout);
    expect(events.at(-1)).toMatchObject({
      event: 'end',
      score: 1,
      report: { comparison: { earlier: 1, lastScore: 0.5, improved: [0] } },
    });
  });

  it('makes missed cards come first in the next drill when asked', () => {
    const home = temporaryHome();
    const file = notes();
    run(home, ['interview', file, '--rounds', '消息', '--record', '--json', ...NOW], `\n${answer('0')}`);
    const drilled = eventsOf(run(home, ['drill', file, '--json', ...LATER], 'q\n').stdout);
    expect(drilled[0]).toMatchObject({ event: 'front', front: '消息重复了怎么办？' });
  });

  it('is the same interview for the same seed', () => {
    const file = notes();
    const play = (): string =>
      run(temporaryHome(), ['interview', file, '--seed', '7', '--minutes', '15', '--json', ...NOW], '\n').stdout;
    expect(play()).toBe(play());
  });

  it('is held on a real terminal from the greeting to the report, and gives the terminal back', async () => {
    const home = temporaryHome();
    const report = join(temporaryNotes(), 'report.md');
    const command = ['env', `MDRILL_HOME=${home}`, process.execPath, ENTRY, 'interview', notes()];
    const room: Sitting = sitDown([...command, '--lang', 'zh-CN', '--rounds', '1', '--seed', '1', '--report', report]);
    onTestFinished(() => room.end());
    await room.until('我是今天的面试官');
    expect(room.buffer()).toBe('alternate');
    for (const _ of ['first', 'second']) {
      room.type('\r');
      await room.until('思考 0:0');
      room.type('\r');
      await room.until('回答 0:0');
      room.type('\r');
      await room.until('要点：');
      room.type('12\r');
      await room.until('这一题 100%');
    }
    room.type('\r');
    await room.until('# 模拟面试报告');
    room.type('q');
    expect(await room.exit).toBe(0);
    expectGivenBack(room);
    expect(existsSync(report)).toBe(true);
  });
});
