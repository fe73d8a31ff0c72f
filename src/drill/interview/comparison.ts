import type { Comparison, InterviewReport } from './report-data.ts';
import { MISSED_BELOW } from './score.ts';

/** A comparison with the earlier interviews that share a deck or a card with this one; undefined when there are none. */
export function compareWith(report: InterviewReport, earlier: readonly InterviewReport[]): Comparison | undefined {
  const places = new Set(report.decks.map(({ location }) => location));
  const cards = new Set(report.questions.flatMap(({ card }) => card ?? []));
  const isRelated = ({ decks, questions }: InterviewReport): boolean =>
    decks.some(({ location }) => places.has(location)) ||
    questions.some(({ card }) => card !== undefined && cards.has(card));
  const related = earlier
    .filter((other) => other.at < report.at && other.questions.length > 0 && isRelated(other))
    .sort((one, other) => one.at - other.at);
  const last = related.at(-1);
  if (last === undefined) return undefined;
  const lastScores = latestScores(related);
  const wasMissed = (index: number): boolean => {
    const card = report.questions[index]?.card;
    const score = card === undefined ? undefined : lastScores.get(card);
    return score !== undefined && score < MISSED_BELOW;
  };
  const indices = report.questions.map((_, index) => index).filter(wasMissed);
  const isMissedNow = (index: number): boolean => (report.questions[index]?.score ?? 0) < MISSED_BELOW;
  return {
    earlier: related.length,
    lastAt: last.at,
    lastScore: last.score,
    bestScore: Math.max(...related.map(({ score }) => score)),
    rounds: sharedRounds(report, last),
    improved: indices.filter((index) => !isMissedNow(index)),
    stillMissed: indices.filter(isMissedNow),
  };
}

/** The latest score of each card in interviews ordered by time. */
function latestScores(reports: readonly InterviewReport[]): ReadonlyMap<string, number> {
  return new Map(
    reports.flatMap(({ questions }) =>
      questions.flatMap(({ card, score }): readonly (readonly [string, number])[] =>
        card === undefined ? [] : [[card, score]],
      ),
    ),
  );
}

function sharedRounds(report: InterviewReport, last: InterviewReport): Comparison['rounds'] {
  return report.rounds.flatMap(({ title, score, asked }) => {
    const before = last.rounds.find((round) => round.title === title && round.asked > 0);
    return title === undefined || asked === 0 || before === undefined
      ? []
      : [{ title, before: before.score, now: score }];
  });
}
