import type { InterviewReportMessages } from '../contract/interview.ts';

function named(points: readonly string[]): string {
  return points.length === 0 ? '' : `, above all: ${points.join('; ')}`;
}

export const interviewReport: InterviewReportMessages = {
  title: 'Mock interview report',
  notes: 'Notes',
  date: 'Date',
  score: 'Score',
  time: 'Time',
  timeUsed: (elapsed, budget) => (budget === undefined ? elapsed : `${elapsed} of ${budget}`),
  brokenOff: 'The interview was broken off; only the questions that were asked are counted.',
  droppedForTime: (questions) =>
    questions === 1
      ? 'One question was left out for lack of time.'
      : `${questions} questions were left out for lack of time.`,
  workOn: 'What to work on',
  nothingToWorkOn: 'Nothing stands out. Take other rounds, or the same in less time.',
  advice: {
    learn: (question, points) => `Prepare "${question}" again${named(points)}.`,
    complete: (question, points) => `Make "${question}" complete${named(points)}.`,
    dig: (question, followUp) => `"${question}" does not stand up to follow-ups. Think through: ${followUp}`,
    shorten: (answers, overtime) =>
      `${answers} answers were too long, ${overtime} in all. Give the conclusion first, then the points, and rehearse against the clock.`,
    prepareOpening: 'Write an introduction of at most two minutes into your notes and rehearse it aloud.',
    prepareQuestions:
      'Prepare two or three questions for the interviewer in a section "Questions to ask the interviewer".',
    ability: (ability, score) => `${ability} is at ${score}: practise a few questions of this sort in a row.`,
  },
  rounds: 'Rounds',
  round: 'Round',
  asked: 'Questions',
  skills: 'Skills',
  skill: 'Ability or topic',
  abilities: {
    knowledge: 'Knowledge',
    narrative: 'Telling a story',
    comparison: 'Comparing',
    process: 'Procedures',
    depth: 'Follow-ups',
    pace: 'Sense of time',
  },
  pointsMissed: 'Points missed',
  nothingMissed: 'No point was missed.',
  followUpsFailed: 'Follow-ups that failed',
  questions: 'Question by question',
  question: 'Question',
  thinking: 'Thinking',
  answering: 'Answering',
  overtime: (time) => `${time} over time`,
  skipped: 'skipped',
  ownAnswer: 'What you wrote',
  ownNotes: 'Notes to yourself',
  comparison: 'Compared with earlier interviews',
  compared: (earlier, lastDate, lastScore, bestScore) =>
    `${earlier === 1 ? 'One earlier interview' : `${earlier} earlier interviews`} over these notes; the last on ${lastDate} with ${lastScore}, the best ${bestScore}.`,
  before: 'Last time',
  now: 'Now',
  improved: 'Missed before, answered now',
  stillMissed: 'Still missed',
  seed: 'Seed',
  list: (items) => items.join(', '),
  named: (name, value) => `${name}: ${value}`.trim(),
};
