import type { Card, Choice } from '../../../cards/card.ts';
import type { AskingView } from '../../../drill/view.ts';
import { keyLabel } from '../../parts/key-names.ts';
import { hideClozes } from '../../parts/markdown/cloze.ts';
import { renderMarkdown } from '../../parts/markdown/render-markdown.ts';
import { blank, EMPTY_LINE, lineOf, type StyledLine, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import type { ShownParts } from './state.ts';

/** Parts of a card that can be scrolled to. */
export type CardPart = 'answer' | 'contrast' | 'rubric' | 'follow-ups';

/** Everything of a card that is uncovered, wrapped, and the line each part begins at. */
export interface CardContent {
  readonly lines: readonly StyledLine[];
  readonly starts: Readonly<Partial<Record<CardPart, number>>>;
}

function overlay(lines: readonly StyledLine[], style: StyleName): readonly StyledLine[] {
  return lines.map((line) => line.map((part) => ({ ...part, style: [style, ...part.style] })));
}

function choiceLines(choices: readonly Choice[], isAnswered: boolean, width: number): readonly StyledLine[] {
  return choices.flatMap(({ text, correct }, index) => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + index);
    const mark = isAnswered ? (correct ? '✓ ' : '  ') : '';
    const style: StyleName | undefined = isAnswered ? (correct ? 'success' : 'muted') : undefined;
    const marker = styled(`${mark}${letter}. `, style ?? 'list-marker');
    const body = style === undefined ? styled(text) : styled(text, style);
    return wrap([body], width - marker.text.length).map((line, row) => [
      row === 0 ? marker : blank(marker.text.length),
      ...line,
    ]);
  });
}

function questionLines(view: AskingView, width: number, kit: ScreenKit): readonly StyledLine[] {
  const { card, stage } = view;
  const draw = (markdown: string): readonly StyledLine[] =>
    renderMarkdown(markdown, { width, highlight: kit.highlight });
  const context = card.context === undefined ? [] : [...overlay(draw(card.context), 'muted'), EMPTY_LINE];
  const front = stage === 'front' && card.kind === 'cloze' ? hideClozes(card.front) : card.front;
  const choices = card.kind === 'choice' ? [EMPTY_LINE, ...choiceLines(card.choices, stage === 'back', width)] : [];
  return [...context, ...overlay(draw(front), 'title'), ...choices];
}

function answerLines(card: Card, width: number, kit: ScreenKit): readonly StyledLine[] {
  const back = renderMarkdown(card.back, { width, highlight: kit.highlight });
  if (back.length > 0) return back;
  if (card.kind === 'cloze') return card.cloze.flatMap((text) => wrap([styled(text, 'cloze')], width));
  if (card.kind === 'choice') return [];
  return wrap([styled(kit.messages.ui.noAnswer, 'muted')], width);
}

function numbered(texts: readonly string[], width: number, kit: ScreenKit): readonly StyledLine[] {
  return texts.flatMap((text, index) => {
    const marker = styled(`${index + 1}. `, 'list-marker');
    const columns = marker.text.length;
    return renderMarkdown(text, { width: width - columns, highlight: kit.highlight }).map((line, row) => [
      row === 0 ? marker : blank(columns),
      ...line,
    ]);
  });
}

/** What more the card has and the keys that show it, when it is not shown. */
function offers(card: Card, shown: ShownParts, { keymap, messages: { ui } }: ScreenKit): readonly string[] {
  const key = (action: 'contrast' | 'rubric' | 'follow-up'): string => keyLabel(keymap.keysFor(action)[0] ?? '', ui);
  const left = card.followUps.length - shown.followUps;
  return [
    ...(card.contrast !== undefined && !shown.contrast ? [ui.offerContrast(key('contrast'))] : []),
    ...(card.rubric.length > 0 && !shown.rubric ? [ui.offerRubric(key('rubric'), card.rubric.length)] : []),
    ...(left > 0 ? [ui.offerFollowUp(key('follow-up'), left)] : []),
  ];
}

/** Draws what is uncovered of a card to a width. */
export function cardContent(view: AskingView, shown: ShownParts, width: number, kit: ScreenKit): CardContent {
  const lines: StyledLine[] = [...questionLines(view, width, kit)];
  if (view.stage === 'front') return { lines, starts: {} };

  const { card } = view;
  const { ui } = kit.messages;
  const starts: Partial<Record<CardPart, number>> = {};
  const add = (part: CardPart, label: string | undefined, body: readonly StyledLine[]): void => {
    lines.push(EMPTY_LINE);
    starts[part] = lines.length;
    if (label !== undefined) lines.push(lineOf(label, 'label'));
    lines.push(...body);
  };

  const answer = answerLines(card, width, kit);
  if (answer.length > 0) {
    lines.push(EMPTY_LINE, lineOf('─'.repeat(width), 'rule'));
    add('answer', undefined, answer);
  }
  if (shown.contrast && card.contrast !== undefined) {
    add('contrast', ui.contrast, renderMarkdown(card.contrast, { width, highlight: kit.highlight }));
  }
  if (shown.rubric) add('rubric', ui.rubric, numbered(card.rubric, width, kit));
  if (shown.followUps > 0)
    add('follow-ups', ui.followUps, numbered(card.followUps.slice(0, shown.followUps), width, kit));
  const offered = offers(card, shown, kit);
  if (offered.length > 0) lines.push(EMPTY_LINE, ...wrap([styled(offered.join(' · '), 'muted')], width));
  return { lines, starts };
}

/** Remembers the content drawn last: a card is wrapped once for each width, not once for each key. */
export function rememberContent(): typeof cardContent {
  let last: { readonly key: readonly unknown[]; readonly content: CardContent } | undefined;
  return (view, shown, width, kit) => {
    const key = [view.card, view.stage, shown, width, kit.highlight, kit.messages];
    if (last === undefined || last.key.some((value, index) => value !== key[index])) {
      last = { key, content: cardContent(view, shown, width, kit) };
    }
    return last.content;
  };
}
