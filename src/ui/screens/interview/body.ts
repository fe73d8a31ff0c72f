import type { Card } from '../../../cards/card.ts';
import { clockText } from '../../../drill/interview/clock-text.ts';
import { frontOf, phrasingOf } from '../../../drill/interview/phrasing.ts';
import { cardOf } from '../../../drill/interview/question.ts';
import { MARKS } from '../../../drill/interview/record.ts';
import type { AskedView, InterviewView } from '../../../drill/interview/view.ts';
import { optionLetter } from '../../../drill/option-letter.ts';
import { renderMarkdown } from '../../parts/markdown/render-markdown.ts';
import { blank, EMPTY_LINE, lineOf, type StyledLine, styled } from '../../parts/text/line.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import type { InterviewPort } from './data.ts';
import type { InterviewScreenState } from './state.ts';

type Lines = readonly StyledLine[];

/** What the interviewer says and what there is to judge, as lines; `pointRows` are the first rows of the points. */
export interface InterviewBody {
  readonly lines: Lines;
  readonly pointRows: readonly number[];
}

/** Draws one moment of an interview. */
export function interviewBody(
  state: InterviewScreenState,
  port: InterviewPort,
  width: number,
  kit: ScreenKit,
): InterviewBody {
  const { view } = state;
  const { asked, step } = view;
  switch (step.kind) {
    case 'greeting':
      return plain(greetingLines(port, width, kit));
    case 'finished':
      return plain(renderMarkdown(port.report(), { width, highlight: kit.highlight }));
    case 'thinking':
    case 'answering':
      return plain(asked === undefined ? [] : questionLines(view, asked, width, kit));
    case 'judging':
      return asked === undefined ? plain([]) : judgingBody(state, asked, width, kit);
    case 'follow-up':
    case 'follow-up-judging':
      return plain(asked === undefined ? [] : followUpLines(view, asked, width, kit));
    case 'debrief':
      return plain(asked === undefined ? [] : debriefLines(asked, width, kit));
  }
}

function plain(lines: Lines): InterviewBody {
  return { lines, pointRows: [] };
}

function says(text: string, width: number, ...style: Parameters<typeof lineOf>[1][]): Lines {
  return wrap(lineOf(text, ...style), width);
}

function greetingLines({ plan, mode }: InterviewPort, width: number, kit: ScreenKit): Lines {
  const { interview } = kit.messages;
  const questions = plan.rounds.reduce((sum, round) => sum + round.questions.length, 0);
  const minutes = Math.max(1, Math.round(Math.min(plan.estimate, plan.budget ?? plan.estimate) / 60_000));
  const rounds = plan.rounds.map(({ title, stage, questions: { length } }, index) =>
    says(`${index + 1}. ${title ?? interview.stages[stage]} (${length})`, width, 'muted'),
  );
  return [
    ...says(interview.greeting(plan.rounds.length, questions, minutes), width),
    EMPTY_LINE,
    ...says(interview.howTo[mode], width, 'accent'),
    EMPTY_LINE,
    ...rounds.flat(),
  ];
}

function questionLines({ last }: InterviewView, asked: AskedView, width: number, kit: ScreenKit): Lines {
  const { interview } = kit.messages;
  const { round, opensRound } = asked;
  return [
    ...(last === undefined ? [] : [...says(interview.react(last.score), width, 'muted'), EMPTY_LINE]),
    ...(opensRound ? [...says(interview.opensRound(round.stage, round.title), width, 'accent'), EMPTY_LINE] : []),
    ...putLines(asked, width, kit),
    ...noteLines(asked, width, kit),
  ];
}

/** The question as the interviewer puts it, with what leads to it. */
function putLines({ question }: AskedView, width: number, kit: ScreenKit): Lines {
  const card = cardOf(question)?.card;
  const put = kit.messages.interview.put[phrasingOf(question)](frontOf(question));
  return [
    ...(card?.context === undefined ? [] : [...markdown(card.context, width, kit), EMPTY_LINE]),
    ...(question.prompt === undefined || card === undefined ? [] : says(card.front, width, 'muted')),
    ...renderMarkdown(put, { width, highlight: kit.highlight }).map(
      (line): StyledLine => line.map((part) => ({ ...part, style: ['strong', ...part.style] })),
    ),
    ...optionLines(card, width),
  ];
}

function optionLines(card: Card | undefined, width: number): Lines {
  if (card?.kind !== 'choice') return [];
  return card.choices.flatMap(({ text }, index) => wrap(lineOf(`${optionLetter(index)}. ${text}`), width));
}

