import { clockText } from '../drill/interview/clock-text.ts';
import { printableLine } from '../drill/printable.ts';
import type { Messages } from '../i18n/messages.ts';
import { dateText } from './interview-words.ts';
import { markdownTable } from './markdown-table.ts';
import type { QuizReport, QuizReportQuestion } from './quiz-data.ts';

/** A quiz report as Markdown; newline at the end included. */
export function quizMarkdown(report: QuizReport, messages: Messages): string {
  const texts = messages.quiz.report;
  const missed = report.questions.filter((question) => !question.isRecalled);
  const blocks = [
    `# ${texts.title}`,
    facts(report, messages)
      .map(([name, value]) => `- **${name}**: ${printableLine(value)}`)
      .join('\n'),
    `## ${texts.sections}`,
    markdownTable([
      [texts.section, texts.score],
      ...report.sections.map(({ deckTitle, section, recalled, total }) => [
        [deckTitle, ...section].join(' › '),
        `${recalled}/${total}`,
      ]),
    ]),
    `## ${texts.missed}`,
    missed.length === 0 ? texts.nothingMissed : missed.map(missedItem).join('\n'),
    `## ${texts.questions}`,
    markdownTable([
      ['#', texts.question, texts.result, texts.time],
      ...report.questions.map((question, index) => [
        String(index + 1),
        question.front,
        resultText(question, messages),
        question.duration === undefined ? '–' : clockText(question.duration),
      ]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function facts(report: QuizReport, messages: Messages): readonly (readonly [string, string])[] {
  const texts = messages.quiz.report;
  return [
    [texts.sources, report.sources.join(', ')],
    [texts.date, dateText(report.at, report.zone)],
    [texts.score, `${report.recalled}/${report.total} (${report.percent}%)`],
    ...(report.passMark === undefined ? [] : [[texts.passMark, `${report.passMark}%`] as const]),
    [texts.time, clockText(report.elapsed)],
    [texts.perQuestion, messages.drill.interval(report.perQuestion)],
    [texts.seed, report.seed],
  ];
}

function missedItem({ front, path, line }: QuizReportQuestion): string {
  return `- ${printableLine(front)} (\`${printableLine(path)}:${line}\`)`;
}

function resultText(question: QuizReportQuestion, messages: Messages): string {
  const texts = messages.quiz.report;
  if (question.grade === undefined) return texts.notReached;
  return `${question.isRecalled ? texts.recalled : texts.notRecalled} (${messages.drill.grades[question.grade]})`;
}
