import type { NotesDocument } from '../../markdown/document.ts';
import type { Draft } from '../draft.ts';
import { type Listed, listsOf } from './asked-lists.ts';
import { bulletDrafts } from './bullet-drafts.ts';
import { mayAsk } from './bullets.ts';
import { announcedList, isAnnounced, readList } from './list-reading.ts';
import type { Recognizer, Surroundings } from './recognizer.ts';

const ENOUGH = 2;
const NEARLY_ALL = 0.6;

/** Levels of headings at which most of the announced lists are lists of questions: there the others are as well. */
function questionLevels(document: NotesDocument, lists: readonly Listed[]): ReadonlySet<number> {
  const counts = new Map<number, [lists: number, all: number]>();
  for (const { bullets, announced, level } of lists) {
    if (!announced) continue;
    const [asking, all] = counts.get(level) ?? [0, 0];
    counts.set(level, [asking + (isAnnounced(document, bullets) ? 1 : 0), all + 1]);
  }
  return new Set(
    [...counts].filter(([, [asking, all]]) => asking >= ENOUGH && asking * 2 >= all).map(([level]) => level),
  );
}

function find(document: NotesDocument, around: Surroundings): readonly Draft[] {
  const lists = listsOf(document, around);
  const levels = questionLevels(document, lists);
  return lists.flatMap(({ section, bullets, announced, level }) => {
    const beside =
      levels.has(level) && bullets.filter(({ content }) => mayAsk(content)).length >= NEARLY_ALL * bullets.length;
    const reading =
      announced && (beside || isAnnounced(document, bullets))
        ? announcedList(document, bullets)
        : readList(document, section, bullets, around);
    return reading === undefined ? [] : bulletDrafts(document, section, reading);
  });
}

/** Lists whose items ask. */
export const askingBullets: Recognizer = {
  name: 'asking-bullets',
  rule: 'A list that asks: at least half its items (fewer where the list begins with a question) end in a question mark or ask in Chinese; nested text, or the statements up to the next question, answer. In an announced list of questions of which a third asks, names a topic or sets a task every short item is a question; so are the items below names when nearly all of those ask, and what stands after `→` answers.',
  examples: [
    {
      title: 'nested answers, statements that follow, and a question alone',
      text: '## Locks\n\n- What is a lock?\n  - a guard\n- Who holds it?\n- one thread\n- Is it fair?\n',
      cards: [
        { front: 'What is a lock?', kind: 'qa', line: 3 },
        { front: 'Who holds it?', kind: 'qa', line: 5 },
        { front: 'Is it fair?', kind: 'question-only', line: 7 },
      ],
    },
    {
      title: 'topics among questions, none of them answered',
      text: '# 网络面试题\n\n## TCP\n\n- 三次握手\n- 滑动窗口的作用\n- 长连接和短连接的区别\n- 怎么处理粘包\n- 什么时候重传\n',
      cards: [
        { front: '三次握手', kind: 'question-only', line: 5 },
        { front: '滑动窗口的作用', kind: 'question-only', line: 6 },
        { front: '长连接和短连接的区别', kind: 'question-only', line: 7 },
        { front: '怎么处理粘包', kind: 'question-only', line: 8 },
        { front: '什么时候重传', kind: 'question-only', line: 9 },
      ],
    },
    {
      title: 'entries of which one names what is asked',
      text: '# 高频面试题\n\n### 基础\n\n+ 页缓存的作用\n+ 零拷贝\n+ 大页\n+ 写放大\n',
      cards: [
        { front: '页缓存的作用', kind: 'question-only', line: 5 },
        { front: '零拷贝', kind: 'question-only', line: 6 },
        { front: '大页', kind: 'question-only', line: 7 },
        { front: '写放大', kind: 'question-only', line: 8 },
      ],
    },
    { title: 'a table of contents', text: '## Map\n\n- [What is it?](#what)\n- [Why now?](#why)\n', cards: [] },
    {
      title: 'a table of contents with whole addresses',
      text: '# 面试问题\n\n- [为什么要加锁？先说结论](https://example.com/a.md#为什么要加锁先说结论)\n- [什么是死锁？](https://example.com/a.md#什么是死锁)\n',
      cards: [],
    },
  ],
  find,
};
