import type { CardId } from '../../identity/card-id.ts';
import type { Grade } from '../../memory/grade.ts';
import { judgeAnswer } from '../answer/judge.ts';
import { type QuizQuestion, subjectsOf } from './question.ts';
import type { QuizResponse, QuizVerdict } from './quiz-state.ts';

/** What a response to a question is worth; undefined when it does not fit the question. */
export function verdictOn(question: QuizQuestion, response: QuizResponse): QuizVerdict | undefined {
  switch (question.form) {
    case 'self':
      return undefined;
    case 'typed': {
      if (response.type !== 'typed') return undefined;
      const judgement = judgeAnswer(question.subject.card, response.text);
      // Where the notes give nothing to compare with, only the person can say that it was right.
      const suggestion = judgement.form === 'open' ? 'again' : judgement.suggestion;
      return { ...decided(new Map([[question.subject.id, suggestion]]), 'person'), response, judgement };
    }
    case 'choice': {
      if (response.type !== 'options') return undefined;
      const chosen = new Set(response.chosen);
      const isRight = question.options.every(({ isCorrect }, index) => isCorrect === chosen.has(index));
      return { ...decided(new Map([[question.subject.id, isRight ? 'good' : 'again']]), 'answer'), response };
    }
    case 'match': {
      if (response.type !== 'matches') return undefined;
      const grades = question.subjects.map(({ id }, index): readonly [CardId, Grade] => {
        const answer = question.answers[response.chosen[index] ?? -1];
        return [id, answer?.of === id ? 'good' : 'again'];
      });
      return { ...decided(new Map(grades), 'answer'), response };
    }
  }
}

/** The verdict when the answer is shown without a response: the person judges herself, or has given up. */
export function verdictWithout(question: QuizQuestion, gaveUp?: 'time' | 'pass'): QuizVerdict {
  const grade: Grade = gaveUp === undefined ? 'good' : 'again';
  const grades = new Map(subjectsOf(question).map(({ id }) => [id, grade] as const));
  return gaveUp === undefined ? decided(grades, 'person') : { ...decided(grades, 'answer'), gaveUp };
}

function decided(grades: ReadonlyMap<CardId, Grade>, decidedBy: QuizVerdict['decidedBy']): QuizVerdict {
  return { grades, decidedBy };
}
