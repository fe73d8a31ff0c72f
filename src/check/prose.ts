import { remembered } from '../markdown/remembered.ts';

const FENCED = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
const TABLE_RULE = /^[ \t>|:]*--[-|: \t]*$/gm;
/** Any character or line that markup can begin with. */
const MARKED = /[`*_~<>[\]|#]|^[ \t>]*(?:[-+]|\d+[.)、])[ \t]/m;
const FENCE = /`{3}|~{3}/;
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, ''],
  [/!\[[^\]]*\]\([^)]*\)/g, ''],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/^[ \t>]*(?:#{1,6}|[-*+]|\d+[.)、])[ \t]+/gm, ''],
  [/^[ \t]*>+[ \t]?/gm, ''],
  [/\*\*|__|~~|`/g, ''],
];
const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’._/-]*[\p{L}\p{N}])?/gu;

/** Markdown without markup, code blocks and table rules: what a person would say aloud. */
export function plainProse(markdown: string): string {
  // Most texts are one line of words: looking is far cheaper than replacing nothing.
  if (!MARKED.test(markdown)) return markdown.trim();
  const withoutCode = FENCE.test(markdown) ? markdown.replace(FENCED, '') : markdown;
  const withoutBlocks = withoutCode.replace(TABLE_RULE, '');
  return MARKUP.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), withoutBlocks).trim();
}

/** What has to be said to give an answer: Chinese characters and words of other scripts, each as one. */
export function recallUnits(markdown: string): number {
  const prose = plainProse(markdown);
  const characters = prose.match(HAN)?.length ?? 0;
  const words = (characters === 0 ? prose : prose.replace(HAN, ' ')).match(WORD)?.length ?? 0;
  return characters + words;
}

/** Case, width, markup, spaces and punctuation taken away: equal for texts that read the same. */
export const comparable = remembered((text: string): string =>
  plainProse(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, ''),
);
