import { optionLetter } from '../../../drill/option-letter.ts';
import { printable, printableLine } from '../../../drill/printable.ts';
import type { QuizQuestion } from '../../../drill/quiz/question.ts';
import type { QuizResult } from '../../../drill/quiz/quiz-result.ts';
import type { AskingQuizView, FinishedQuizView } from '../../../drill/quiz/quiz-view.ts';
import type { DrillMessages } from '../../../i18n/contract/drill.ts';
import type { IdentifiedCard } from '../../../identity/loaded.ts';
import { GRADES, gradeNumber, isRecalled } from '../../../memory/grade.ts';
import { describeLineError } from '../line-errors.ts';
import type { QuizVoice } from './voice.ts';

/** Speaks to a person without a terminal. `seed` repeats the same quiz. */
export function createPlainQuizVoice(
  ports: { write(text: string): void; readonly seed: string },
  messages: DrillMessages,
): QuizVoice {
  const say = (lines: readonly string[]): void => ports.write(lines.map((line) => `${line}\n`).join(''));
  const { quiz } = messages;
  return {
    asking: (view, isRepeat) => {
      const prompt = promptOf(view, messages);
      const body = view.stage === 'front' ? frontOf(view, messages) : backOf(view, messages);
      say(isRepeat ? prompt : [...body, ...(prompt.length === 0 ? [] : ['', ...prompt])]);
    },
    noted: (answers) => {
      const recalled = answers.filter(({ grade }) => isRecalled(grade)).length;
      say([
        answers.length === 1 ? (recalled === 1 ? quiz.right : quiz.wrong) : quiz.matched(recalled, answers.length),
        '',
      ]);
    },
    undone: () => say([messages.lineMode.undone, '']),
    error: (error) => say([printableLine(describeLineError(error, messages))]),
    end: (view) => say(endOf(view, ports.seed, messages)),
  };
}

function promptOf({ stage, question, verdict }: AskingQuizView, messages: DrillMessages): readonly string[] {
  const { prompts, gradePrompt } = messages.quiz;
  if (stage === 'front') return [prompts[question.form]];
  if (verdict?.decidedBy === 'answer') return [];
  const judgement = verdict?.judgement;
  const suggestion =
    judgement === undefined || judgement.form === 'open' ? undefined : messages.grades[judgement.suggestion];
  const grades = GRADES.map((grade) => ({ key: gradeNumber(grade), grade: messages.grades[grade] }));
  return [gradePrompt(grades, suggestion)];
}

function frontOf({ question, position, total, round }: AskingQuizView, messages: DrillMessages): readonly string[] {
  const place = `[${messages.counter(position, total)}]${round > 1 ? ` ${messages.quiz.again}` : ''}`;
  switch (question.form) {
    case 'self':
    case 'typed':
      return [placed(place, question.subject), ...questionLines(question.subject)];
    case 'choice':
      return [
        placed(place, question.subject),
        ...questionLines(question.subject),
        ...lettered(question.options),
        ...(question.isMultiple ? [messages.quiz.multiple] : []),
      ];
    case 'match':
      return [
        place,
        ...question.subjects.map(({ card }, index) => `${index + 1}. ${printableLine(card.front)}`),
        '',
        ...lettered(question.answers),
      ];
  }
}

function placed(place: string, { card, from }: IdentifiedCard): string {
  return `${place} ${[from.deck.title, ...card.section].map(printableLine).join(' › ')}`;
}

function questionLines({ card }: IdentifiedCard): readonly string[] {
  return [...(card.context === undefined ? [] : [printable(card.context), '']), printable(card.front)];
}

function lettered(options: readonly { readonly text: string }[]): readonly string[] {
  return options.map(({ text }, index) => `${optionLetter(index)}. ${printableLine(text)}`);
}

function backOf({ question, verdict }: AskingQuizView, messages: DrillMessages): readonly string[] {
  const late = verdict?.gaveUp === 'time' ? [messages.quiz.timeOver] : [];
  switch (question.form) {
    case 'self':
      return [...late, answerOf(question.subject, messages)];
    case 'typed': {
      const judgement = verdict?.judgement;
      const points = judgement?.form === 'points' ? judgement.points : [];
      const checked = points.map(({ text, isHit }) => `${isHit ? '✓' : '✗'} ${printableLine(text)}`);
      return [...late, ...(checked.length > 0 ? checked : [answerOf(question.subject, messages)])];
    }
    case 'choice':
      return [...late, ...lettered(question.options).filter((_, index) => question.options[index]?.isCorrect === true)];
    case 'match':
      return [...late, ...solutionOf(question)];
  }
}

function answerOf({ card }: IdentifiedCard, messages: DrillMessages): string {
  const answer = card.kind === 'cloze' ? card.cloze.join(' / ') : card.back;
  return answer.trim() === '' ? messages.lineMode.noAnswer : printable(answer);
}

function solutionOf({ subjects, answers }: Extract<QuizQuestion, { form: 'match' }>): readonly string[] {
  return subjects.map(({ id }, index) => `${index + 1} ${optionLetter(answers.findIndex(({ of }) => of === id))}`);
}

function endOf({ reason, result }: FinishedQuizView, seed: string, messages: DrillMessages): readonly string[] {
  const { quiz } = messages;
  if (reason === 'empty') return [quiz.empty];
  return [
    quiz.score(result.recalled, result.total, result.percent),
    ...(result.answered < result.total ? [quiz.notReached(result.total - result.answered)] : []),
    ...scoreLines(result),
    quiz.time(messages.interval(result.elapsed), messages.interval(result.perQuestion)),
    ...missedLines(result, messages),
    quiz.repeat(seed),
  ];
}

function scoreLines({ sections }: QuizResult): readonly string[] {
  if (sections.length < 2) return [];
  return sections.map(({ deckTitle, section, recalled, total }) => {
    const name = [deckTitle, ...section].map(printableLine).join(' › ');
    return `  ${recalled}/${total}  ${name}`;
  });
}

function missedLines({ missed }: QuizResult, messages: DrillMessages): readonly string[] {
  if (missed.length === 0) return [];
  return [
    messages.summary.missed,
    ...missed.map(({ subject: { card, from } }) => {
      return `- ${printableLine(card.front)} (${printableLine(from.path)}:${card.span.start.line})`;
    }),
  ];
}
