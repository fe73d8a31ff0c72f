import { createInterviewDriver } from '../../../src/commands/interview/driver.ts';
import { planInterview } from '../../../src/drill/interview/plan.ts';
import type { AnswerMode } from '../../../src/drill/interview/request.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { InterviewPort } from '../../../src/ui/screens/interview/data.ts';
import { card, identifyAll } from '../../drill/interview/support.ts';

const ZH = identifyAll([
  card('自我介绍', { kind: 'story', back: '我做后端，最近三年负责订单与支付。', line: 3 }),
  card('缓存一致性怎么保证？', {
    section: ['第一轮：存储'],
    context: '先聊聊缓存。',
    back: '- **先更新数据库**：再删除缓存，出错的概率最低\n- **删除失败**：写进消息队列重试',
    contrast: '加个过期时间就行。',
    rubric: ['讲清时序'],
    followUps: ['删除失败怎么办？', '主从延迟期间读到旧值怎么办？'],
    line: 9,
  }),
  card('反问面试官', { kind: 'topic', back: '- 团队怎样协作', line: 30 }),
]);

const EN = identifyAll([
  card('Introduce yourself', { kind: 'story', back: 'I build payment systems.', line: 3 }),
  card('How do you keep a cache consistent?', {
    section: ['Round 1: storage'],
    context: 'Let us talk about caches.',
    back: '- **Update the database first**, then delete the key\n- **When deleting fails**, retry from a queue',
    contrast: 'Set a short time to live.',
    rubric: ['Explains the order of events'],
    followUps: ['What if deleting fails?', 'What about replicas that lag?'],
    line: 9,
  }),
  card('Questions to ask the interviewer', { kind: 'topic', back: '- How does the team work?', line: 30 }),
]);

/** An interview of three questions whose clock is moved by hand. */
export function interviewPort(
  language: Language,
  mode: AnswerMode = 'aloud',
): InterviewPort & { wait(seconds: number): void } {
  let now = Date.parse('2026-11-20T20:00:00+08:00');
  const cards = language === 'en' ? EN : ZH;
  const plan = planInterview(cards, { rounds: [], topics: [], seed: '1', minutes: 30 }, () => undefined);
  const clock = { now: () => now, stamp: () => now, zone: () => 'Asia/Shanghai' };
  const driver = createInterviewDriver(plan, mode, clock, { seed: '1', zone: 'Asia/Shanghai', earlier: [] });
  return {
    ...driver,
    plan,
    mode,
    report: () => `# ${Math.round(driver.report().score * 100)}%\n\n- ${driver.report().questions.length}`,
    wait: (seconds) => {
      now += seconds * 1_000;
    },
  };
}
