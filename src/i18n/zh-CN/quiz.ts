import type { QuizEdgeMessages } from '../contract/quiz.ts';

const MEGABYTE = 1_000_000;

export const quiz: QuizEdgeMessages = {
  webProblem: (problem) => {
    switch (problem.kind) {
      case 'bad-address':
        return '不是 http 或 https 地址。';
      case 'unsafe-redirect':
        return `被重定向到 ${problem.to}，没有跟随。请在浏览器里打开，使用最终的地址。`;
      case 'too-many-redirects':
        return `重定向超过 ${problem.limit} 次。请直接使用最终的地址。`;
      case 'status':
        return `服务器返回 ${problem.status}。${problem.status === 404 ? '地址对吗？不登录能打开吗？' : ''}`;
      case 'too-large':
        return `超过 ${problem.limit / MEGABYTE} MB。请下载下来，裁剪后再用。`;
      case 'too-slow':
        return `${problem.seconds} 秒内没有下载完。请重试，或先下载到本地。`;
      case 'web-page':
        return '是网页，不是 Markdown。请使用原始文件（raw）的链接。';
      case 'not-text':
        return `是 ${problem.type}，不是文本。`;
      case 'binary':
        return '不是 UTF-8 文本。';
      case 'unreachable':
        return `无法访问（${problem.detail}）。网络正常吗？地址对吗？`;
    }
  },
  loading: (address, kilobytes) =>
    kilobytes === 0 ? `正在下载 ${address} …` : `正在下载 ${address} … ${kilobytes} KB`,
  noTerminalForKeys: '卡片来自标准输入，而这里没有可以作答的终端。请直接给文件：mdrill quiz notes.md',
  conflictingModes: (modes) => `${modes.join(' 和 ')} 不能同时使用，请只选一个。`,
  badTime: (value) => `--time 的值应是秒数，或 30s、2m 这样的时间，而不是“${value}”。`,
  badOrder: (value) => `--order 的值是 random 或 deck，而不是“${value}”。`,
  badPass: (value) => `--pass 的值是 0 到 100 的百分数，而不是 ${value}。`,
  recordNeedsFiles: '--record 只能用于文件：来自网址或标准输入的卡片明天就不在了。',
  recorded: (cards) => `${cards} 个回答已记入复习进度。`,
  leech: (front, lapses, isSuspended) =>
    `“${front}”已忘记 ${lapses} 次${isSuspended ? '，已暂停' : ''}：建议改写或拆分。`,
  notRecorded: (detail) => `没有全部记录：${detail}`,
  noCards: '没有找到卡片。用 mdrill explain 看看原因。',
  noCardsLeft: '没有符合 --tag 和 --deck 的卡片。',
  nothingToRead: '没有可以提问的内容。',
  passed: (percent, mark) => `通过：${percent}%，及格线 ${mark}%。`,
  failed: (percent, mark) => `未通过：${percent}%，及格线 ${mark}%。`,
  keep: (commands) => `想保留这些卡片、每天练习：\n${commands.map((one) => `  ${one}`).join('\n')}`,
  saveFirst: '先把笔记存成文件，然后：mdrill add <文件>',
  screen: {
    title: '测验',
    typeAnswer: '输入答案',
    timeLeft: (time) => `剩余 ${time}`,
    reveal: '先在心里回答，再按空格看答案。',
    choose: '按正确选项的字母。',
    chooseAll: '按下所有正确选项的字母，再按回车。',
    match: '依次为每个问题按答案的字母，退格撤回一个。',
    grade: '答得怎么样？按 1 到 4。',
    correct: '答案',
    yours: '你的回答',
  },
  report: {
    title: '测验报告',
    sources: '笔记',
    date: '时间',
    score: '得分',
    passMark: '及格线',
    time: '用时',
    perQuestion: '平均每题',
    seed: '种子',
    sections: '各章节',
    section: '章节',
    missed: '没答出的',
    nothingMissed: '全部答出。',
    questions: '逐题记录',
    question: '题目',
    result: '结果',
    recalled: '答出',
    notRecalled: '没答出',
    notReached: '没有答',
  },
};
