import type { SessionCounts, SessionView } from '../../../drill/view.ts';
import type { Phase } from '../../../memory/memory.ts';
import { progressBar } from '../../parts/progress-bar.ts';
import { oneLine } from '../../parts/text/harmless.ts';
import { lineOf, lineWidth, type StyledLine, spread, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import type { ScreenKit } from '../kit.ts';

const PHASE_STYLES: Readonly<Record<Phase, StyleName>> = {
  new: 'phase-new',
  learning: 'phase-learning',
  relearning: 'phase-learning',
  review: 'phase-review',
};

/** Below this width the counter stands alone beside the bar. */
const DETAILED_FROM = 60;

function countsLine(counts: SessionCounts, width: number, { messages }: ScreenKit): StyledLine {
  const counter = styled(` ${messages.drill.counter(counts.done, counts.total)}`, 'strong');
  if (width < DETAILED_FROM) return [counter];
  const left = { fresh: counts.newLeft, learning: counts.learningLeft, review: counts.reviewLeft };
  return [counter, styled(`  ${messages.ui.left(left)}`, 'muted')];
}

/** Where the card comes from and how far the session is: two lines. */
export function headerLines(view: SessionView, width: number, kit: ScreenKit): readonly StyledLine[] {
  const counts = countsLine(view.counts, width, kit);
  const bar = [...progressBar(view.counts.done, view.counts.total, width - lineWidth(counts)), ...counts];
  if (view.status === 'finished') return [lineOf('mdrill', 'accent'), bar];
  const path = [view.deckTitle, ...view.card.section].map(oneLine).filter((part) => part !== '');
  const place = path.map((part, index) => styled(index === 0 ? part : ` › ${part}`, index === 0 ? 'accent' : 'muted'));
  const { ui } = kit.messages;
  const phase =
    view.isPractice === true ? lineOf(ui.practice, 'warning') : lineOf(ui.phase[view.phase], PHASE_STYLES[view.phase]);
  return [spread(place, phase, width), bar];
}
