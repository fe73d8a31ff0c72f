import type { QuizEdgeMessages } from '../contract/quiz.ts';

const MEGABYTE = 1_000_000;

export const quiz: QuizEdgeMessages = {
  webProblem: (problem) => {
    switch (problem.kind) {
      case 'bad-address':
        return 'is not an http or https address.';
      case 'unsafe-redirect':
        return `redirects to ${problem.to}, which is not followed. Open the address in a browser and use the one it ends at.`;
      case 'too-many-redirects':
        return `redirects more than ${problem.limit} times. Use the address it is to end at.`;
      case 'status':
        return `the server answers ${problem.status}.${problem.status === 404 ? ' Is the address right, and can it be read without signing in?' : ''}`;
      case 'too-large':
        return `is larger than ${problem.limit / MEGABYTE} MB. Download it and cut it down.`;
      case 'too-slow':
        return `did not arrive within ${problem.seconds} seconds. Try again, or download it first.`;
      case 'web-page':
        return 'is a web page, not Markdown. Use the link to the raw file.';
      case 'not-text':
        return `is ${problem.type}, not text.`;
      case 'binary':
        return 'is not UTF-8 text.';
      case 'unreachable':
        return `cannot be reached (${problem.detail}). Are you online, and is the address right?`;
    }
  },
  loading: (address, kilobytes) => (kilobytes === 0 ? `Loading ${address} …` : `Loading ${address} … ${kilobytes} KB`),
  noTerminalForKeys:
    'the cards come from standard input and there is no terminal to answer at. Give a file: mdrill quiz notes.md',
  conflictingModes: (modes) => `${modes.join(' and ')} exclude each other: give one.`,
  badTime: (value) => `--time takes seconds or a time such as 30s or 2m, not "${value}".`,
  badOrder: (value) => `--order is random or deck, not "${value}".`,
  badPass: (value) => `--pass takes a percentage from 0 to 100, not ${value}.`,
  recordNeedsFiles: '--record needs files: cards of an address or of standard input are not there tomorrow.',
  recorded: (cards) => `${cards === 1 ? 'One answer' : `${cards} answers`} recorded as reviews.`,
  leech: (front, lapses, isSuspended) =>
    `“${front}” was forgotten ${lapses} times${isSuspended ? ' and is suspended' : ''}: reword it or split it.`,
  notRecorded: (detail) => `not all answers were recorded: ${detail}`,
  noCards: 'no cards were found. "mdrill explain" says why.',
  noCardsLeft: 'no cards fit --tag and --deck.',
  nothingToRead: 'there is nothing to ask.',
  passed: (percent, mark) => `Passed: ${percent}%, ${mark}% were needed.`,
  failed: (percent, mark) => `Not passed: ${percent}%, ${mark}% are needed.`,
  keep: (commands) => `To keep these cards and drill them day by day:\n${commands.map((one) => `  ${one}`).join('\n')}`,
  saveFirst: 'save the notes to a file, then: mdrill add <file>',
  screen: {
    title: 'Quiz',
    typeAnswer: 'Type the answer',
    timeLeft: (time) => `${time} left`,
    reveal: 'Answer in your head, then press space.',
    choose: 'Press the letter of the right option.',
    chooseAll: 'Press the letters of all right options, then Enter.',
    match: 'Press the letter of the answer to each question in turn; backspace takes one back.',
    grade: 'How well did you know it? Press 1 to 4.',
    correct: 'Answer',
    yours: 'Yours',
  },
  report: {
    title: 'Quiz report',
    sources: 'Notes',
    date: 'Date',
    score: 'Score',
    passMark: 'Pass mark',
    time: 'Time',
    perQuestion: 'Time per question',
    seed: 'Seed',
    sections: 'By section',
    section: 'Section',
    missed: 'Missed',
    nothingMissed: 'Nothing was missed.',
    questions: 'Question by question',
    question: 'Question',
    result: 'Result',
    recalled: 'recalled',
    notRecalled: 'missed',
    notReached: 'not reached',
  },
};
