import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type Sitting, sitDown } from '../ui/pty/terminal.ts';
import { run, temporaryHome } from './process.ts';

const README = 'README.md';
const SECTION = /(<!-- sitting:start -->\n)([\s\S]*?)(\n<!-- sitting:end -->)/;

const ENTRY = process.env['MDRILL_ENTRY'] ?? join(process.cwd(), 'dist', 'cli.js');
const [COLUMNS, ROWS] = [80, 24];
const MORNING = '2026-03-16T08:30:00+08:00';
/** Grades of the days before, over and over. */
const GRADES = '3333413323';

let sitting: Sitting | undefined;
afterEach(() => sitting?.end());

/** Thirteen days of practice, told to the line protocol. */
function practise(home: string): void {
  for (let day = 2; day <= 15; day += 1) {
    if (day === 8) continue;
    const answers = [...GRADES.repeat(20)].map((grade) => `\n${grade}\n`).join('');
    const now = `2026-03-${String(day).padStart(2, '0')}T20:00:00+08:00`;
    const options = ['--plain', '--now', now, '--seed', `day ${day}`, '--new', String(4 + (day % 5))];
    const { status, stderr } = run(home, ['drill', ...options], `${answers}q\n`);
    expect([status, stderr]).toEqual([0, '']);
  }
}

function openInChinese(home: string): Sitting {
  const settings = [`MDRILL_HOME=${home}`, 'TZ=Asia/Shanghai', 'NO_COLOR=1'];
  const command = [process.execPath, ENTRY, '--lang', 'zh-CN', '--now', MORNING, '--seed', 'morning'];
  return sitDown(['env', ...settings, ...command], COLUMNS, ROWS);
}

const TYPED = '先更新数据库再删缓存，只能做到最终一致；删除失败订阅 binlog 重试，并发回填旧值就比较版本号';

/** What a person does, and what tells that the screen has followed. */
const STEPS: readonly (readonly [told: string, keys: string, shown: string])[] = [
  ['早上打开：今天要练什么', '', '过去一年的复习'],
  ['选一个卡组，想一想，按 `a` 写下答案', `G\ra${TYPED}`, '就比较版本号'],
  ['回车对照：提到的得分点已经勾上，漏勾的自己补（`Tab`、`x`），建议的评分跟着变', '\rG\txx', '得分点 3/5'],
  ['按 `t`，看看普通回答差在哪里', 't', '不放心就用延迟双删'],
  ['回车采纳建议，到下一张；`u` 可以撤销', '\r', '上一张'],
  ['随时按 `q` 退出，评过的分都在磁盘上；`s` 看统计', 'qqs', '保留率'],
];

const FRAME_END = '\u001b[?2026l';

/** Waits for a screen with a text, drawn to its end. */
function whole(given: Sitting, shown: string): Promise<string> {
  let before = '';
  return given.until((screen) => {
    const isStill = screen === before && given.written().endsWith(FRAME_END);
    before = screen;
    return isStill && screen.includes(shown) && /(?:退出|返回)$/.test(screen);
  });
}

it('the README shows a sitting as it is (UPDATE_README=1 records it anew)', async () => {
  const home = temporaryHome();
  practise(home);
  sitting = openInChinese(home);
  const frames: string[] = [];
  for (const [told, keys, shown] of STEPS) {
    sitting.type(keys);
    const screen = await whole(sitting, shown);
    frames.push(`${told}\n\n\`\`\`\n${screen.replace(/^\n+/, '')}\n\`\`\``);
  }
  const recorded = frames.join('\n\n');
  const text = readFileSync(README, 'utf8');
  const found = SECTION.exec(text);
  if (process.env['UPDATE_README'] === '1' && found !== null) {
    const [whole, start, , end] = found;
    writeFileSync(
      README,
      text.replace(whole, () => `${start}${recorded}${end}`),
    );
    return;
  }
  expect(found?.[2]).toBe(recorded);
}, 60_000);
