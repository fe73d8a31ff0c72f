import type { QuizQuestion } from '../drill/quiz/question.ts';
import { subjectsOf } from '../drill/quiz/question.ts';
import { isPassed, type QuizResult, type SectionScore } from '../drill/quiz/quiz-result.ts';
import type { QuizAnswer } from '../drill/quiz/quiz-state.ts';
import { type Grade, isRecalled } from '../memory/grade.ts';

/** What a quiz leaves behind when a report is asked for. Times in ms. */
export interface QuizReport {
  readonly version: 1;
  /** When it began, epoch ms, and in which zone. */
  readonly at: number;
  readonly zone: string;
  readonly seed: string;
  readonly sources: readonly string[];
  readonly total: number;
  readonly answered: number;
  readonly recalled: number;
  readonly percent: number;
  readonly passMark?: number;
  readonly isPassed?: boolean;
  readonly elapsed: number;
  readonly perQuestion: number;
  readonly sections: readonly SectionScore[];
  /** In the order they were asked. */
  readonly questions: readonly QuizReportQuestion[];
}

/** One card of a quiz; grade and duration are of the first answer and absent when the card was not reached. */
export interface QuizReportQuestion {
  readonly card: string;
  readonly front: string;
  readonly path: string;
  readonly line: number;
  readonly isRecalled: boolean;
  readonly grade?: Grade;
  readonly duration?: number;
}

/** What a report is made of besides the result. */
export interface QuizReportParts {
  readonly at: number;
  readonly zone: string;
  readonly seed: string;
  readonly sources: readonly string[];
  readonly questions: readonly QuizQuestion[];
  readonly answers: readonly QuizAnswer[];
  readonly passMark?: number;
}

/** The report of a finished quiz. */
export function reportQuiz(result: QuizResult, parts: QuizReportParts): QuizReport {
  const { total, answered, recalled, percent, elapsed, perQuestion, sections } = result;
  const { at, zone, seed, sources, passMark } = parts;
  return {
    version: 1,
    at,
    zone,
    seed,
    sources,
    total,
    answered,
    recalled,
    percent,
    ...(passMark === undefined ? {} : { passMark, isPassed: isPassed(result, passMark) }),
    elapsed,
    perQuestion: Math.round(perQuestion),
    sections,
    questions: questionsOf(parts),
  };
}

function questionsOf({ questions, answers }: QuizReportParts): readonly QuizReportQuestion[] {
  const first = new Map(answers.filter(({ round }) => round === 1).map((answer) => [answer.card, answer]));
  return questions.flatMap(subjectsOf).map(({ id, card, from }) => {
    const answer = first.get(id);
    return {
      card: id,
      front: card.front,
      path: from.path,
      line: card.span.start.line,
      isRecalled: answer !== undefined && isRecalled(answer.grade),
      ...(answer === undefined ? {} : { grade: answer.grade, duration: answer.duration }),
    };
  });
}
