import type { Choice } from '../../../cards/card.ts';
import { optionLetter } from '../../../drill/option-letter.ts';
import type { AskingView } from '../../../drill/view.ts';
import { hideClozes } from '../../parts/markdown/cloze.ts';
import { renderMarkdown } from '../../parts/markdown/render-markdown.ts';
import { blank, EMPTY_LINE, type StyledLine, styled } from '../../parts/text/line.ts';
import type { StyleName } from '../../parts/text/style.ts';
import { wrap } from '../../parts/text/wrap.ts';
import type { ScreenKit } from '../kit.ts';

function overlay(lines: readonly StyledLine[], style: StyleName): readonly StyledLine[] {
  return lines.map((line) => line.map((part) => ({ ...part, style: [style, ...part.style] })));
}

function choiceLines(choices: readonly Choice[], isAnswered: boolean, width: number): readonly StyledLine[] {
  return choices.flatMap(({ text, correct }, index) => {
    const letter = optionLetter(index);
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

/** What is asked: context, front, options; clozes are hidden until the reveal. */
export function questionLines({ card, stage }: AskingView, width: number, kit: ScreenKit): readonly StyledLine[] {
  const draw = (markdown: string): readonly StyledLine[] =>
    renderMarkdown(markdown, { width, highlight: kit.highlight });
  const context = card.context === undefined ? [] : [...overlay(draw(card.context), 'muted'), EMPTY_LINE];
  const front = stage === 'front' && card.kind === 'cloze' ? hideClozes(card.front) : card.front;
  const choices = card.kind === 'choice' ? [EMPTY_LINE, ...choiceLines(card.choices, stage === 'back', width)] : [];
  return [...context, ...overlay(draw(front), 'title'), ...choices];
}
