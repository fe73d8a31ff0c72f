import type { Phrasing } from '../../drill/interview/phrasing.ts';
import type { InterviewStage } from '../../drill/interview/question.ts';
import type { Mark } from '../../drill/interview/record.ts';
import type { Ability } from '../../drill/interview/report-data.ts';
import type { AnswerMode } from '../../drill/interview/request.ts';

/** Titles, columns and sentences of the report. Scores are whole per cent, times `m:ss`. */
export interface InterviewReportMessages {
  readonly title: string;
  readonly notes: string;
  readonly date: string;
  readonly score: string;
  readonly time: string;
  /** `budget` is missing when the interview had no limit. */
  timeUsed(elapsed: string, budget: string | undefined): string;
  readonly brokenOff: string;
  droppedForTime(questions: number): string;
  readonly workOn: string;
  readonly nothingToWorkOn: string;
  readonly advice: {
    /** `points` are the most important things that were missed, perhaps none. */
    learn(question: string, points: readonly string[]): string;
    complete(question: string, points: readonly string[]): string;
    dig(question: string, followUp: string): string;
    shorten(answers: number, overtime: string): string;
    readonly prepareOpening: string;
    readonly prepareQuestions: string;
    ability(ability: string, score: string): string;
  };
  readonly rounds: string;
  readonly round: string;
  readonly asked: string;
  readonly skills: string;
  readonly skill: string;
  readonly abilities: Readonly<Record<Ability, string>>;
  readonly pointsMissed: string;
  readonly nothingMissed: string;
  readonly followUpsFailed: string;
  readonly questions: string;
  readonly question: string;
  readonly thinking: string;
  readonly answering: string;
  overtime(time: string): string;
  readonly skipped: string;
  readonly ownAnswer: string;
  readonly ownNotes: string;
  readonly comparison: string;
  compared(earlier: number, lastDate: string, lastScore: string, bestScore: string): string;
  readonly before: string;
  readonly now: string;
  readonly improved: string;
  readonly stillMissed: string;
  readonly seed: string;
  readonly list: (items: readonly string[]) => string;
  /** What something is, after its name; a heading of what follows when the value is empty. */
  readonly named: (name: string, value: string) => string;
}

/** What the interviewer says, and what is said around an interview. Times are `m:ss`. */
export interface InterviewMessages {
  readonly stages: Readonly<Record<InterviewStage, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
  greeting(rounds: number, questions: number, minutes: number): string;
  readonly howTo: Readonly<Record<AnswerMode, string>>;
  /** The words in which a question is put; `front` is empty for what every interviewer asks. */
  readonly put: Readonly<Record<Phrasing, (front: string) => string>>;
  opensRound(stage: InterviewStage, title: string | undefined): string;
  followUp(text: string): string;
  /** What an interviewer says after an answer; `score` from 0 to 1. */
  react(score: number): string;
  timeUp(dropped: number): string;
  farewell(reason: 'done' | 'quit'): string;
  counter(round: number, rounds: number, question: number, questions: number): string;
  readonly clock: {
    thinking(limit: string): string;
    answering(limit: string): string;
    used(thinking: string, answering: string, limit: string): string;
    spent(time: string, limit: string): string;
    overtime(time: string): string;
    readonly paused: string;
  };
  readonly prompts: {
    readonly greeting: string;
    readonly thinking: string;
    readonly answering: string;
    readonly typing: string;
    readonly both: string;
    ticking(points: number): string;
    /** `proposal` is what the typed answer seems to mention, such as `1 3`. */
    proposed(proposal: string): string;
    marking(marks: readonly { readonly key: number; readonly mark: string }[]): string;
    readonly followUp: string;
    readonly debrief: string;
  };
  /** How points are ticked and marks are given on the screen. */
  readonly screen: { readonly ticking: string; readonly marking: string };
  readonly expected: string;
  readonly noAnswer: string;
  readonly reverseQuestions: string;
  readonly checklist: string;
  readonly weak: string;
  readonly whyStrong: string;
  questionScore(percent: string): string;
  readonly noted: string;
  readonly paused: string;
  readonly resumed: string;
  readonly skipped: string;
  readonly takenBack: string;
  readonly errors: {
    unknownCommand(text: string): string;
    readonly needsTicks: string;
    readonly needsMark: string;
    readonly cannotSkip: string;
    readonly nothingToTakeBack: string;
    readonly emptyNote: string;
  };
  readonly nothingToAsk: string;
  readonly nothingOnTopic: string;
  notSaved(detail: string): string;
  reportWritten(path: string): string;
  reportNotWritten(path: string, detail: string): string;
  unknownReportFormat(path: string): string;
  /** `cards` missed cards come first in the next drill. */
  recorded(cards: number): string;
  readonly report: InterviewReportMessages;
}
