import { optionLetter } from '../../drill/option-letter.ts';
import { printable, printableLine } from '../../drill/printable.ts';
import type { AskingView, FinishedView } from '../../drill/view.ts';
import type { DrillMessages } from '../../i18n/contract/drill.ts';
import { gradeNumber } from '../../memory/grade.ts';
import { shortInstant } from '../../memory/study-day.ts';
import { describeLineError } from './line-errors.ts';
import type { LineVoice, VoicePorts } from './line-voice.ts';

/** Speaks to a person without a terminal: plain lines, nothing but the text of the card and what can be answered. */
export function createPlainVoice(ports: VoicePorts, messages: DrillMessages): LineVoice {
  const say = (lines: readonly string[]): void => ports.write(lines.map((line) => `${line}\n`).join(''));
  return {
    asking: (view, isRepeat) => {
      const prompt = promptOf(view, messages);
      if (isRepeat) say([prompt]);
      else say([...(view.stage === 'front' ? frontOf(view, messages) : backOf(view, messages)), '', prompt]);
    },
    graded: ({ grade, next, leech }) =>
      say([
        messages.lineMode.graded(messages.grades[grade], shortInstant(ports.formatDue(next.due))),
        ...(leech === undefined ? [] : [messages.leech(leech.lapses, leech.suspended !== undefined)]),
        '',
      ]),
    undone: () => say([messages.lineMode.undone, '']),
    skipped: () => say([messages.lineMode.skipped, '']),
    error: (error) => say([printableLine(describeLineError(error, messages))]),
    end: (view) => say(endOf(view, ports, messages)),
  };
}

function promptOf(view: AskingView, messages: DrillMessages): string {
  if (view.stage === 'front') return messages.lineMode.frontPrompt;
  return messages.lineMode.backPrompt(
    view.previews.map(({ grade, wait }) => ({
      key: gradeNumber(grade),
      grade: messages.grades[grade],
      wait: messages.interval(wait),
    })),
  );
}

function frontOf({ card, counts, deckTitle }: AskingView, messages: DrillMessages): readonly string[] {
  const place = [deckTitle, ...card.section].map(printableLine).filter((part) => part !== '');
  return [
    `[${messages.counter(counts.done + 1, counts.total)}] ${place.join(' › ')}`,
    ...(card.context === undefined ? [] : [printable(card.context), '']),
    printable(card.front),
    ...(card.kind === 'choice'
      ? card.choices.map(({ text }, index) => `${optionLetter(index)}. ${printable(text)}`)
      : []),
  ];
}

function backOf({ card }: AskingView, messages: DrillMessages): readonly string[] {
  const { noAnswer, contrast, rubric, followUps } = messages.lineMode;
  const correct =
    card.kind === 'choice'
      ? card.choices.flatMap((choice, index) => (choice.correct ? [optionLetter(index)] : []))
      : [];
  return [
    ...(correct.length > 0 ? [correct.join(', ')] : []),
    ...(card.back.trim() !== '' ? [printable(card.back)] : correct.length > 0 ? [] : [noAnswer]),
    ...bullets(rubric, card.rubric),
    ...(card.contrast === undefined ? [] : ['', contrast, printable(card.contrast)]),
    ...bullets(followUps, card.followUps),
  ];
}

function bullets(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `- ${printableLine(item)}`)];
}

function endOf({ reason, summary }: FinishedView, ports: VoicePorts, messages: DrillMessages): readonly string[] {
  const texts = messages.summary;
  return [
    texts.reasons[reason],
    ...(summary.graded === 0
      ? []
      : [texts.graded(summary.graded, summary.recalled), texts.elapsed(messages.interval(summary.elapsed))]),
    ...(summary.missed.length === 0
      ? []
      : [texts.missed, ...summary.missed.map(({ front }) => `- ${printableLine(front)}`)]),
    ...(summary.nextDue === undefined ? [] : [texts.nextDue(shortInstant(ports.formatInstant(summary.nextDue)))]),
  ];
}
