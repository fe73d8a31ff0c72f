// Writes notes as people keep them, half Chinese, half English, the same on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SUBJECTS = {
  zh: [
    '调度器',
    '就绪探针',
    '索引',
    '事务隔离级别',
    '消息队列',
    '一致性哈希',
    '垃圾回收',
    '连接池',
    '限流',
    '灰度发布',
  ],
  en: [
    'scheduler',
    'readiness probe',
    'index',
    'isolation level',
    'message queue',
    'consistent hashing',
    'garbage collector',
  ],
};
const CLAUSES = {
  zh: [
    '先看监控再看日志，能把范围缩小一半',
    '请求在排队，而不是在执行',
    '失败时摘除节点，恢复后再接入',
    '读多写少时用缓存，并且给缓存设上限',
    '重试要带退避和抖动，否则会放大故障',
    '这里的瓶颈通常是磁盘而不是处理器',
    '两个副本之间靠日志同步，延迟以秒计',
  ],
  en: [
    'look at the metrics first and at the logs after that',
    'requests wait in a queue rather than run',
    'a node that fails its probe gets no traffic until it recovers',
    'retries need a backoff with jitter, or they make an outage worse',
    'the bottleneck is usually the disk and not the processor',
    'replicas follow the log and lag by seconds',
    'measure again after every change, one change at a time',
  ],
};
const ASKING = {
  zh: ['什么是', '为什么需要', '如何排查', '怎样设计', '说说你对以下的理解：'],
  en: ['What is the', 'Why does one need a', 'How would you debug the', 'When does it pay to tune the'],
};

/** Numbers from 0 below `bound`, the same after the same seed (a linear congruential generator, as in Numerical Recipes). */
function numbers(seed) {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** One file of notes of about `length` characters. */
function notes(number, length) {
  const below = numbers(number + 1);
  const language = number % 2 === 0 ? 'zh' : 'en';
  const pick = (list) => list[below(list.length)];
  const clause = () => pick(CLAUSES[language]);
  const stop = language === 'zh' ? '。' : '. ';
  const sentences = (count) => Array.from({ length: count }, clause).join(stop) + stop.trimEnd();
  const question = (n) =>
    `${pick(ASKING[language])}${language === 'en' ? ' ' : ''}${pick(SUBJECTS[language])} ${number}.${n}`;
  const blocks = [
    (n) =>
      `### ${question(n)}？\n\n${sentences(3)}\n\n- **${clause()}**\n- \`limit=${below(99)}\`: ${clause()}\n  - ${clause()}`,
    (n) =>
      `**${language === 'zh' ? '问' : 'Q'}：${question(n)}？**\n\n**${language === 'zh' ? '答' : 'A'}：** ${sentences(2)}`,
    (n) =>
      `| ${question(n)} | ${clause()} |\n| --- | --- |\n| ${clause()} | \`${below(1000)}\` |\n| ${clause()} | ${clause()} |`,
    (n) => `\`\`\`go\nfunc step${n}(limit int) error {\n\treturn run(limit * ${below(100)}) // ${clause()}\n}\n\`\`\``,
    () => `> ${sentences(2)}\n>\n> ${clause()}`,
    (n) => `${n}. ${question(n)}\n\n   ${sentences(2)}\n\n${n + 1}. ${clause()}`,
    (n) => `[${clause()}](https://example.org/${number}/${n}) ${sentences(2)}[^${n}]\n\n[^${n}]: ${clause()}`,
    () => `<!-- ${clause()} -->\n\n${sentences(4)}`,
  ];
  const parts = [`---\ntitle: ${pick(SUBJECTS[language])} ${number}\ntags: [t${below(9)}]\n---`, `# ${question(0)}`];
  for (let size = 0, n = 1; size < length; n++) {
    const part = n % 7 === 1 ? `## ${pick(SUBJECTS[language])} ${n}` : pick(blocks)(n);
    parts.push(part);
    size += Buffer.byteLength(part) + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** Fills a directory with `files` files of about 15 KB each, at most 100 in a folder: 670 of them are 10 MB. */
export function writeCorpus(directory, files, length = 15_000) {
  for (let number = 0; number < files; number++) {
    const folder = join(directory, `part-${String(Math.floor(number / 100)).padStart(3, '0')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `notes-${String(number).padStart(5, '0')}.md`), notes(number, length));
  }
}
