import { printableLine } from '../../../drill/printable.ts';
import type { QuizResult } from '../../../drill/quiz/quiz-result.ts';
import type { DrillMessages } from '../../../i18n/contract/drill.ts';

/** What a report says besides the result. */
export interface QuizFacts {
  /** Repeats the same quiz. */
  readonly seed: string;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Paths as a person would write them. */
  readonly files: readonly string[];
  /** Per cent; absent when nothing was asked for. */
  readonly passMark?: number;
  readonly isPassed?: boolean;
}

/** A result as JSON: figures, sections, and what was missed with its place in the notes. Times in ms. */
export function quizResultJson({ missed, sections, ...figures }: QuizResult): Readonly<Record<string, unknown>> {
  return {
    ...figures,
    sections: sections.map(({ deckTitle, ...score }) => ({ deck: deckTitle, ...score })),
    missed: missed.map(({ subject: { id, card, from }, answer }) => ({
      card: id,
      front: card.front,
      path: from.path,
      line: card.span.start.line,
      reached: answer !== undefined,
    })),
  };
}

/** A report of a quiz as JSON. */
export function quizReportJson(result: QuizResult, facts: QuizFacts): Readonly<Record<string, unknown>> {
  return { version: 1, ...facts, ...quizResultJson(result) };
}

/** A report of a quiz as Markdown; fronts and paths are escaped, so that notes cannot change the report. */
export function quizReportMarkdown(result: QuizResult, facts: QuizFacts, messages: DrillMessages): string {
  const { quiz, interval, summary } = messages;
  const passed = facts.isPassed === undefined ? [] : [`- ${quiz.report.passed(facts.isPassed, facts.passMark ?? 0)}`];
  const lines = [
    `# ${quiz.report.title}`,
    '',
    `- ${quiz.report.when(facts.at)}`,
    `- ${quiz.report.files(facts.files.map(escaped).join(', '))}`,
    `- ${quiz.score(result.recalled, result.total, result.percent)}`,
    ...passed,
    `- ${quiz.time(interval(result.elapsed), interval(result.perQuestion))}`,
    `- ${quiz.repeat(escaped(facts.seed))}`,
    '',
    `## ${quiz.report.sections}`,
    '',
    ...result.sections.map(({ deckTitle, section, recalled, total }) => {
      return `- ${[deckTitle, ...section].map(escaped).join(' › ')}: ${recalled}/${total}`;
    }),
    ...(result.missed.length === 0 ? [] : ['', `## ${summary.missed.replace(/[:：]$/u, '')}`, '']),
    ...result.missed.map(({ subject: { card, from } }) => {
      return `- ${escaped(card.front)} (${escaped(from.path)}:${card.span.start.line})`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function escaped(text: string): string {
  return printableLine(text).replace(/[\\`*_{}[\]<>#|]/gu, '\\$&');
}
