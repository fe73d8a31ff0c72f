import type { Card } from '../../../cards/card.ts';
import type { AskingView } from '../../../drill/view.ts';
import { keyLabel } from '../../parts/key-names.ts';
import { renderMarkdown } from '../../parts/markdown/render-markdown.ts';
import { EMPTY_LINE, lineOf, type StyledLine, styled } from '../../parts/text/line.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import { backLines, besideContrast, checkLines, hiddenSteps, numberedLines, typedLines } from './answer-parts.ts';
import { questionLines } from './question.ts';
import type { CardWork } from './state.ts';

/** Parts of a card that can be scrolled to. */
export type CardPart = 'answer' | 'step' | 'contrast' | 'rubric' | 'follow-ups';

/** Everything of a card that is uncovered, wrapped, and the line each part begins at. */
export interface CardContent {
  readonly lines: readonly StyledLine[];
  readonly starts: Readonly<Partial<Record<CardPart, number>>>;
}

/** From this width on the weak answer stands beside the strong one, below it on narrower screens. */
const BESIDE_FROM = 90;

/** What more the card has and the keys that show it, when it is not shown. */
function offers(card: Card, work: CardWork, { keymap, messages: { ui } }: ScreenKit): readonly string[] {
  const key = (action: 'contrast' | 'rubric' | 'follow-up'): string => keyLabel(keymap.keysFor(action)[0] ?? '', ui);
  const left = card.followUps.length - work.followUps;
  return [
    ...(card.contrast !== undefined && !work.contrast ? [ui.offerContrast(key('contrast'))] : []),
    ...(card.rubric.length > 0 && !work.rubric ? [ui.offerRubric(key('rubric'), card.rubric.length)] : []),
    ...(left > 0 ? [ui.offerFollowUp(key('follow-up'), left)] : []),
  ];
}

/** Draws what is uncovered of a card to a width. */
export function cardContent(view: AskingView, work: CardWork, width: number, kit: ScreenKit): CardContent {
  const lines: StyledLine[] = [...questionLines(view, width, kit)];
  if (view.stage === 'front') return { lines, starts: {} };

  const { card } = view;
  const { ui } = kit.messages;
  const starts: Partial<Record<CardPart, number>> = {};
  const add = (part: CardPart, body: readonly StyledLine[]): void => {
    lines.push(EMPTY_LINE);
    starts[part] = lines.length;
    lines.push(...body);
  };

  const isBeside = work.contrast && card.contrast !== undefined && width >= BESIDE_FROM;
  const back = isBeside ? besideContrast(card, work, card.contrast, width, kit) : backLines(card, work, width, kit);
  const answer = [...typedLines(work, width, kit), ...back];
  if (answer.length > 0) {
    lines.push(EMPTY_LINE, lineOf('─'.repeat(width), 'rule'));
    add('answer', answer);
  }
  const hidden = hiddenSteps(card, work);
  if (hidden > 0) {
    const key = keyLabel(kit.keymap.keysFor('reveal-step')[0] ?? '', ui);
    starts.step = lines.length - 1;
    lines.push(EMPTY_LINE, ...wrap([styled(ui.stepsHidden(hidden, key), 'muted')], width));
    return { lines, starts };
  }
  if (work.contrast && card.contrast !== undefined && !isBeside) {
    const contrast = renderMarkdown(card.contrast, { width, highlight: kit.highlight });
    add('contrast', [lineOf(ui.contrast, 'label'), ...contrast]);
  }
  if (work.rubric && work.check !== undefined) add('rubric', checkLines(work.check, width, kit));
  if (work.followUps > 0) {
    const asked = numberedLines(card.followUps.slice(0, work.followUps), width, kit);
    add('follow-ups', [lineOf(ui.followUps, 'label'), ...asked]);
  }
  const offered = offers(card, work, kit);
  if (offered.length > 0) lines.push(EMPTY_LINE, ...wrap([styled(offered.join(' · '), 'muted')], width));
  return { lines, starts };
}

/** Remembers the content drawn last: a card is wrapped once for each width, not once for each key. */
export function rememberContent(): typeof cardContent {
  let last: { readonly key: readonly unknown[]; readonly content: CardContent } | undefined;
  return (view, work, width, kit) => {
    // While an answer is typed only the input changes, and the card does not show it.
    const { input, confidence, ...drawn } = work;
    const key = [view.card, view.stage, width, kit.highlight, kit.messages, ...Object.values(drawn)];
    if (last?.key.length !== key.length || last.key.some((value, index) => value !== key[index])) {
      last = { key, content: cardContent(view, work, width, kit) };
    }
    return last.content;
  };
}
