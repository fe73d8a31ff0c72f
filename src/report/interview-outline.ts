import { clockText } from '../drill/interview/clock-text.ts';
import type { Comparison, InterviewReport, QuestionResult } from '../drill/interview/report-data.ts';
import type { InterviewMessages } from '../i18n/contract/interview.ts';
import {
  adviceText,
  dateText,
  percent,
  placeText,
  questionName,
  roundName,
  withFailedFollowUps,
  withMissedPoints,
} from './interview-words.ts';

/** A block of the report, in no particular format. Texts are plain: every format escapes them. */
export type OutlineBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Things about questions: what it is called, where it stands, and a list. */
  | { readonly kind: 'questions'; readonly items: readonly OutlineItem[] };

export interface OutlineItem {
  readonly text: string;
  /** `path:line`; empty when it has none. */
  readonly place: string;
  readonly details: readonly string[];
}

export interface OutlineSection {
  readonly title: string;
  readonly blocks: readonly OutlineBlock[];
}

/** A report as titles, sentences, tables and lists: what every format shows. */
export interface InterviewOutline {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly remarks: readonly string[];
  readonly sections: readonly OutlineSection[];
}

/** Puts a report into words. */
export function outlineInterview(report: InterviewReport, messages: InterviewMessages): InterviewOutline {
  const texts = messages.report;
  return {
    title: texts.title,
    facts: [
      [texts.notes, texts.list(report.decks.map(({ title }) => title))],
      [texts.date, dateText(report.at, report.zone)],
      [texts.score, percent(report.score)],
      [
        texts.time,
        texts.timeUsed(clockText(report.elapsed), report.budget === undefined ? undefined : clockText(report.budget)),
      ],
      [texts.seed, report.seed],
    ],
    remarks: [
      ...(report.reason === 'quit' ? [texts.brokenOff] : []),
      ...(report.droppedForTime > 0 ? [texts.droppedForTime(report.droppedForTime)] : []),
    ],
    sections: [
      workOn(report, messages),
      rounds(report, messages),
      skills(report, messages),
      missedPoints(report, messages),
      ...failedFollowUps(report, messages),
      ...comparisonOf(report, messages),
      questionsOf(report, messages),
    ],
  };
}

function workOn(report: InterviewReport, messages: InterviewMessages): OutlineSection {
  const items = report.advice.map((advice) => adviceText(advice, report, messages));
  const { workOn: title, nothingToWorkOn } = messages.report;
  return {
    title,
    blocks: [items.length === 0 ? { kind: 'paragraph', text: nothingToWorkOn } : { kind: 'numbered', items }],
  };
}

function rounds(report: InterviewReport, messages: InterviewMessages): OutlineSection {
  const texts = messages.report;
  const rows = report.rounds.map((round) => [
    roundName(round, messages),
    round.asked === 0 ? '–' : percent(round.score),
    `${round.asked}/${round.planned}`,
    clockText(round.time),
  ]);
  return {
    title: texts.rounds,
    blocks: [{ kind: 'table', head: [texts.round, texts.score, texts.asked, texts.time], rows }],
  };
}

function skills(report: InterviewReport, messages: InterviewMessages): OutlineSection {
  const texts = messages.report;
  const rows = report.skills.map((skill) => [
    skill.kind === 'ability' ? texts.abilities[skill.ability] : skill.topic,
    percent(skill.score),
    String(skill.asked),
  ]);
  return { title: texts.skills, blocks: [{ kind: 'table', head: [texts.skill, texts.score, texts.asked], rows }] };
}

function missedPoints(report: InterviewReport, messages: InterviewMessages): OutlineSection {
  const texts = messages.report;
  const items = withMissedPoints(report).map((question) =>
    item(question, question.isSkipped ? [texts.skipped] : question.missed, messages),
  );
  const blocks: readonly OutlineBlock[] =
    items.length === 0 ? [{ kind: 'paragraph', text: texts.nothingMissed }] : [{ kind: 'questions', items }];
  return { title: texts.pointsMissed, blocks };
}

function failedFollowUps(report: InterviewReport, messages: InterviewMessages): readonly OutlineSection[] {
  const items = withFailedFollowUps(report).map((question) => {
    const failed = question.followUps.filter(({ mark }) => mark === 'missed');
    return item(
      question,
      failed.map(({ text }) => text),
      messages,
    );
  });
  return items.length === 0 ? [] : [{ title: messages.report.followUpsFailed, blocks: [{ kind: 'questions', items }] }];
}

function comparisonOf(report: InterviewReport, messages: InterviewMessages): readonly OutlineSection[] {
  const { comparison } = report;
  if (comparison === undefined) return [];
  const texts = messages.report;
  const { earlier, lastAt, lastScore, bestScore } = comparison;
  const lastDate = dateText(lastAt, report.zone).slice(0, 10);
  const named = (title: string, indices: Comparison['improved']): readonly OutlineBlock[] =>
    indices.length === 0
      ? []
      : [
          { kind: 'paragraph', text: messages.report.named(title, '') },
          {
            kind: 'questions',
            items: indices.flatMap((index) => {
              const question = report.questions[index];
              return question === undefined ? [] : [item(question, [], messages)];
            }),
          },
        ];
  const rows = comparison.rounds.map(({ title, before, now }) => [title, percent(before), percent(now)]);
  return [
    {
      title: texts.comparison,
      blocks: [
        { kind: 'paragraph', text: texts.compared(earlier, lastDate, percent(lastScore), percent(bestScore)) },
        ...(rows.length === 0 ? [] : [{ kind: 'table' as const, head: [texts.round, texts.before, texts.now], rows }]),
        ...named(texts.improved, comparison.improved),
        ...named(texts.stillMissed, comparison.stillMissed),
      ],
    },
  ];
}

function questionsOf(report: InterviewReport, messages: InterviewMessages): OutlineSection {
  const texts = messages.report;
  const rows = report.questions.map((question, index) => [
    String(index + 1),
    questionName(question, messages),
    question.isSkipped ? texts.skipped : percent(question.score),
    clockText(question.thinking),
    clockText(question.answering) +
      (question.overtime >= 1_000 ? ` (${texts.overtime(clockText(question.overtime))})` : ''),
  ]);
  const items = report.questions.flatMap((question) => {
    const details = ownWords(question, messages);
    return details.length === 0 ? [] : [item(question, details, messages)];
  });
  return {
    title: texts.questions,
    blocks: [
      { kind: 'table', head: ['#', texts.question, texts.score, texts.thinking, texts.answering], rows },
      ...(items.length === 0 ? [] : [{ kind: 'questions' as const, items }]),
    ],
  };
}

function ownWords(
  { answer, notes, followUps }: QuestionResult,
  { report: texts }: InterviewMessages,
): readonly string[] {
  return [
    ...(answer === undefined ? [] : [texts.named(texts.ownAnswer, answer)]),
    ...followUps.flatMap((followUp) =>
      followUp.answer === undefined ? [] : [`${followUp.text} – ${followUp.answer}`],
    ),
    ...notes.map((note) => texts.named(texts.ownNotes, note)),
  ];
}

function item(question: QuestionResult, details: readonly string[], messages: InterviewMessages): OutlineItem {
  return { text: questionName(question, messages), place: placeText(question), details };
}
