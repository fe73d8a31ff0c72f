import type { SettingsProblem } from '../../memory/settings-problem.ts';
import type { MemoryMessages } from '../contract/memory.ts';

function settingsProblem(problem: SettingsProblem): string {
  const { setting, written } = problem;
  switch (problem.code) {
    case 'unknown-setting':
      return `There is no setting called "${setting}". See all of them with mdrill config.`;
    case 'not-a-number':
      return `${setting} is "${written}", but has to be a ${problem.whole ? 'whole number' : 'number'}.`;
    case 'out-of-range':
      return `${setting} is ${written}, but has to be from ${problem.lowest} to ${problem.highest}.`;
    case 'not-yes-or-no':
      return `${setting} is "${written}", but has to be true or false.`;
    case 'not-one-of':
      return `${setting} is "${written}", but has to be one of: ${problem.choices.join(', ')}.`;
    case 'unreadable-steps':
      return `${setting} is "${written}", but has to be waiting times such as "1m 10m 1d" (s, m, h or d).`;
    case 'unreadable-duration':
      return `${setting} is "${written}", but has to be a time up to twelve hours, such as "20m", or 0.`;
    case 'unreadable-easy-days':
      return `${setting} is "${written}", but has to be weekdays such as "sat sun=minimum" (${problem.levels.join(', ')}).`;
    case 'general-only':
      return `${setting} holds for all decks and cannot be set in one. Set it with mdrill config.`;
    case 'high-retention':
      return `A ${setting} of ${written} means far more reviews for little more recall: from ${problem.from} on the work grows steeply.`;
    case 'steps-not-ascending':
      return `${setting} is "${written}": a later step waits less than an earlier one. Put the shortest first.`;
  }
}

export const memory: MemoryMessages = {
  settings: {
    retention: 'How likely you want to recall a card on the day it is due, 0.70 to 0.97',
    newPerDay: 'New cards a day',
    reviewsPerDay: 'Reviews a day',
    learningSteps: 'Waiting times of a new card before its first day, such as 1m 10m',
    relearningSteps: 'Waiting times of a forgotten card, such as 10m',
    maximumInterval: 'Longest interval in days',
    newOrder: 'Order of new cards: deck or random',
    reviewOrder: 'Order of reviews: due, weakest or random',
    newMix: 'Where new cards come: spread among the reviews, first or last',
    interleave: 'Whether neighbouring cards come from different topics',
    burySiblings: 'Whether cards from the same passage wait until tomorrow once one was graded',
    easyDays: 'Weekdays with less work, such as sat sun=minimum',
    leechThreshold: 'How often a card is forgotten before you are told that it keeps slipping',
    leechAction: 'What to do about such a card: tell or suspend',
    rolloverHour: 'Hour at which a new day begins, 0 to 23',
    learnAhead: 'How early a card in learning may come back when nothing else is left, such as 20m',
    fuzz: 'Whether intervals vary a little, so that cards learned together part ways',
    loadBalancing: 'Whether quiet days are preferred when an interval varies',
  },
  settingsProblem,
};
