import { clockText } from '../../../drill/interview/clock-text.ts';
import type { InterviewClock, InterviewView } from '../../../drill/interview/view.ts';
import { progressBar } from '../../parts/progress-bar.ts';
import { EMPTY_LINE, lineOf, type StyledLine, spread, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import type { ScreenKit } from '../kit.ts';
import type { InterviewPort } from './data.ts';

/** Below this share of the time left the clock warns. */
const NEARLY_OVER = 0.25;

/** Where the interview is, how much time the answer has, and how far everything has come. */
export function interviewHeader(
  view: InterviewView,
  { plan }: InterviewPort,
  width: number,
  kit: ScreenKit,
): readonly StyledLine[] {
  const { interview } = kit.messages;
  const { asked, clock } = view;
  if (asked === undefined) {
    const title = view.step.kind === 'finished' ? interview.report.title : interview.stages.opening;
    return [spread(lineOf(title, 'title'), lineOf(clockText(view.elapsed), 'muted'), width), EMPTY_LINE];
  }
  const { place, round } = asked;
  const name = round.title ?? interview.stages[round.stage];
  const counter = interview.counter(place.round, place.rounds, place.question, place.questions);
  const left: StyledLine = [styled(counter, 'muted'), styled(`  ${name}`, 'title')];
  const total = plan.budget === undefined ? '' : ` / ${clockText(plan.budget)}`;
  const time = lineOf(`${clockText(view.elapsed)}${total}`, 'muted');
  return [
    spread(left, clock === undefined ? time : clockLine(clock, kit), width),
    progressBar(place.question - 1, place.questions, width),
    EMPTY_LINE,
  ];
}

function clockLine(clock: InterviewClock, kit: ScreenKit): StyledLine {
  const { interview } = kit.messages;
  const { elapsed, limit, isPaused, kind } = clock;
  const left = limit - elapsed;
  const style: StyleName = left < 0 ? 'error' : left < limit * NEARLY_OVER ? 'warning' : 'success';
  const words = kind === 'thinking' ? interview.report.thinking : interview.report.answering;
  const time = `${words} ${clockText(elapsed)} / ${clockText(limit)}`;
  return [
    ...(isPaused ? [styled(`${interview.clock.paused}  `, 'warning')] : []),
    ...(left <= -1_000 ? [styled(`${interview.clock.overtime(clockText(-left))}  `, 'error')] : []),
    styled(time, isPaused ? 'muted' : style),
  ];
}
