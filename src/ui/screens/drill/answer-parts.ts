import type { Card } from '../../../cards/card.ts';
import type { DiffPart } from '../../../drill/answer/short-answer.ts';
import { markClozes } from '../../parts/markdown/cloze.ts';
import { countSteps, renderMarkdown, renderSteps } from '../../parts/markdown/render-markdown.ts';
import { blank, EMPTY_LINE, lineOf, padLine, type StyledLine, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';
import { type PointCheck, tallyOf } from './check.ts';
import type { CardWork } from './state.ts';

/** The answer of the notes, or as much of it as is shown. */
export function backLines(card: Card, { steps }: CardWork, width: number, kit: ScreenKit): readonly StyledLine[] {
  const options = { width, highlight: kit.highlight };
  const markdown = card.kind === 'cloze' ? markClozes(card.back, card.cloze) : card.back;
  const back = steps === undefined ? renderMarkdown(markdown, options) : renderSteps(markdown, steps, options);
  if (back.length > 0) return back;
  if (card.kind === 'cloze') return card.cloze.flatMap((text) => wrap([styled(text, 'cloze')], width));
  if (card.kind === 'choice') return [];
  return wrap([styled(kit.messages.ui.noAnswer, 'muted')], width);
}

const BETWEEN_COLUMNS = 3;

/** The answer of the notes and the weak one next to each other, each below its name. */
export function besideContrast(
  card: Card,
  work: CardWork,
  contrast: string,
  width: number,
  kit: ScreenKit,
): readonly StyledLine[] {
  const { ui } = kit.messages;
  const column = Math.floor((width - BETWEEN_COLUMNS) / 2);
  const strong = [lineOf(ui.answer, 'label'), ...backLines(card, work, column, kit)];
  const weak = [lineOf(ui.contrast, 'label'), ...renderMarkdown(contrast, { width: column, highlight: kit.highlight })];
  return Array.from({ length: Math.max(strong.length, weak.length) }, (_, row) => [
    ...padLine(strong[row] ?? EMPTY_LINE, column),
    styled(' │ ', 'rule'),
    ...(weak[row] ?? EMPTY_LINE),
  ]);
}

/** How many parts of the answer are still hidden. */
export function hiddenSteps(card: Card, { steps }: CardWork): number {
  return steps === undefined ? 0 : Math.max(0, countSteps(card.back) - steps);
}

/** What stands out without colours, too: what is missing is underlined, what is too much is struck. */
const DIFF_STYLES: Readonly<Record<DiffPart['kind'], StyleName | undefined>> = {
  same: undefined,
  missing: 'cloze',
  extra: 'struck',
};

/** One side of a comparison: everything but the parts that only the other side has. */
function sideOf(parts: readonly DiffPart[], left: DiffPart['kind']): StyledLine {
  return parts.flatMap(({ kind, text }) => {
    const style = DIFF_STYLES[kind];
    if (kind === left) return [];
    return [style === undefined ? styled(text) : styled(text, style)];
  });
}

/**
 * A short answer as it was typed, below it the one of the notes where they agree in part: laid into each other the two
 * would read as one.
 */
function comparedLines(parts: readonly DiffPart[], width: number): readonly StyledLine[] {
  const agrees = parts.some(({ kind, text }) => kind === 'same' && text.trim() !== '');
  const isPartly = agrees && parts.some(({ kind }) => kind === 'missing');
  return [...wrap(sideOf(parts, 'missing'), width), ...(isPartly ? wrap(sideOf(parts, 'extra'), width) : [])];
}

/** What was typed; a short answer compared with the one of the notes. */
export function typedLines({ typed, judgement }: CardWork, width: number, kit: ScreenKit): readonly StyledLine[] {
  if (typed === undefined) return [];
  const isShort = judgement?.form === 'short' && typed.trim() !== '';
  const lines = isShort
    ? comparedLines(judgement.parts, width)
    : wrap([styled(typed.trim() === '' ? '—' : typed)], width);
  return [lineOf(kit.messages.ui.yourAnswer, 'label'), ...lines, EMPTY_LINE];
}

const CHECK_MARKER = 6;

/** Points with their ticks; the current one is marked. */
export function checkLines(check: PointCheck, width: number, kit: ScreenKit): readonly StyledLine[] {
  const { hit, total } = tallyOf(check);
  const { ui } = kit.messages;
  const head: StyledLine = [styled(ui.rubric, 'label'), styled(` ${ui.pointsTicked(hit, total)}`, 'muted')];
  const lines = check.points.flatMap((point, index) => {
    const isTicked = check.ticks[index] === true;
    const marker: StyledLine = [
      styled(index === check.current ? '› ' : '  ', 'accent'),
      styled(isTicked ? '[x] ' : '[ ] ', isTicked ? 'success' : 'list-marker'),
    ];
    return renderMarkdown(point, { width: width - CHECK_MARKER, highlight: kit.highlight }).map((line, row) => [
      ...(row === 0 ? marker : [blank(CHECK_MARKER)]),
      ...line,
    ]);
  });
  return [head, ...lines];
}

/** Numbered questions. */
export function numberedLines(texts: readonly string[], width: number, kit: ScreenKit): readonly StyledLine[] {
  return texts.flatMap((text, index) => {
    const marker = styled(`${index + 1}. `, 'list-marker');
    const columns = marker.text.length;
    return renderMarkdown(text, { width: width - columns, highlight: kit.highlight }).map((line, row) => [
      row === 0 ? marker : blank(columns),
      ...line,
    ]);
  });
}
