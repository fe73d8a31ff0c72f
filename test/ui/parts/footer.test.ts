import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/index.ts';
import { zhCN } from '../../../src/i18n/zh-CN/index.ts';
import { createKeymap } from '../../../src/ui/keymap.ts';
import { footerLine } from '../../../src/ui/parts/footer.ts';
import { keyLabel } from '../../../src/ui/parts/key-names.ts';
import { lineText } from '../../../src/ui/parts/text/line.ts';

describe('keyLabel', () => {
  const cases = [
    ['space', 'space', '空格'],
    ['enter', 'enter', '回车'],
    ['ctrl+d', '^D', '^D'],
    ['ctrl+left', '^←', '^←'],
    ['alt+enter', 'Alt+enter', 'Alt+回车'],
    ['shift+tab', 'Shift+tab', 'Shift+Tab'],
    ['down', '↓', '↓'],
    ['G', 'G', 'G'],
    ['+', '+', '+'],
  ] as const;
  it.each(cases)('of %s', (name, english, chinese) => {
    expect(keyLabel(name, en.ui)).toBe(english);
    expect(keyLabel(name, zhCN.ui)).toBe(chinese);
  });
});

describe('footerLine', () => {
  const items = [['undo'], ['line-down', 'line-up'], ['skip'], ['help'], ['quit']] as const;
  const cases = [
    [80, 'u undo  jk scroll  s skip  ? help  q quit'],
    [36, 'u undo  jk scroll  ? help  q quit'],
    [30, 'u undo  s skip  ? help  q quit'],
    [24, 'u undo  ? help  q quit'],
    [16, '? help  q quit'],
    [13, 'q quit'],
  ] as const;
  it.each(cases)('on %i columns shows what fits, quit and help before all others', (width, text) => {
    expect(lineText(footerLine(items, width, createKeymap(), en.ui))).toBe(text);
  });

  it('keeps how to leave a card and the help on a narrow screen', () => {
    const card = [['close'], ['line-down', 'line-up'], ['edit'], ['suspend-card'], ['help']] as const;
    expect(lineText(footerLine(card, 38, createKeymap(), en.ui))).toBe('esc close  jk scroll  e edit  ? help');
    expect(lineText(footerLine(card, 18, createKeymap(), zhCN.ui))).toBe('Esc 关闭  ? 帮助');
  });
});
