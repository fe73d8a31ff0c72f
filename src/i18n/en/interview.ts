import type { InterviewMessages } from '../contract/interview.ts';
import { interviewReport } from './interview-report.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const interview: InterviewMessages = {
  stages: {
    opening: 'Opening',
    story: 'Project story',
    technical: 'Technical questions',
    pressure: 'Rapid fire',
    closing: 'Your questions and the close',
  },
  marks: { missed: 'no answer', partly: 'partly', solid: 'solid', strong: 'excellent' },
  greeting: (rounds, questions, minutes) =>
    `Hello, I will be interviewing you today. We have about ${plural(minutes, 'minute')}, ${plural(rounds, 'round')} and ${plural(questions, 'question')}, and I will follow up on what you say.`,
  howTo: {
    aloud: 'Answer aloud, as you would in the room; then tick the points you made.',
    typed: 'Type your answers; then tick the points you made.',
    both: 'Answer aloud or type, as you like; then tick the points you made.',
  },
  put: {
    introduce: () => 'To begin with, please introduce yourself.',
    pitch: (front) => `How would you describe the project in a few sentences? (${front})`,
    story: (front) => `Please tell me the whole story: ${front}`,
    topic: (front) => `Talk me through this: ${front}`,
    question: (front) => front,
    'ask-me': () => 'I have no more questions. What would you like to ask me?',
  },
  opensRound: (stage, title) => {
    switch (stage) {
      case 'opening':
        return 'Let us start with you.';
      case 'story':
        return 'Tell me about something you have done: the situation, your task, what you did and what came of it.';
      case 'technical':
        return title === undefined ? 'Now to the technical questions.' : `Next: ${title}`;
      case 'pressure':
        return 'A few quick ones now: say what comes to mind, you have half the time.';
      case 'closing':
        return 'We still have a moment.';
    }
  },
  followUp: (text) => `Follow-up: ${text}`,
  react: (score) => {
    if (score >= 0.85) return 'Good, that was very clear.';
    if (score >= 0.6) return 'All right, the main things were there.';
    return score >= 0.3 ? 'There was more to say about that.' : 'Never mind, let us move on.';
  },
  timeUp: (dropped) =>
    `We are running out of time, so I will leave out ${dropped === 1 ? 'one question' : `${dropped} questions`}.`,
  farewell: (reason) =>
    reason === 'done' ? 'That is all for today. Thank you for your time.' : 'The interview was broken off.',
  counter: (round, rounds, question, questions) => `Round ${round}/${rounds} · question ${question}/${questions}`,
  clock: {
    thinking: (limit) => `${limit} to think`,
    answering: (limit) => `${limit} to answer`,
    used: (thinking, answering, limit) => `thought for ${thinking}, spoke for ${answering} of ${limit}`,
    spent: (time, limit) => `${time} of ${limit}`,
    overtime: (time) => `${time} over time`,
    paused: 'paused',
  },
  prompts: {
    greeting: 'Enter: begin · q: quit',
    thinking: 'Enter: start answering · s: skip · p: pause · n text: note · q: end',
    answering: 'Enter: done · s: skip · p: pause · n text: note · q: end',
    typing: 'Type the answer, end with an empty line · /skip · /pause · /note text · /quit',
    both: 'Type or speak, end with an empty line · /skip · /pause · /note text · /quit',
    ticking: (points) =>
      points === 1
        ? 'Did you make it? (1: yes; 0: no · u: take back)'
        : `Which points did you make? (1–${points}, such as 1 3 5; a: all; 0: none · u: take back)`,
    proposed: (proposal) => `Your text seems to make ${proposal}. Enter accepts, or give the numbers.`,
    marking: (marks) => `${marks.map(({ key, mark }) => `${key} ${mark}`).join(' · ')} · u: take back`,
    followUp: 'Enter: done · s: no more follow-ups · p: pause · n text: note',
    debrief: 'Enter: next · n text: note · u: take back · q: end',
  },
  screen: {
    ticking: 'Which points did you make? Tick with digits or space, then Enter.',
    marking: 'How was it? Press 1 to 4.',
  },
  expected: 'Expected:',
  noAnswer: '(The notes have no answer: judge by your own standard.)',
  reverseQuestions: 'What you prepared:',
  checklist: 'Points:',
  weak: 'An average answer:',
  whyStrong: 'What makes a good answer good:',
  questionScore: (percent) => `This question: ${percent}`,
  noted: 'Noted.',
  paused: 'The clock is stopped; Enter goes on.',
  resumed: 'The clock is running again.',
  skipped: 'Skipped.',
  takenBack: 'Taken back: judge again.',
  errors: {
    unknownCommand: (text) => `Unknown command: "${text}".`,
    needsTicks: 'Give the numbers of the points you made, such as 1 3, or 0 for none.',
    needsMark: 'Give a number from 1 to 4.',
    cannotSkip: 'There is nothing to skip here.',
    nothingToTakeBack: 'There is no judgement to take back.',
    emptyNote: 'The note is empty.',
  },
  nothingToAsk: 'There is nothing to ask: no cards were found in the notes. "mdrill explain" says why.',
  nothingOnTopic: 'No question fits --rounds or --topics. Leave them out or use other words.',
  notSaved: (detail) => `The interview was not saved to the journal: ${detail}`,
  reportWritten: (path) => `Report written to ${path}`,
  reportNotWritten: (path, detail) => `The report was not written to ${path}: ${detail}`,
  unknownReportFormat: (path) => `Cannot tell the format of ${path}: let it end in .md, .html or .json.`,
  recorded: (cards) =>
    cards === 1
      ? 'The missed card comes first in the next drill.'
      : `The ${cards} missed cards come first in the next drill.`,
  report: interviewReport,
};
