import type { QuizQuestion } from '../../../drill/quiz/question.ts';
import type { QuizResponse } from '../../../drill/quiz/quiz-state.ts';
import type { AskingQuizView } from '../../../drill/quiz/quiz-view.ts';
import { type LineCommand, parseLine } from '../line-command.ts';

/** What a line means for the question that is asked. */
export type QuizLine =
  | Exclude<LineCommand, { readonly type: 'unknown' }>
  | { readonly type: 'respond'; readonly response: QuizResponse }
  /** Goes on with the grade the answer speaks for. */
  | { readonly type: 'accept' }
  | { readonly type: 'unknown'; readonly text: string };

/**
 * Reads a line. Where a text or letters are the answer, commands begin with a colon (`:q`), so that no answer is taken for
 * one; plain `q`, `s` and `u` are understood wherever they cannot be an answer.
 */
export function parseQuizLine(line: string, { stage, question, verdict }: AskingQuizView): QuizLine {
  const command = parseLine(line.replace(/^\s*[:：]/u, ''));
  const isMarked = /^\s*[:：]/u.test(line);
  if (stage === 'back') {
    const isJudged = verdict?.judgement !== undefined && verdict.judgement.form !== 'open';
    return command.type === 'reveal' && isJudged ? { type: 'accept' } : command;
  }
  if (isMarked) return command;
  switch (question.form) {
    case 'self':
      return command;
    case 'typed':
      return { type: 'respond', response: { type: 'typed', text: line } };
    case 'choice':
    case 'match': {
      const response = responseOf(line, question);
      if (response !== undefined) return { type: 'respond', response };
      return isAnswerless(command) ? command : { type: 'unknown', text: line.trim() };
    }
  }
}

function isAnswerless(command: LineCommand): boolean {
  return command.type === 'undo' || command.type === 'skip' || command.type === 'quit';
}

function responseOf(
  line: string,
  question: Extract<QuizQuestion, { form: 'choice' | 'match' }>,
): QuizResponse | undefined {
  const indices = lettersOf(line);
  const size = question.form === 'choice' ? question.options.length : question.answers.length;
  if (indices === undefined || indices.some((index) => index >= size)) return undefined;
  if (question.form === 'choice') return { type: 'options', chosen: indices };
  return indices.length === size ? { type: 'matches', chosen: indices } : undefined;
}

/** `b, d` or `BD` as indices from 0; undefined for anything but letters. */
function lettersOf(line: string): readonly number[] | undefined {
  const letters = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,、;.]+/gu, '');
  if (!/^[a-z]+$/u.test(letters)) return undefined;
  return [...letters].map((letter) => letter.charCodeAt(0) - 'a'.charCodeAt(0));
}
