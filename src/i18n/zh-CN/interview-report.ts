import type { InterviewReportMessages } from '../contract/interview.ts';

function named(points: readonly string[]): string {
  return points.length === 0 ? '' : `，尤其是：${points.join('；')}`;
}

export const interviewReport: InterviewReportMessages = {
  title: '模拟面试报告',
  notes: '笔记',
  date: '时间',
  score: '得分',
  time: '用时',
  timeUsed: (elapsed, budget) => (budget === undefined ? elapsed : `${elapsed}（计划 ${budget}）`),
  brokenOff: '面试提前结束，以下只包括问过的问题。',
  droppedForTime: (questions) => `因为时间到了，有 ${questions} 个问题没有问。`,
  workOn: '接下来最值得做的事',
  nothingToWorkOn: '这次没有明显的短板。换一轮，或者缩短时间再来一次。',
  advice: {
    learn: (question, points) => `重新准备「${question}」${named(points)}。`,
    complete: (question, points) => `把「${question}」讲完整${named(points)}。`,
    dig: (question, followUp) => `「${question}」经不起追问，先想清楚：${followUp}`,
    shorten: (answers, overtime) =>
      `有 ${answers} 个回答超时，一共多讲了 ${overtime}。先说结论，再按要点展开，掐表练两遍。`,
    prepareOpening: '准备一段两分钟以内的自我介绍，写进笔记并读出声来。',
    prepareQuestions: '准备两三个想问面试官的问题，写进笔记的“反问面试官”一节。',
    ability: (ability, score) => `${ability}只有 ${score}，找几道这样的题集中练。`,
  },
  rounds: '各环节',
  round: '环节',
  asked: '问题',
  skills: '各项能力',
  skill: '能力或主题',
  abilities: {
    knowledge: '知识',
    narrative: '讲述',
    comparison: '比较取舍',
    process: '流程步骤',
    depth: '追问深度',
    pace: '时间把握',
  },
  pointsMissed: '没说到的要点',
  nothingMissed: '要点都说到了。',
  followUpsFailed: '没接住的追问',
  questions: '逐题记录',
  question: '问题',
  thinking: '思考',
  answering: '回答',
  overtime: (time) => `超时 ${time}`,
  skipped: '跳过',
  ownAnswer: '当时的回答',
  ownNotes: '给自己的话',
  comparison: '和以前相比',
  compared: (earlier, lastDate, lastScore, bestScore) =>
    `这份笔记以前面过 ${earlier} 次，上次 ${lastDate} 得分 ${lastScore}，最好 ${bestScore}。`,
  before: '上次',
  now: '这次',
  improved: '以前没答好，这次答好了',
  stillMissed: '这次仍然没答好',
  seed: '种子',
  list: (items) => items.join('、'),
  named: (name, value) => `${name}：${value}`,
};
