import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { zhCN } from '../../../../src/i18n/zh-CN/index.ts';
import { renderMarkdown } from '../../../../src/ui/parts/markdown/render-markdown.ts';
import { textWidth } from '../../../../src/ui/parts/text/clusters.ts';
import { lineOf, lineText } from '../../../../src/ui/parts/text/line.ts';
import { narrowed } from '../../../../src/ui/parts/text/narrow.ts';
import { createTheme } from '../../../../src/ui/theme.ts';
import { CARDS } from '../../support/cards.ts';
import { tryDrill } from '../../support/drill.ts';
import { SAMPLE } from '../markdown/sample.ts';

const ambiguousIn = (text: string): readonly string[] =>
  [...text].filter((character) => stringWidth(character, { ambiguousIsNarrow: false }) !== stringWidth(character));

describe('narrowed', () => {
  it('keeps the width of every text', () => {
    const text = '│ “引号”…—— → ① • ✓ ▇▁ █';
    expect(textWidth(narrowed(text))).toBe(textWidth(text));
    expect(narrowed(text)).toBe('| "引号"~-- > 1 * v @. @');
  });

  it('leaves nothing of ambiguous width in tables, lists and code', () => {
    const lines = renderMarkdown(SAMPLE, { width: 60 }).map((line) => narrowed(lineText(line)));
    expect(ambiguousIn(lines.join(''))).toEqual([]);
  });

  it('leaves nothing of ambiguous width on the drill screen', () => {
    const trial = tryDrill(CARDS, [80, 24], zhCN);
    for (const keys of ['', ' ', 'tr', '3', '?']) {
      trial.type(keys);
      expect(ambiguousIn(narrowed(trial.screen()))).toEqual([]);
    }
  });
});

describe('a theme for terminals that draw ambiguous characters wide', () => {
  it('narrows what it paints', () => {
    expect(createTheme('none', 0, 'wide').paint(lineOf('─ 就绪…'))).toBe('- 就绪~');
  });
});
