import type { InterviewMessages } from '../contract/interview.ts';
import { interviewReport } from './interview-report.ts';

export const interview: InterviewMessages = {
  stages: { opening: '开场', story: '项目经历', technical: '技术面', pressure: '快问快答', closing: '反问与收尾' },
  marks: { missed: '没答上', partly: '答了一部分', solid: '答得不错', strong: '很出色' },
  greeting: (rounds, questions, minutes) =>
    `你好，我是今天的面试官。我们大约聊 ${minutes} 分钟，分 ${rounds} 个环节，准备了 ${questions} 个问题，我会顺着你的回答追问。`,
  howTo: {
    aloud: '请开口回答，像在真正的面试里一样；答完对照要点给自己打勾。',
    typed: '请直接输入回答，写完后对照要点打勾。',
    both: '可以开口回答，也可以输入；答完对照要点给自己打勾。',
  },
  put: {
    introduce: () => '先请你做个自我介绍吧。',
    pitch: (front) => `如果只用几句话介绍这个项目，你会怎么说？（${front}）`,
    story: (front) => `请完整地讲一讲：${front}`,
    topic: (front) => `说说看：${front}`,
    question: (front) => front,
    'ask-me': () => '我的问题差不多了。你有什么想问我的吗？',
  },
  opensRound: (stage, title) => {
    switch (stage) {
      case 'opening':
        return '我们先从你自己开始。';
      case 'story':
        return '聊聊你做过的事情，把背景、任务、行动、结果讲清楚。';
      case 'technical':
        return title === undefined ? '下面进入技术问题。' : `下面进入：${title}`;
      case 'pressure':
        return '接下来节奏快一些，想到什么直接说，时间减半。';
      case 'closing':
        return '最后还有一点时间。';
    }
  },
  followUp: (text) => `追问：${text}`,
  react: (score) => {
    if (score >= 0.85) return '好，这个讲得很清楚。';
    if (score >= 0.6) return '嗯，主要的都提到了。';
    return score >= 0.3 ? '有些地方还可以再完整一点。' : '没关系，我们先往下走。';
  },
  timeUp: (dropped) => `时间差不多了，还有 ${dropped} 个问题今天就不问了。`,
  farewell: (reason) => (reason === 'done' ? '今天就到这里，谢谢你的时间。' : '面试提前结束了。'),
  counter: (round, rounds, question, questions) => `第 ${round}/${rounds} 环节 · 第 ${question}/${questions} 题`,
  clock: {
    thinking: (limit) => `先想 ${limit}`,
    answering: (limit) => `回答限时 ${limit}`,
    used: (thinking, answering, limit) => `想了 ${thinking}，答了 ${answering}（限时 ${limit}）`,
    spent: (time, limit) => `答了 ${time}（限时 ${limit}）`,
    overtime: (time) => `超时 ${time}`,
    paused: '已暂停',
  },
  prompts: {
    greeting: '回车：开始 · q：退出',
    thinking: '回车：开始回答 · s：跳过 · p：暂停 · n 文字：记一笔 · q：结束',
    answering: '回车：答完了 · s：跳过 · p：暂停 · n 文字：记一笔 · q：结束',
    typing: '输入回答，空行结束 · /skip 跳过 · /pause 暂停 · /note 文字 · /quit 结束',
    both: '输入回答或直接开口，空行表示答完 · /skip 跳过 · /pause 暂停 · /note 文字 · /quit 结束',
    ticking: (points) =>
      points === 1
        ? '说到了吗？（1：说到了；0：没有 · u：撤销）'
        : `说到了哪几点？（1–${points}，如 1 3 5；a：全部；0：都没有 · u：撤销）`,
    proposed: (proposal) => `从你的文字看，说到了 ${proposal}。回车接受，或自己填。`,
    marking: (marks) => `${marks.map(({ key, mark }) => `${key} ${mark}`).join(' · ')} · u：撤销`,
    followUp: '回车：答完了 · s：不再追问 · p：暂停 · n 文字：记一笔',
    debrief: '回车：下一题 · n 文字：记一笔 · u：撤销 · q：结束',
  },
  screen: { ticking: '说到了哪几点？数字键或空格打勾，回车完成。', marking: '答得怎么样？按 1 到 4。' },
  expected: '参考回答：',
  noAnswer: '（笔记里没有参考回答，请按自己的标准判断。）',
  reverseQuestions: '你准备的问题：',
  checklist: '要点：',
  weak: '一般的回答是这样的：',
  whyStrong: '好回答好在：',
  questionScore: (percent) => `这一题 ${percent}`,
  noted: '记下了。',
  paused: '已暂停计时，回车继续。',
  resumed: '继续计时。',
  skipped: '跳过。',
  takenBack: '已撤销，请重新判断。',
  errors: {
    unknownCommand: (text) => `不认识的命令：“${text}”。`,
    needsTicks: '请填说到的要点的编号，如 1 3；都没有填 0。',
    needsMark: '请填 1 到 4。',
    cannotSkip: '这里不能跳过。',
    nothingToTakeBack: '没有可以撤销的判断。',
    emptyNote: '要记的内容是空的。',
  },
  nothingToAsk: '没有可以问的问题：笔记里没有找到卡片。用 mdrill explain 看看原因。',
  nothingOnTopic: '没有符合 --rounds 或 --topics 的问题。去掉它们，或换个说法。',
  notSaved: (detail) => `这次面试没有存进日志：${detail}`,
  reportWritten: (path) => `报告已写入 ${path}`,
  reportNotWritten: (path, detail) => `报告没有写入 ${path}：${detail}`,
  unknownReportFormat: (path) => `不知道 ${path} 要写成什么格式：请用 .md、.html 或 .json 结尾。`,
  recorded: (cards) => `没答好的 ${cards} 张卡片会在下次练习时最先出现。`,
  report: interviewReport,
};
