/** Characters of ambiguous width and narrow ones that say the same, character for character. */
const NARROW_FORMS: readonly (readonly [ambiguous: string, narrow: string])[] = [
  ['─━—―–┄┈', '-------'],
  ['│┃┊▌', '||::'],
  ['┌┬┐├┼┤└┴┘', '+++++++++'],
  ['•◦▪·∙', '*o-..'],
  ['“”„‟″', '"""""'],
  ['‘’‚‛′', "'''''"],
  ['›‹»«', '><><'],
  ['…', '~'],
  ['→←↑↓⇒⇐', '><^v><'],
  ['①②③④⑤⑥⑦⑧⑨', '123456789'],
  ['×÷±≈≠≤≥∞', 'x/~~!<>8'],
  ['✓✗■□▣⚑', 'vx#o#!'],
  ['▁▂▃▄▅▆▇█', '..::##@@'],
  ['░▒▓', '.:#'],
];

const NARROW = new Map<string, string>(
  NARROW_FORMS.flatMap(([ambiguous, narrow]) =>
    [...ambiguous].map((character, index): [string, string] => [character, narrow[index] ?? '?']),
  ),
);

const AMBIGUOUS = new RegExp(`[${[...NARROW.keys()].join('')}]`, 'gu');

/**
 * A text for terminals that draw characters of ambiguous width two columns wide: those characters are replaced by plain
 * ones of one column, so that every measured width stays true.
 */
export function narrowed(text: string): string {
  return text.replace(AMBIGUOUS, (character) => NARROW.get(character) ?? character);
}
