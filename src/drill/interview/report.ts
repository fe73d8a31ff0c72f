import { adviceFor } from './advice.ts';
import { compareWith } from './comparison.ts';
import { cardOf } from './question.ts';
import { overtimeOf, type QuestionRecord } from './record.ts';
import type { InterviewReport, QuestionResult, RoundResult } from './report-data.ts';
import { mean, questionScore } from './score.ts';
import { skillsOf } from './skills.ts';
import { activeTime, type InterviewState } from './state.ts';

/** What a report says besides what happened. */
export interface ReportContext {
  readonly seed: string;
  readonly zone: string;
  /** Reports of earlier interviews, in any order. */
  readonly earlier: readonly InterviewReport[];
}

/** The report of an interview as it stands; made when it is finished. */
export function reportInterview(state: InterviewState, context: ReportContext): InterviewReport {
  const questions = state.records.map(resultOf);
  const rounds = roundsOf(state, questions);
  const skills = skillsOf(state.records);
  const ended = state.endedAt ?? state.stepStartedAt;
  const report: InterviewReport = {
    version: 1,
    at: state.startedAt,
    zone: context.zone,
    seed: context.seed,
    decks: decksOf(state),
    reason: state.step.kind === 'finished' ? state.step.reason : 'quit',
    elapsed: activeTime(state, ended),
    paused: state.paused,
    ...(state.plan.budget === undefined ? {} : { budget: state.plan.budget }),
    score: mean(questions.map(({ score }) => score)) ?? 0,
    rounds,
    skills,
    questions,
    droppedForTime: state.droppedForTime,
    advice: adviceFor(questions, skills),
  };
  const comparison = compareWith(report, context.earlier);
  return comparison === undefined ? report : { ...report, comparison };
}

function resultOf(record: QuestionRecord): QuestionResult {
  const { question, round, thinking, answering, judgement, followUps, answer, notes } = record;
  const identified = cardOf(question);
  const hits = new Set(judgement?.kind === 'ticked' ? judgement.hits : []);
  const isHit = (_: unknown, index: number): boolean => hits.has(index);
  const points = question.points.map(({ text }) => text);
  return {
    ...(identified === undefined
      ? {}
      : {
          card: identified.id,
          kind: identified.card.kind,
          front:
            question.prompt === undefined ? identified.card.front : `${identified.card.front} · ${question.prompt}`,
          place: { path: identified.from.path, line: identified.card.span.start.line },
        }),
    ...(question.source.kind === 'standard' ? { standard: question.source.question } : {}),
    round,
    score: questionScore(record),
    isSkipped: judgement === undefined,
    thinking,
    answering,
    limit: question.limits.answer,
    overtime: overtimeOf(record),
    hit: points.filter(isHit),
    missed: points.filter((point, index) => !isHit(point, index)),
    ...(judgement?.kind === 'marked' ? { mark: judgement.mark } : {}),
    followUps,
    ...(answer === undefined ? {} : { answer }),
    notes,
  };
}

function roundsOf({ plan }: InterviewState, questions: readonly QuestionResult[]): readonly RoundResult[] {
  return plan.rounds.map(({ stage, title, questions: planned }, index) => {
    const asked = questions.filter(({ round }) => round === index);
    return {
      stage,
      ...(title === undefined ? {} : { title }),
      score: mean(asked.map(({ score }) => score)) ?? 0,
      asked: asked.length,
      planned: planned.length,
      time: asked.reduce((sum, result) => sum + timeOf(result), 0),
    };
  });
}

function timeOf({ thinking, answering, followUps }: QuestionResult): number {
  return followUps.reduce((sum, { time }) => sum + time, thinking + answering);
}

function decksOf({ questions }: InterviewState): InterviewReport['decks'] {
  const titles = new Map<string, string>();
  for (const { question } of questions) {
    const identified = cardOf(question);
    if (identified !== undefined) titles.set(identified.from.location, identified.from.deck.title);
  }
  return [...titles].map(([location, title]) => ({ title, location }));
}
