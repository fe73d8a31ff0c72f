import type { Advice, QuestionResult, SkillResult } from './report-data.ts';
import { MISSED_BELOW } from './score.ts';

/** More than this nobody works on before the next interview. */
const MOST_ADVICE = 3;

/** Speaking too long is a habit, and worth advice, when at least so many answers did and so large a share of them. */
const OVERTIME_HABIT = { count: 2, share: 0.3 } as const;

/** Shorter than this is no overtime worth a word, ms. */
const TOLERATED = 5_000;

/** A share below which an answer was known but not complete. */
const COMPLETE_FROM = 0.8;

const FEWEST_FOR_ABILITY = 3;

interface Candidate {
  readonly advice: Advice;
  /** About what it would have added to the score of the interview, in questions. */
  readonly gain: number;
}

/**
 * The three things most worth working on: what was not known, what was only half said, follow-ups that led nowhere, a
 * habit of speaking too long, an ability that is weak throughout, a missing introduction or no questions for the interviewer.
 */
export function adviceFor(questions: readonly QuestionResult[], skills: readonly SkillResult[]): readonly Advice[] {
  return [...questions.flatMap(aboutQuestion), ...aboutTime(questions), ...skills.flatMap(aboutSkill)]
    .sort((one, other) => other.gain - one.gain)
    .slice(0, MOST_ADVICE)
    .map(({ advice }) => advice);
}

function aboutQuestion(result: QuestionResult, question: number): readonly Candidate[] {
  const gain = 1 - result.score;
  if (result.standard !== undefined) {
    if (result.score >= COMPLETE_FROM) return [];
    const kind = result.standard === 'ask-me' ? 'prepare-questions' : 'prepare-opening';
    return [{ advice: { kind }, gain }];
  }
  if (result.score < MISSED_BELOW) return [{ advice: { kind: 'learn', question }, gain }];
  const failed = result.followUps.filter(({ mark }) => mark === 'missed').length;
  if (failed > 0 && failed * 2 >= result.followUps.length) return [{ advice: { kind: 'dig', question }, gain }];
  return result.score < COMPLETE_FROM && result.missed.length > 0
    ? [{ advice: { kind: 'complete', question }, gain }]
    : [];
}

/** Time has advice of its own, and one or two answers are no ability. */
function aboutSkill(skill: SkillResult): readonly Candidate[] {
  if (skill.kind !== 'ability' || skill.ability === 'pace' || skill.ability === 'knowledge') return [];
  if (skill.asked < FEWEST_FOR_ABILITY || skill.score >= MISSED_BELOW) return [];
  return [{ advice: { kind: 'ability', ability: skill.ability, score: skill.score }, gain: 1 - skill.score }];
}

function aboutTime(questions: readonly QuestionResult[]): readonly Candidate[] {
  const over = questions.filter(({ overtime }) => overtime > TOLERATED);
  if (over.length < OVERTIME_HABIT.count || over.length < questions.length * OVERTIME_HABIT.share) return [];
  const overtime = over.reduce((sum, result) => sum + result.overtime, 0);
  return [{ advice: { kind: 'shorten', count: over.length, overtime }, gain: over.length / questions.length + 0.5 }];
}
