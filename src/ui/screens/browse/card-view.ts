import { renderMarkdown } from '../../parts/markdown/render-markdown.ts';
import { oneLine } from '../../parts/text/harmless.ts';
import { EMPTY_LINE, lineOf, type StyledLine, styled } from '../../parts/text/line.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import type { BrowseCard, PastReview } from './data.ts';

function memoryText(entry: BrowseCard, { messages, now }: ScreenKit): string {
  const { browse, phase } = messages.ui;
  const wait = entry.due === undefined ? undefined : entry.due - now();
  const due = wait === undefined ? [] : [wait <= 0 ? browse.dueNow : browse.due(messages.drill.interval(wait))];
  const marks = [...(entry.isSuspended ? [browse.suspended] : []), ...(entry.isFlagged ? [browse.flagged] : [])];
  const reviews = entry.reps > 0 ? [browse.memory(entry.reps, entry.lapses)] : [];
  return [phase[entry.phase], ...due, ...reviews, ...marks].join(' · ');
}

function historyLines(history: readonly PastReview[], { messages, now }: ScreenKit): readonly StyledLine[] {
  const { browse, shortWait } = messages.ui;
  if (history.length === 0) return [lineOf(browse.noHistory, 'muted')];
  return history.map(({ at, grade, wait }) => [
    styled(messages.drill.grades[grade], `grade-${grade}`),
    styled(` → ${shortWait(wait)}`),
    styled(`  ${browse.ago(messages.drill.interval(Math.max(0, now() - at)))}`, 'muted'),
  ]);
}

/** A card with everything known about it: place, memory, question, answer, parts, history. */
export function cardView(
  entry: BrowseCard,
  history: readonly PastReview[],
  width: number,
  kit: ScreenKit,
): readonly StyledLine[] {
  const { card } = entry;
  const { ui } = kit.messages;
  const draw = (markdown: string): readonly StyledLine[] =>
    renderMarkdown(markdown, { width, highlight: kit.highlight });
  const labelled = (label: string, lines: readonly StyledLine[]): readonly StyledLine[] =>
    lines.length === 0 ? [] : [EMPTY_LINE, lineOf(label, 'label'), ...lines];
  const list = (texts: readonly string[]): readonly StyledLine[] => draw(texts.map((text) => `- ${text}`).join('\n'));
  const place = `${entry.file}:${card.span.start.line}`;
  return [
    ...wrap([styled([place, ...card.section.map(oneLine)].join(' › '), 'muted')], width),
    ...wrap([styled(memoryText(entry, kit), 'muted')], width),
    EMPTY_LINE,
    ...draw(card.front).map((line) => line.map((part) => ({ ...part, style: ['title' as const, ...part.style] }))),
    EMPTY_LINE,
    ...draw(card.back),
    ...labelled(ui.contrast, draw(card.contrast ?? '')),
    ...labelled(ui.rubric, list(card.rubric)),
    ...labelled(ui.followUps, list(card.followUps)),
    ...labelled(ui.browse.history, historyLines(history, kit)),
  ];
}
