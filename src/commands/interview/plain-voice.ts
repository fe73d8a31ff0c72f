import { clockText } from '../../drill/interview/clock-text.ts';
import { frontOf, phrasingOf } from '../../drill/interview/phrasing.ts';
import { mentionedPoints } from '../../drill/interview/points.ts';
import { cardOf, type InterviewQuestion } from '../../drill/interview/question.ts';
import { MARKS } from '../../drill/interview/record.ts';
import type { AnswerMode } from '../../drill/interview/request.ts';
import type { AskedView, InterviewView } from '../../drill/interview/view.ts';
import { optionLetter } from '../../drill/option-letter.ts';
import { printable, printableLine } from '../../drill/printable.ts';
import type { InterviewMessages } from '../../i18n/contract/interview.ts';
import { describeInterviewError } from './line-errors.ts';
import type { InterviewVoice } from './voice.ts';

/** Where lines go, and how a report is said at the end. */
export interface PlainInterviewPorts {
  write(text: string): void;
  /** The end of an interview as lines. */
  readonly summarize: (report: Parameters<InterviewVoice['end']>[0]) => readonly string[];
}

/** Speaks as an interviewer, in plain lines. */
export function createPlainInterviewVoice(ports: PlainInterviewPorts, messages: InterviewMessages): InterviewVoice {
  const say = (...lines: readonly string[]): void => ports.write(lines.map((line) => `${line}\n`).join(''));
  return {
    begin: (plan, mode) => {
      const questions = plan.rounds.reduce((sum, round) => sum + round.questions.length, 0);
      const minutes = Math.max(1, Math.round(Math.min(plan.estimate, plan.budget ?? plan.estimate) / 60_000));
      say(messages.greeting(plan.rounds.length, questions, minutes), messages.howTo[mode], '');
    },
    say: (view, mode, isRepeat) => {
      if (!isRepeat) say(...stepLines(view, messages));
      say(...promptLines(view, mode, messages));
    },
    remark: (remark) => {
      const { noted, paused, resumed, skipped, takenBack } = messages;
      const words = { noted, paused, resumed, skipped, 'taken-back': takenBack } as const;
      say(words[remark]);
    },
    error: (error) => say(printableLine(describeInterviewError(error, messages))),
    timeUp: (dropped) => say('', messages.timeUp(dropped)),
    end: (report) => {
      say('', messages.farewell(report.reason));
      if (report.questions.length > 0) say('', ...ports.summarize(report));
    },
  };
}

function stepLines(view: InterviewView, messages: InterviewMessages): readonly string[] {
  const { step, asked } = view;
  if (asked === undefined) return [];
  const { question } = asked;
  const { clock } = messages;
  switch (step.kind) {
    case 'thinking':
      return [...putLines(view, asked, messages), clock.thinking(clockText(question.limits.think))];
    case 'answering': {
      const limit = clock.answering(clockText(view.clock?.limit ?? question.limits.answer));
      return asked.thought ? [limit] : [...putLines(view, asked, messages), limit];
    }
    case 'judging':
      return judgingLines(asked, messages);
    case 'follow-up':
      return ['', messages.followUp(printableLine(asked.followUp ?? '')), clock.answering(limitOf(view))];
    case 'follow-up-judging':
      return [];
    case 'debrief':
      return debriefLines(asked, messages);
    case 'greeting':
    case 'finished':
      return [];
  }
}

function putLines({ last }: InterviewView, asked: AskedView, messages: InterviewMessages): readonly string[] {
  const { question, round, place, opensRound } = asked;
  const card = cardOf(question)?.card;
  const reaction = last === undefined ? [] : [messages.react(last.score)];
  const opening = opensRound
    ? ['', messages.opensRound(round.stage, round.title === undefined ? undefined : printableLine(round.title))]
    : [];
  return [
    ...reaction,
    ...opening,
    '',
    `[${messages.counter(place.round, place.rounds, place.question, place.questions)}]`,
    ...(card?.context === undefined ? [] : [printable(card.context)]),
    ...(question.prompt === undefined || card === undefined ? [] : [printableLine(card.front)]),
    messages.put[phrasingOf(question)](printable(frontOf(question))),
    ...optionLines(question),
  ];
}

function optionLines(question: InterviewQuestion): readonly string[] {
  const card = cardOf(question)?.card;
  if (card?.kind !== 'choice') return [];
  return card.choices.map(({ text }, index) => `${optionLetter(index)}. ${printable(text)}`);
}

function judgingLines(asked: AskedView, messages: InterviewMessages): readonly string[] {
  const { question, time } = asked;
  const card = cardOf(question)?.card;
  const { clock } = messages;
  const limit = clockText(question.limits.answer);
  const overtime = time.answering - question.limits.answer;
  return [
    '',
    clock.used(clockText(time.thinking), clockText(time.answering), limit) +
      (overtime >= 1_000 ? ` · ${clock.overtime(clockText(overtime))}` : ''),
    ...answerLines(card?.back, phrasingOf(question) === 'ask-me', messages),
    ...(question.points.length === 0
      ? []
      : ['', messages.checklist, ...question.points.map(({ text }, index) => `${index + 1}. ${text}`)]),
  ];
}

function answerLines(back: string | undefined, isReverse: boolean, messages: InterviewMessages): readonly string[] {
  if (back === undefined || back.trim() === '') return [messages.noAnswer];
  return [isReverse ? messages.reverseQuestions : messages.expected, printable(back)];
}

function debriefLines({ question, score }: AskedView, messages: InterviewMessages): readonly string[] {
  const card = cardOf(question)?.card;
  return [
    '',
    messages.questionScore(`${Math.round(score * 100)}%`),
    ...(card?.contrast === undefined ? [] : ['', messages.weak, printable(card.contrast)]),
    ...(card === undefined || card.contrast === undefined || card.rubric.length === 0
      ? []
      : ['', messages.whyStrong, ...card.rubric.map((point) => `- ${printableLine(point)}`)]),
  ];
}

function promptLines(view: InterviewView, mode: AnswerMode, messages: InterviewMessages): readonly string[] {
  const { prompts } = messages;
  const { step, asked } = view;
  switch (step.kind) {
    case 'greeting':
      return [prompts.greeting];
    case 'thinking':
      return [mode === 'both' ? prompts.both : prompts.thinking];
    case 'answering':
      return [mode === 'aloud' ? prompts.answering : mode === 'typed' ? prompts.typing : prompts.both];
    case 'judging':
      return judgingPrompt(asked, messages);
    case 'follow-up':
      return [mode === 'aloud' ? prompts.followUp : mode === 'typed' ? prompts.typing : prompts.both];
    case 'follow-up-judging':
      return [markPrompt(messages)];
    case 'debrief':
      return [prompts.debrief];
    case 'finished':
      return [];
  }
}

function judgingPrompt(asked: AskedView | undefined, messages: InterviewMessages): readonly string[] {
  const points = asked?.question.points.length ?? 0;
  if (asked === undefined || points === 0) return [markPrompt(messages)];
  const ticking = messages.prompts.ticking(points);
  if (asked.answer === undefined) return [ticking];
  const proposal = mentionedPoints(asked.question, asked.answer).map((index) => index + 1);
  return [messages.prompts.proposed(proposal.length === 0 ? '0' : proposal.join(' ')), ticking];
}

function markPrompt(messages: InterviewMessages): string {
  return messages.prompts.marking(MARKS.map((mark, index) => ({ key: index + 1, mark: messages.marks[mark] })));
}

function limitOf({ clock }: InterviewView): string {
  return clockText(clock?.limit ?? 0);
}
