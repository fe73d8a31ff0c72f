import { phrasingOf } from '../../drill/interview/phrasing.ts';
import { mentionedPoints } from '../../drill/interview/points.ts';
import { cardOf } from '../../drill/interview/question.ts';
import type { AskedView, InterviewView } from '../../drill/interview/view.ts';
import { printableJson } from '../../drill/printable.ts';
import type { InterviewMessages } from '../../i18n/contract/interview.ts';
import { describeInterviewError } from './line-errors.ts';
import type { InterviewVoice } from './voice.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Speaks one JSON object a line. Times are seconds, indices of points count from 1; keys that would be empty are left out. */
export function createJsonInterviewVoice(write: (text: string) => void, messages: InterviewMessages): InterviewVoice {
  const say = (event: Fields): void => write(`${printableJson(event)}\n`);
  return {
    begin: (plan, mode) =>
      say({
        event: 'begin',
        mode,
        budget: plan.budget === undefined ? undefined : seconds(plan.budget),
        estimate: seconds(plan.estimate),
        rounds: plan.rounds.map(({ stage, title, questions }) => ({ stage, title, questions: questions.length })),
      }),
    say: (view, _, isRepeat) => {
      if (isRepeat && view.step.kind !== 'judging') return;
      for (const event of stepEvents(view)) say(event);
    },
    remark: (remark) => say({ event: remark }),
    error: (error) => say({ event: 'error', code: error.code, message: describeInterviewError(error, messages) }),
    timeUp: (dropped) => say({ event: 'time-up', dropped }),
    end: (report) => say({ event: 'end', reason: report.reason, score: report.score, report }),
  };
}

function stepEvents({ step, asked, clock }: InterviewView): readonly Fields[] {
  if (asked === undefined) return step.kind === 'greeting' ? [{ event: 'ready' }] : [];
  switch (step.kind) {
    case 'thinking':
      return questionEvents(asked);
    case 'answering':
      return [
        ...(asked.thought ? [] : questionEvents(asked)),
        { event: 'answer', limit: clock === undefined ? undefined : seconds(clock.limit) },
      ];
    case 'judging':
      return [judgeEvent(asked)];
    case 'follow-up':
      return [
        { event: 'follow-up', text: asked.followUp, limit: clock === undefined ? undefined : seconds(clock.limit) },
      ];
    case 'follow-up-judging':
      return [{ event: 'judge-follow-up', text: asked.followUp, answer: asked.answer }];
    case 'debrief': {
      const card = cardOf(asked.question)?.card;
      return [{ event: 'debrief', score: asked.score, contrast: card?.contrast, rubric: listed(card?.rubric) }];
    }
    case 'greeting':
    case 'finished':
      return [];
  }
}

function questionEvents({ question, round, place, opensRound }: AskedView): readonly Fields[] {
  const identified = cardOf(question);
  const card = identified?.card;
  const opening = { event: 'round', stage: round.stage, title: round.title, round: place.round, rounds: place.rounds };
  return [
    ...(opensRound ? [opening] : []),
    {
      event: 'question',
      card: identified?.id,
      standard: question.source.kind === 'standard' ? question.source.question : undefined,
      phrasing: phrasingOf(question),
      front: card?.front,
      prompt: question.prompt,
      context: card?.context,
      choices: card?.kind === 'choice' ? card.choices.map(({ text }) => text) : undefined,
      file: identified?.from.path,
      line: card?.span.start.line,
      question: place.question,
      questions: place.questions,
      think: seconds(question.limits.think),
      limit: seconds(question.limits.answer),
    },
  ];
}

function judgeEvent({ question, answer, time }: AskedView): Fields {
  const proposal = answer === undefined ? undefined : mentionedPoints(question, answer).map((index) => index + 1);
  return {
    event: 'judge',
    card: cardOf(question)?.id,
    back: cardOf(question)?.card.back,
    points: listed(question.points.map(({ text }) => text)),
    proposal,
    thinking: seconds(time.thinking),
    answering: seconds(time.answering),
    overtime: Math.max(0, seconds(time.answering - question.limits.answer)),
  };
}

function listed(items: readonly string[] | undefined): readonly string[] | undefined {
  return items === undefined || items.length === 0 ? undefined : items;
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}
