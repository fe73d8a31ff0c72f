import { optionLetter } from '../../../drill/option-letter.ts';
import { printableJson } from '../../../drill/printable.ts';
import type { AskingQuizView, FinishedQuizView } from '../../../drill/quiz/quiz-view.ts';
import type { DrillMessages } from '../../../i18n/contract/drill.ts';
import type { IdentifiedCard } from '../../../identity/loaded.ts';
import { isRecalled } from '../../../memory/grade.ts';
import { describeLineError } from '../line-errors.ts';
import type { QuizVoice } from './voice.ts';

type JsonEvent = Readonly<Record<string, unknown>>;

/** Speaks one JSON object a line; keys that would be empty are left out. `seed` repeats the same quiz. */
export function createJsonQuizVoice(
  ports: { write(text: string): void; readonly seed: string },
  messages: DrillMessages,
): QuizVoice {
  const say = (event: JsonEvent): void => ports.write(`${printableJson(event)}\n`);
  return {
    asking: (view) => say(view.stage === 'front' ? frontOf(view) : backOf(view)),
    noted: (answers) => {
      for (const { card, grade, duration } of answers) {
        say({ event: 'graded', card, grade, recalled: isRecalled(grade), duration });
      }
    },
    undone: () => say({ event: 'undone' }),
    error: (error) => say({ event: 'error', code: error.code, message: describeLineError(error, messages) }),
    end: (view) => say({ ...endOf(view), seed: ports.seed }),
  };
}

function frontOf({ question, position, total, round }: AskingQuizView): JsonEvent {
  const place = { event: 'front', form: question.form, position, total, round: round === 1 ? undefined : round };
  switch (question.form) {
    case 'self':
    case 'typed':
      return { ...place, ...frontFields(question.subject) };
    case 'choice':
      return {
        ...place,
        ...frontFields(question.subject),
        options: question.options.map(({ text }) => text),
        multiple: question.isMultiple ? true : undefined,
      };
    case 'match':
      return {
        ...place,
        cards: question.subjects.map(frontFields),
        options: question.answers.map(({ text }) => text),
      };
  }
}

function frontFields({ id, card }: IdentifiedCard): JsonEvent {
  return { card: id, front: card.front, context: card.context };
}

function backOf({ question, verdict }: AskingQuizView): JsonEvent {
  const judgement = verdict?.judgement;
  const common = {
    event: 'back',
    gaveUp: verdict?.gaveUp,
    suggestion: judgement === undefined || judgement.form === 'open' ? undefined : judgement.suggestion,
    points:
      judgement?.form === 'points' ? judgement.points.map(({ text, isHit }) => ({ text, hit: isHit })) : undefined,
  };
  switch (question.form) {
    case 'self':
    case 'typed':
      return { ...common, card: question.subject.id, back: question.subject.card.back };
    case 'choice': {
      const correct = question.options.flatMap(({ isCorrect }, index) => (isCorrect ? [optionLetter(index)] : []));
      return { ...common, card: question.subject.id, back: question.subject.card.back, correct };
    }
    case 'match': {
      const letterOf = ({ id }: IdentifiedCard): string =>
        optionLetter(question.answers.findIndex(({ of }) => of === id));
      return { ...common, cards: question.subjects.map(({ id }) => id), correct: question.subjects.map(letterOf) };
    }
  }
}

function endOf({ reason, result }: FinishedQuizView): JsonEvent {
  const { missed, sections, ...figures } = result;
  return {
    event: 'end',
    reason,
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