function judgingBody(
  { ticks, point }: InterviewScreenState,
  asked: AskedView,
  width: number,
  kit: ScreenKit,
): InterviewBody {
  const { interview } = kit.messages;
  const { question, time, answer } = asked;
  const card = cardOf(question)?.card;
  const limit = clockText(question.limits.answer);
  const isReverse = phrasingOf(question) === 'ask-me';
  const back = card?.back.trim() ?? '';
  const lines: StyledLine[] = [
    ...putLines(asked, width, kit),
    ...says(interview.clock.used(clockText(time.thinking), clockText(time.answering), limit), width, 'muted'),
    EMPTY_LINE,
    ...(answer === undefined ? [] : [...says(answer, width, 'quote'), EMPTY_LINE]),
    ...(question.points.length === 0 ? markLines(width, kit) : [lineOf(interview.checklist, 'label')]),
  ];
  const pointRows: number[] = [];
  for (const [index, { text }] of question.points.entries()) {
    pointRows.push(lines.length);
    lines.push(...pointLines(text, index, { isTicked: ticks.has(index), isCurrent: index === point }, width));
  }
  const heading = lineOf(isReverse ? interview.reverseQuestions : interview.expected, 'label');
  const expected = back === '' ? says(interview.noAnswer, width, 'muted') : [heading, ...markdown(back, width, kit)];
  return { lines: [...lines, EMPTY_LINE, ...expected], pointRows };
}

/** A point to tick; its further lines stand below the first. */
function pointLines(
  text: string,
  index: number,
  { isTicked, isCurrent }: { readonly isTicked: boolean; readonly isCurrent: boolean },
  width: number,
): Lines {
  const number = `${index + 1}.`.padStart(3);
  const marker = `${isCurrent ? '›' : ' '} ${number} [${isTicked ? 'x' : ' '}] `;
  const point = isTicked ? lineOf(text, 'success') : lineOf(text);
  return wrap(point, width - marker.length).map((line, row): StyledLine => {
    const lead = row === 0 ? styled(marker, isCurrent ? 'accent' : 'muted') : blank(marker.length);
    return [lead, ...line];
  });
}

function markLines(width: number, kit: ScreenKit): Lines {
  const { marks } = kit.messages.interview;
  const styles = ['grade-again', 'grade-hard', 'grade-good', 'grade-easy'] as const;
  return MARKS.flatMap((mark, index) =>
    wrap([styled(`${index + 1} `, 'key'), styled(marks[mark], styles[index] ?? 'muted')], width),
  );
}

function followUpLines({ step }: InterviewView, asked: AskedView, width: number, kit: ScreenKit): Lines {
  const { interview } = kit.messages;
  const { followUp = '', question, answer } = asked;
  const isJudging = step.kind === 'follow-up-judging';
  return [
    ...says(frontOf(question), width, 'muted'),
    EMPTY_LINE,
    ...says(interview.followUp(followUp), width, 'strong'),
    ...(isJudging && answer !== undefined ? [EMPTY_LINE, ...says(answer, width, 'quote')] : []),
    ...(isJudging ? [EMPTY_LINE, ...markLines(width, kit)] : []),
    ...noteLines(asked, width, kit),
  ];
}

function debriefLines(asked: AskedView, width: number, kit: ScreenKit): Lines {
  const { interview } = kit.messages;
  const { question, score } = asked;
  const card = cardOf(question)?.card;
  const why = card?.contrast === undefined ? [] : card.rubric;
  return [
    ...says(frontOf(question), width, 'muted'),
    EMPTY_LINE,
    lineOf(interview.questionScore(`${Math.round(score * 100)}%`), 'title'),
    ...(card?.contrast === undefined
      ? []
      : [EMPTY_LINE, lineOf(interview.weak, 'label'), ...markdown(card.contrast, width, kit)]),
    ...(why.length === 0 ? [] : [EMPTY_LINE, lineOf(interview.whyStrong, 'label')]),
    ...why.flatMap((point) => markdown(`- ${point}`, width, kit)),
    ...noteLines(asked, width, kit),
  ];
}

function noteLines({ notes }: AskedView, width: number, kit: ScreenKit): Lines {
  if (notes.length === 0) return [];
  const { ownNotes } = kit.messages.interview.report;
  return [EMPTY_LINE, lineOf(ownNotes, 'label'), ...notes.flatMap((note) => wrap(lineOf(`- ${note}`), width))];
}

function markdown(text: string, width: number, kit: ScreenKit): Lines {
  return renderMarkdown(text, { width, highlight: kit.highlight });
}
