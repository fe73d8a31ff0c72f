import { inputLines } from '../../parts/input/input-lines.ts';
import type { TextInput } from '../../parts/input/text-input.ts';
import { keyLabel } from '../../parts/key-names.ts';
import { lineOf, type StyledLine, styled, truncateLine } from '../../parts/text/line.ts';
import type { CursorPosition } from '../../terminal/painter.ts';
import type { ScreenKit } from '../kit.ts';

/** A field a person writes in: its lines, and the cursor within them. */
export interface AnswerField {
  readonly lines: readonly StyledLine[];
  readonly cursor: CursorPosition;
}

const PROMPT = '› ';

/** The field for the answer, at most so many lines high; a longer text shows the part around the cursor. */
export function answerField(input: TextInput, width: number, height: number, kit: ScreenKit): AnswerField {
  const { ui } = kit.messages;
  const key = (action: 'submit' | 'cancel'): string => keyLabel(kit.keymap.keysFor(action)[0] ?? '', ui);
  const { lines, cursor } = inputLines(input, width - PROMPT.length);
  const visible = Math.max(1, height - 1);
  const first = Math.max(0, Math.min(cursor.row - visible + 1, lines.length - visible));
  const shown = lines
    .slice(first, first + visible)
    .map((text, index): StyledLine => [styled(first + index === 0 ? PROMPT : '  ', 'accent'), styled(text)]);
  return {
    lines: [truncateLine(lineOf(ui.answerPrompt(key('submit'), key('cancel')), 'label'), width), ...shown],
    cursor: { row: 1 + cursor.row - first, column: cursor.column + PROMPT.length },
  };
}
