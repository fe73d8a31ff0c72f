import { optionLetter } from '../../../drill/option-letter.ts';
import type { QuizQuestion } from '../../../drill/quiz/question.ts';
import type { QuizVerdict } from '../../../drill/quiz/quiz-state.ts';
import type { AskingQuizView, FinishedQuizView } from '../../../drill/quiz/quiz-view.ts';
import type { IdentifiedCard } from '../../../identity/loaded.ts';
import { GRADES, gradeNumber } from '../../../memory/grade.ts';
import { plainFront } from '../../parts/markdown/plain-front.ts';
import { renderMarkdown } from '../../parts/markdown/render-markdown.ts';
import { blank, EMPTY_LINE, lineOf, type StyledLine, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import type { QuizScreenState } from './state.ts';

type Lines = readonly StyledLine[];

/** What is asked, what was answered, or how it went. */
export function quizBody(state: QuizScreenState, width: number, kit: ScreenKit): Lines {
  const { view } = state;
  if (view.status === 'finished') return resultLines(view, width, kit);
  const { question } = view;
  switch (question.form) {
    case 'self':
    case 'typed':
      return [...frontLines(question.subject, width, kit), ...answerLines(view, question.subject, width, kit)];
    case 'choice':
      return [
        ...frontLines(question.subject, width, kit),
        EMPTY_LINE,
        ...optionLines(question, state, width),
        ...outcomeLines(view, kit),
      ];
    case 'match':
      return [...matchLines(question, state, width), ...outcomeLines(view, kit)];
  }
}

function frontLines({ card }: IdentifiedCard, width: number, kit: ScreenKit): Lines {
  const draw = (text: string): Lines => renderMarkdown(text, { width, highlight: kit.highlight });
  const front = draw(card.front).map(
    (line): StyledLine => line.map((part) => ({ ...part, style: ['title', ...part.style] })),
  );
  return [...(card.context === undefined ? [] : [...draw(card.context), EMPTY_LINE]), ...front];
}

function answerLines({ verdict }: AskingQuizView, { card }: IdentifiedCard, width: number, kit: ScreenKit): Lines {
  if (verdict === undefined) return [];
  const { quiz } = kit.messages;
  const answer = card.kind === 'cloze' ? card.cloze.join(' / ') : card.back;
  const expected = answer.trim() === '' ? lineOf(kit.messages.ui.noAnswer, 'muted') : undefined;
  return [
    ...(verdict.gaveUp === 'time' ? [EMPTY_LINE, lineOf(kit.messages.drill.quiz.timeOver, 'warning')] : []),
    ...typedLines(verdict, width, kit),
    EMPTY_LINE,
    lineOf(quiz.screen.correct, 'label'),
    ...(expected === undefined ? renderMarkdown(answer, { width, highlight: kit.highlight }) : [expected]),
    ...(verdict.decidedBy === 'person' ? [EMPTY_LINE, ...gradeLines(verdict, width, kit)] : []),
  ];
}

/** What was typed, and which points of the answer it makes. */
function typedLines({ response, judgement }: QuizVerdict, width: number, kit: ScreenKit): Lines {
  if (response?.type !== 'typed') return [];
  const points = judgement?.form === 'points' ? judgement.points : [];
  return [
    EMPTY_LINE,
    lineOf(kit.messages.quiz.screen.yours, 'label'),
    ...wrap(lineOf(response.text.trim() === '' ? '—' : response.text), width),
    ...(points.length === 0 ? [] : [EMPTY_LINE]),
    ...points.flatMap(({ text, isHit }) => hanging(`${isHit ? '✓' : '✗'} `, text, isHit ? 'success' : 'muted', width)),
  ];
}

function gradeLines({ judgement }: QuizVerdict, width: number, kit: ScreenKit): Lines {
  const suggestion = judgement === undefined || judgement.form === 'open' ? undefined : judgement.suggestion;
  return wrap(
    GRADES.flatMap((grade) => [
      styled(`${gradeNumber(grade)} `, 'key'),
      grade === suggestion
        ? styled(kit.messages.drill.grades[grade], `grade-${grade}`, 'selected')
        : styled(kit.messages.drill.grades[grade], `grade-${grade}`),
      blank(3),
    ]),
    width,
  );
}

type ChoiceQuestion = Extract<QuizQuestion, { form: 'choice' }>;
type MatchQuestion = Extract<QuizQuestion, { form: 'match' }>;

function optionLines({ options }: ChoiceQuestion, { view, chosen }: QuizScreenState, width: number): Lines {
  const verdict = view.status === 'asking' ? view.verdict : undefined;
  const picked = verdict?.response?.type === 'options' ? verdict.response.chosen : chosen;
  return options.flatMap(({ text, isCorrect }, index) => {
    const isPicked = picked.includes(index);
    const mark = verdict === undefined ? (isPicked ? '●' : ' ') : isCorrect ? '✓' : isPicked ? '✗' : ' ';
    const style =
      verdict === undefined ? (isPicked ? 'accent' : undefined) : isCorrect ? 'success' : isPicked ? 'error' : 'muted';
    return hanging(`${mark} ${optionLetter(index)}. `, text, style, width);
  });
}

function matchLines(question: MatchQuestion, { view, chosen }: QuizScreenState, width: number): Lines {
  const verdict = view.status === 'asking' ? view.verdict : undefined;
  const given = verdict?.response?.type === 'matches' ? verdict.response.chosen : chosen;
  const asked = question.subjects.flatMap(({ id, card }, index): Lines => {
    const answer = given[index];
    const right = question.answers.findIndex(({ of }) => of === id);
    const isRight = answer === right;
    const letter = answer === undefined ? '…' : optionLetter(answer);
    const shown = verdict === undefined || isRight ? letter : `${letter} → ${optionLetter(right)}`;
    const style: StyleName | undefined =
      verdict === undefined ? (index === chosen.length ? 'accent' : undefined) : isRight ? 'success' : 'error';
    return hanging(`${index + 1}. [${shown}] `, plainFront(card.front), style, width);
  });
  const answers = question.answers.flatMap(({ text }, index) =>
    hanging(
      `${optionLetter(index)}. `,
      text,
      given.includes(index) && verdict === undefined ? 'muted' : undefined,
      width,
    ),
  );
  return [...asked, EMPTY_LINE, ...answers];
}

/** Right or wrong, for answers that speak for themselves. */
function outcomeLines({ verdict, question }: AskingQuizView, kit: ScreenKit): Lines {
  if (verdict === undefined) return [];
  const { quiz } = kit.messages.drill;
  const right = [...verdict.grades.values()].filter((grade) => grade !== 'again').length;
  const isRight = right === verdict.grades.size;
  const words =
    question.form === 'match' ? quiz.matched(right, verdict.grades.size) : isRight ? quiz.right : quiz.wrong;
  return [
    EMPTY_LINE,
    ...(verdict.gaveUp === 'time' ? [lineOf(quiz.timeOver, 'warning')] : []),
    lineOf(words, isRight ? 'success' : 'error'),
  ];
}

function resultLines({ result }: FinishedQuizView, width: number, kit: ScreenKit): Lines {
  const { drill, quiz } = kit.messages;
  const { recalled, total, percent, answered, sections, missed } = result;
  return [
    ...wrap(lineOf(drill.quiz.score(recalled, total, percent), 'title'), width),
    ...(answered < total ? wrap(lineOf(drill.quiz.notReached(total - answered), 'muted'), width) : []),
    ...wrap(
      lineOf(drill.quiz.time(drill.interval(result.elapsed), drill.interval(result.perQuestion)), 'muted'),
      width,
    ),
    EMPTY_LINE,
    lineOf(quiz.report.sections, 'label'),
    ...sections.flatMap((section) =>
      hanging(
        `${section.recalled}/${section.total}  `,
        [section.deckTitle, ...section.section].join(' › '),
        undefined,
        width,
      ),
    ),
    EMPTY_LINE,
    lineOf(missed.length === 0 ? quiz.report.nothingMissed : quiz.report.missed, 'label'),
    ...missed.flatMap(({ subject: { card, from } }) => [
      ...hanging('• ', plainFront(card.front), undefined, width),
      ...hanging('  ', `${from.path}:${card.span.start.line}`, 'muted', width),
    ]),
  ];
}

/** A text behind a marker; its further lines stand below the first. */
function hanging(marker: string, text: string, style: StyleName | undefined, width: number): Lines {
  const line = style === undefined ? lineOf(text) : lineOf(text, style);
  const lead = style === undefined ? styled(marker, 'list-marker') : styled(marker, style);
  const indent = [...marker].length;
  return wrap(line, width - indent).map((wrapped, row): StyledLine => [row === 0 ? lead : blank(indent), ...wrapped]);
}
