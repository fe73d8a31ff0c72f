/** Names of the keys terminals send as `ESC [ … letter` or `ESC O letter`. */
export const LETTER_KEYS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  M: 'enter',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  Z: 'shift+tab',
};

/** Names of the keys terminals send as `ESC [ number ~`. */
export const NUMBER_KEYS: Readonly<Record<string, string>> = {
  '1': 'home',
  '2': 'insert',
  '3': 'delete',
  '4': 'end',
  '5': 'pageup',
  '6': 'pagedown',
  '7': 'home',
  '8': 'end',
  '11': 'f1',
  '12': 'f2',
  '13': 'f3',
  '14': 'f4',
  '15': 'f5',
  '17': 'f6',
  '18': 'f7',
  '19': 'f8',
  '20': 'f9',
  '21': 'f10',
  '23': 'f11',
  '24': 'f12',
};

/** Names of the control characters that are keys of their own; all others are `ctrl+` a letter. */
export const CONTROL_KEYS: Readonly<Record<string, string>> = {
  '\b': 'backspace',
  '\t': 'tab',
  '\n': 'enter',
  '\r': 'enter',
  '\u001b': 'escape',
  '\u007f': 'backspace',
};

/** Modifiers as xterm codes them: the number less one is a bit set. */
const MODIFIERS = [
  [1, 'shift+'],
  [2, 'alt+'],
  [4, 'ctrl+'],
] as const;

/** The modifiers of a code such as the `5` in `ESC [ 1 ; 5 A`, as a prefix of a key name. */
export function modifierPrefix(code: string | undefined): string {
  const bits = Number(code ?? '1') - 1;
  return MODIFIERS.filter(([bit]) => (bits & bit) !== 0)
    .map(([, prefix]) => prefix)
    .reverse()
    .join('');
}
