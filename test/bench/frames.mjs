// How long the screen takes to follow a key in a real terminal, how much is written for it, and what memory it costs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, median, percentile } from './interleaved.mjs';
import { sitDown } from './sitting.mjs';

/** Frames after which what JavaScript has to compile is compiled. */
const WARM_UP = 40;
const KEYS = 400;
const MANY_FRAMES = 3000;
/** Down half a screen and up again, so that every key moves the text by a row. */
const SCROLL = [...'jjjjjjjjjj', ...'kkkkkkkkkk'];
/** In a short answer there is one row to go down. */
const SHORT_SCROLL = ['j', 'k'];

const SENTENCE = '调度器先看监控再看日志，能把排查范围缩小一半；请求在排队，而不是在执行。';

/** A deck with one card whose answer is a list of so many lines. */
function deckOf(folder, lines) {
  const file = join(folder, `answer-${lines}.md`);
  const list = Array.from({ length: lines }, (_, index) => `- 第 ${index + 1} 步：${SENTENCE}`).join('\n');
  writeFileSync(file, `# 排查\n\n## 线上接口变慢，应该怎么排查？\n\n${list}\n`);
  return file;
}

async function revealed(entry, file, env, size) {
  const sitting = await sitDown([entry, 'drill', file], env, size);
  await sitting.until('0/1');
  await sitting.press(' ');
  return sitting;
}

async function pressAll(sitting, keys, count) {
  const frames = [];
  for (let number = 0; number < WARM_UP + count; number++) {
    const frame = await sitting.press(keys[number % keys.length]);
    if (number >= WARM_UP) frames.push(frame);
  }
  return frames;
}

/** Rows about scrolling a 200-line answer, and the memory it takes. */
async function longAnswer(entry, folder, env) {
  const sitting = await sitDown([entry, 'drill', deckOf(folder, 200)], env, { cols: 100, rows: 40 });
  await sitting.until('0/1');
  const atStart = await sitting.memory();
  await sitting.press(' ');
  const frames = await pressAll(sitting, SCROLL, KEYS);
  for (let number = frames.length + WARM_UP; number < MANY_FRAMES; number++) {
    await sitting.press(SCROLL[number % SCROLL.length]);
  }
  const afterwards = await sitting.memory();
  await sitting.end();
  const times = frames.map(({ ms }) => ms);
  const what = 'key to frame, 200-line Chinese answer';
  return [
    { what: `${what}, p50`, unit: 'ms', value: median(times), goal: 8 },
    { what: `${what}, p99`, unit: 'ms', value: percentile(times, 0.99), goal: 20 },
    { what: 'written for a key that scrolls', unit: 'KB', value: mostBytes(frames), goal: 8 },
    { what: 'memory of the drill, first frame', unit: 'MB', value: atStart, goal: 130 },
    { what: 'memory of the drill, 3,000 frames', unit: 'MB', value: afterwards, goal: 200 },
  ];
}

const mostBytes = (frames) => Math.max(...frames.map(({ bytes }) => bytes)) / 1000;

/** The same two keys in a very long answer and in one that hardly needs scrolling, turn by turn. */
async function lengthOfAnswer(entry, folder, env) {
  const size = { cols: 100, rows: 20 };
  const [short, long] = [
    await revealed(entry, deckOf(folder, 20), env, size),
    await revealed(entry, deckOf(folder, 5000), env, size),
  ];
  const times = { short: [], long: [] };
  for (let number = 0; number < WARM_UP + KEYS; number++) {
    const key = SHORT_SCROLL[number % SHORT_SCROLL.length];
    const [one, other] = [await short.press(key), await long.press(key)];
    if (number < WARM_UP) continue;
    times.short.push(one.ms);
    times.long.push(other.ms);
  }
  await Promise.all([short.end(), long.end()]);
  const value = median(times.long) / median(times.short);
  return [{ what: 'key to frame, 5,000-line answer', unit: '× 20-line answer', value, goal: 1.3 }];
}

/** An answer being typed: each key changes one row. */
async function smallChange(entry, folder, env) {
  const sitting = await sitDown([entry, 'drill', deckOf(folder, 200)], env, { cols: 100, rows: 40 });
  await sitting.until('0/1');
  await sitting.press('a');
  const frames = await pressAll(sitting, ['x'], 40);
  await sitting.end();
  return [{ what: 'written for a key that changes one row', unit: 'KB', value: mostBytes(frames), goal: 0.5 }];
}

/** Rows of the table about frames. */
export async function measureFrames() {
  const entry = join(process.cwd(), 'dist', 'cli.js');
  const folder = mkdtempSync(join(tmpdir(), 'mdrill-bench-'));
  const env = cleanEnvironment({ MDRILL_HOME: join(folder, 'home'), MDRILL_LANG: 'en', TERM: 'xterm-256color' });
  try {
    return [
      ...(await longAnswer(entry, folder, env)),
      ...(await lengthOfAnswer(entry, folder, env)),
      ...(await smallChange(entry, folder, env)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
