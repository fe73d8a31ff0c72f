const FENCED = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-{2,}[-|: \t]*$/gm;
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, ''],
  [/!\[[^\]]*\]\([^)]*\)/g, ''],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/^[ \t>]*(?:#{1,6}|[-*+]|\d+[.)、])[ \t]+/gm, ''],
  [/^[ \t]*>+[ \t]?/gm, ''],
  [/\*\*|__|~~|`/g, ''],
];
const WORD = /\p{Script=Han}|[\p{L}\p{N}](?:[\p{L}\p{N}'’._/-]*[\p{L}\p{N}])?/gu;
const HAN_RUN = /\p{Script=Han}/u;

/** Markdown without markup, code blocks and table rules: what a person would say aloud. */
export function plainProse(markdown: string): string {
  const withoutBlocks = markdown.replace(FENCED, '').replace(TABLE_RULE, '');
  return MARKUP.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), withoutBlocks).trim();
}

/** What has to be said to give an answer: Chinese characters and words of other scripts, each as one. */
export function recallUnits(markdown: string): number {
  let units = 0;
  for (const match of plainProse(markdown).matchAll(WORD)) units += hanCount(match[0]);
  return units;
}

/** Case, width, markup, spaces and punctuation taken away: equal for texts that read the same. */
export function comparable(text: string): string {
  return plainProse(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, '');
}

function hanCount(word: string): number {
  if (!HAN_RUN.test(word)) return 1;
  // A word of another script can carry Chinese characters with it when no space divides them.
  const han = [...word].filter((character) => HAN_RUN.test(character)).length;
  return han + (word.replaceAll(/\p{Script=Han}/gu, ' ').trim() === '' ? 0 : 1);
}
