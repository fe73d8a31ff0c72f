import { describe, expect, it } from 'vitest';
import { lineOf, styled } from '../../src/ui/parts/text/line.ts';
import { STYLE_NAMES } from '../../src/ui/parts/text/style.ts';
import { createTheme, THEME_NAMES } from '../../src/ui/theme.ts';

describe('createTheme', () => {
  const heading = lineOf('标题', 'heading');
  const cases = [
    ['the terminal’s own colours', 'terminal', 3, '\u001b[34m\u001b[1m标题\u001b[22m\u001b[39m'],
    ['true colour', 'dark', 3, '\u001b[38;2;122;162;247m\u001b[1m标题\u001b[22m\u001b[39m'],
    ['256 colours', 'dark', 2, '\u001b[38;5;111m\u001b[1m标题\u001b[22m\u001b[39m'],
    ['16 colours', 'light', 1, '\u001b[34m\u001b[1m标题\u001b[22m\u001b[39m'],
    ['no colour', 'dark', 0, '\u001b[1m标题\u001b[22m'],
  ] as const;
  it.each(cases)('paints a heading with %s', (_what, name, level, expected) => {
    expect(createTheme(name, level).paint(heading)).toBe(expected);
  });

  it('lays meanings over one another', () => {
    expect(createTheme('none', 1).paint([styled('a', 'strong', 'link')])).toBe(
      '\u001b[1m\u001b[4ma\u001b[24m\u001b[22m',
    );
  });

  it('uses no colour in the theme without colours', () => {
    for (const style of STYLE_NAMES) {
      expect(createTheme('none', 3).paint(lineOf('x', style))).not.toMatch(/\[(?:3[0-8]|9\d)[;m]/u);
    }
  });

  it('knows every meaning in every theme', () => {
    for (const name of THEME_NAMES) {
      for (const style of STYLE_NAMES) expect(createTheme(name, 3).paint(lineOf('x', style))).toContain('x');
    }
  });
});
