import type { DrillMessages } from '../contract/drill.ts';
import { type IntervalUnit, roundInterval } from '../interval.ts';

const UNITS: Readonly<Record<IntervalUnit, string>> = {
  year: 'y',
  month: 'mo',
  day: 'd',
  hour: 'h',
  minute: 'min',
  second: 's',
};

export const drill: DrillMessages = {
  grades: { again: 'again', hard: 'hard', good: 'good', easy: 'easy' },
  interval: (milliseconds) => {
    const { count, unit } = roundInterval(milliseconds);
    return `${count} ${UNITS[unit]}`;
  },
  counter: (position, total) => `${position}/${total}`,
  summary: {
    graded: (graded, recalled) => `${graded} graded, ${recalled} recalled (${percent(recalled, graded)})`,
    elapsed: (text) => `Time: ${text}`,
    nextDue: (instant) => `Next card due: ${instant}`,
    missed: 'To look at again:',
    reasons: {
      done: 'Done: nothing is left for now.',
      later: 'Done for now: the cards you are learning come back later today.',
      quit: 'Stopped. Everything graded so far is saved.',
      empty: 'Nothing is due.',
    },
  },
  trouble: {
    notSaved: (detail) =>
      `${detail === '' ? 'The grade was not saved.' : detail}\nThe card is still here: fix the cause and grade it again.`,
    nothingToUndo: 'There is nothing to undo.',
    alreadySkipped: 'This card was already skipped once: grade it, or quit.',
  },
  leech: (lapses, isSuspended) =>
    `The last card was forgotten ${lapses} times${isSuspended ? ' and is suspended' : ''}: reword it or split it.`,
  lineMode: {
    frontPrompt: 'Enter: show the answer · u: undo · s: skip · q: quit',
    backPrompt: (choices) =>
      `${choices.map(({ key, grade, wait }) => `${key} ${grade} (${wait})`).join(' · ')} · u: undo · s: skip · q: quit`,
    noAnswer: '(The notes give no answer: answer aloud and judge yourself.)',
    contrast: 'A weak answer:',
    rubric: 'Check yourself:',
    followUps: 'Follow-up questions:',
    graded: (grade, due) => `${grade}, due ${due}`,
    undone: 'Undone.',
    skipped: 'Skipped: it comes again at the end.',
    errors: {
      gradeBeforeReveal: 'Show the answer before grading it: press Enter.',
      emptyAfterReveal: 'The answer is shown: grade it with 1 to 4.',
      unknownCommand: (text) => `Not a command: "${text}".`,
    },
  },
  quiz: {
    prompts: {
      self: 'Enter: show the answer · s: pass · u: back · q: quit',
      typed: 'Type the answer · :s pass · :u back · :q quit',
      choice: 'Letter of the answer, such as B · s: pass · u: back · q: quit',
      match: 'Letters in the order of the questions, such as CAB · s: pass · u: back · q: quit',
    },
    gradePrompt: (grades, suggestion) => {
      const keys = grades.map(({ key, grade }) => `${key} ${grade}`).join(' · ');
      return suggestion === undefined ? keys : `Suggested: ${suggestion} (Enter) · ${keys}`;
    },
    multiple: '(More than one is right: name all of them.)',
    again: 'once more:',
    right: 'Right.',
    wrong: 'Not this time.',
    matched: (right, total) => `${right} of ${total} right.`,
    timeOver: 'Time is over.',
    empty: 'There are no cards to ask.',
    score: (recalled, total, percent) => `Score: ${recalled} of ${total} (${percent}%)`,
    notReached: (count) => `${count} not reached; they count as missed.`,
    time: (elapsed, perQuestion) => `Time: ${elapsed}, ${perQuestion} a question`,
    repeat: (seed) => `The same quiz again: --seed ${seed}`,
  },
};

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;
}
