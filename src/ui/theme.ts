import { Chalk, type ChalkInstance } from 'chalk';
import type { StyledLine } from './parts/text/line.ts';
import { narrowed } from './parts/text/narrow.ts';
import type { StyleName } from './parts/text/style.ts';

/** Colours a terminal can show: none, 16, 256, 16 million. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** `terminal` uses the 16 colours people have chosen for their terminal; `none` only weight, slant and underline. */
export const THEME_NAMES = ['terminal', 'dark', 'light', 'none'] as const;

export type ThemeName = (typeof THEME_NAMES)[number];

/** The 16 colours that are readable on light and on dark ground. */
type BasicColor = 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'gray';

type Modifier = 'bold' | 'dim' | 'italic' | 'underline' | 'strikethrough' | 'inverse';

/** How a meaning looks: with the colours of the terminal, on dark ground, on light ground. */
interface Look {
  readonly colors?: readonly [basic: BasicColor, dark: string, light: string];
  readonly modifiers?: readonly Modifier[];
}

const RED = ['red', '#f7768e', '#b3223f'] as const;
const ORANGE = ['yellow', '#ff9e64', '#965027'] as const;
const YELLOW = ['yellow', '#e0af68', '#8c6c3e'] as const;
const GREEN = ['green', '#9ece6a', '#3f6d21'] as const;
const CYAN = ['cyan', '#7dcfff', '#166775'] as const;
const BLUE = ['blue', '#7aa2f7', '#2959aa'] as const;
const PURPLE = ['magenta', '#bb9af7', '#7b43ba'] as const;
const GRAY = ['gray', '#737aa2', '#6c6e75'] as const;

const LOOKS: Readonly<Record<StyleName, Look>> = {
  accent: { colors: BLUE },
  'bar-done': { colors: GREEN },
  'bar-left': { colors: GRAY, modifiers: ['dim'] },
  cloze: { colors: YELLOW, modifiers: ['bold', 'underline'] },
  code: { colors: CYAN },
  'code-block': {},
  emphasis: { modifiers: ['italic'] },
  error: { colors: RED, modifiers: ['bold'] },
  'grade-again': { colors: RED },
  'grade-easy': { colors: BLUE },
  'grade-good': { colors: GREEN },
  'grade-hard': { colors: ORANGE },
  heading: { colors: BLUE, modifiers: ['bold'] },
  html: { colors: GRAY },
  key: { modifiers: ['bold'] },
  label: { colors: PURPLE, modifiers: ['bold'] },
  link: { colors: BLUE, modifiers: ['underline'] },
  'list-marker': { colors: PURPLE },
  muted: { colors: GRAY },
  'phase-learning': { colors: ORANGE },
  'phase-new': { colors: BLUE },
  'phase-review': { colors: GREEN },
  quote: { colors: GRAY },
  rule: { colors: GRAY, modifiers: ['dim'] },
  selected: { modifiers: ['inverse'] },
  strong: { modifiers: ['bold'] },
  struck: { modifiers: ['strikethrough'] },
  success: { colors: GREEN },
  'table-border': { colors: GRAY, modifiers: ['dim'] },
  title: { modifiers: ['bold'] },
  'token-attribute': { colors: CYAN },
  'token-comment': { colors: GRAY, modifiers: ['italic'] },
  'token-keyword': { colors: PURPLE },
  'token-name': { colors: BLUE },
  'token-number': { colors: ORANGE },
  'token-string': { colors: GREEN },
  'token-type': { colors: YELLOW },
  warning: { colors: YELLOW },
};

/** Turns lines into text with the control sequences that colour it. */
export interface Theme {
  readonly paint: (line: StyledLine) => string;
}

function brushFor(chalk: ChalkInstance, look: Look, name: ThemeName): ChalkInstance {
  let brush = chalk;
  if (look.colors !== undefined && name !== 'none') {
    const [basic, dark, light] = look.colors;
    brush = name === 'terminal' || chalk.level === 1 ? brush[basic] : brush.hex(name === 'dark' ? dark : light);
  }
  for (const modifier of look.modifiers ?? []) brush = brush[modifier];
  return brush;
}

/** How wide the terminal draws characters of ambiguous width; terminals set up for Chinese may draw them wide. */
export type AmbiguousWidth = 'narrow' | 'wide';

/** A theme for a terminal. Without colours meaning is carried by weight, slant and underline alone. */
export function createTheme(name: ThemeName, level: ColorLevel, ambiguous: AmbiguousWidth = 'narrow'): Theme {
  const chosen = level === 0 ? 'none' : name;
  const chalk = new Chalk({ level: level === 0 ? 1 : level });
  const brushes = new Map<StyleName, ChalkInstance>();
  const brushOf = (style: StyleName): ChalkInstance => {
    const known = brushes.get(style);
    if (known !== undefined) return known;
    const brush = brushFor(chalk, LOOKS[style], chosen);
    brushes.set(style, brush);
    return brush;
  };
  const paintPart = (text: string, style: readonly StyleName[]): string =>
    style.reduceRight((painted, one) => brushOf(one)(painted), ambiguous === 'wide' ? narrowed(text) : text);
  return { paint: (line) => line.map((part) => paintPart(part.text, part.style)).join('') };
}
