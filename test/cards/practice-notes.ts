/** Notes people practise with: whole small files, their names, and the fronts of their cards. */
export const PRACTICE_NOTES: readonly {
  readonly title: string;
  readonly name: string;
  readonly text: string;
  readonly fronts: readonly string[];
}[] = [
  {
    title: 'bullets above a table of questions',
    name: 'x',
    text: '# 面试题\n\n## 网络\n\n- 什么是 MTU\n- 什么是 MSS\n- 粘包怎么处理\n\n| 问题 | 答案 |\n|---|---|\n| 什么是 RTT | 往返时间 |\n',
    fronts: ['什么是 MTU', '什么是 MSS', '粘包怎么处理', '什么是 RTT'],
  },
  {
    title: 'bullets above a callout that asks',
    name: 'x',
    text: '# Questions\n\n## Locks\n\n- What is a mutex?\n- What is a semaphore?\n- Who owns a lock?\n\n> [!question] What is a spinlock?\n> Busy waiting.\n',
    fronts: ['What is a mutex?', 'What is a semaphore?', 'Who owns a lock?', 'What is a spinlock?'],
  },
  {
    title: 'bullets below a labelled question and its answer',
    name: 'x',
    text: '# 面试题\n\n## 缓存\n\nQ：什么是穿透？\nA：查不存在的键。\n\n---\n\n- 什么是击穿？\n- 什么是雪崩？\n',
    fronts: ['什么是穿透？', '什么是击穿？', '什么是雪崩？'],
  },
];
