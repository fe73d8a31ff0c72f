import { rememberedLast } from '../markdown/remembered.ts';
import { unitAt } from '../markdown/unit-at.ts';
import { HAN, kindsAt, LETTER_OR_DIGIT, widthOf } from './character-kinds.ts';

const FENCED = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
const TABLE_RULE = /^[ \t>|:]*--[-|: \t]*$/gm;
const COMMENT = /<!--[\s\S]*?-->/g;
const IMAGE = /!\[[^\]]*\]\([^)]*\)/g;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;
/** Any character or line that markup can begin with. */
const MARKED = /[`*_~<>[\]|#]|^[ \t>]*(?:[-+]|\d+[.)、])[ \t]/m;
const LINE_MARK = /^[ \t>]*(?:#{1,6}|[-*+]|\d+[.)、])[ \t]+/gm;
const QUOTE_MARK = /^[ \t]*>+[ \t]?/gm;
const TEXT_MARK = /\*\*|__|~~|`/g;
const ITEM_NUMBER = /[ \t>]*\d+[.)、][ \t]+/y;

/** Markdown without markup, code blocks and table rules: what a person would say aloud. */
export function plainProse(markdown: string): string {
  // Most texts are one line of words: looking is far cheaper than replacing nothing.
  if (!MARKED.test(markdown)) return markdown.trim();
  return withoutBlocks(markdown).replace(LINE_MARK, '').replace(QUOTE_MARK, '').replace(TEXT_MARK, '').trim();
}

/** Markdown without code blocks, table rules, comments and images, and with links by their text. */
function withoutBlocks(markdown: string): string {
  let text = markdown;
  if (text.includes('```') || text.includes('~~~')) text = text.replace(FENCED, '');
  if (text.includes('--')) text = text.replace(TABLE_RULE, '').replace(COMMENT, '');
  if (text.includes('](')) text = text.replace(IMAGE, '').replace(LINK, '$1');
  return text;
}

/** What has to be said to give an answer: Chinese characters and words of other scripts, each as one. */
export function recallUnits(markdown: string): number {
  const text = withoutBlocks(markdown);
  const { length } = text;
  let units = 0;
  let insideWord = false;
  let at = itemNumberEnd(text, 0);
  while (at < length) {
    const kinds = kindsAt(text, at);
    if ((kinds & HAN) !== 0) {
      units++;
      insideWord = false;
      at += widthOf(kinds);
    } else if ((kinds & LETTER_OR_DIGIT) !== 0) {
      if (!insideWord) units++;
      insideWord = true;
      at += widthOf(kinds);
    } else if (endsLine(unitAt(text, at))) {
      insideWord = false;
      at = itemNumberEnd(text, at + 1);
    } else {
      const unit = unitAt(text, at);
      const width = markWidth(unit, at + 1 < length ? unitAt(text, at + 1) : 0);
      if (width === 0 && !isJoint(unit)) insideWord = false;
      at += width === 0 ? widthOf(kinds) : width;
    }
  }
  return units;
}

/** Where the number of an item that begins at the start of a line ends; the start when there is none. */
function itemNumberEnd(text: string, start: number): number {
  // Spaces, `>` and digits are all that it can begin with, and most lines begin with none of them.
  if (start === text.length || unitAt(text, start) > 0x3e) return start;
  ITEM_NUMBER.lastIndex = start;
  return ITEM_NUMBER.test(text) ? ITEM_NUMBER.lastIndex : start;
}

/** Whether a line ends with a UTF-16 unit, as patterns see it. */
function endsLine(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

/** Width of a mark of emphasis or code, given its unit and the next: these do not part a word. */
function markWidth(unit: number, next: number): number {
  if (unit === 0x60) return 1;
  const doubles = unit === 0x2a || unit === 0x5f || unit === 0x7e;
  return doubles && next === unit ? 2 : 0;
}

/** Whether a UTF-16 unit belongs to a word when letters or digits stand on both sides: one of `'’._/-`. */
function isJoint(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2e || unit === 0x5f || unit === 0x2f || unit === 0x2d;
}

/** Case, width, markup, spaces and punctuation taken away: equal for texts that read the same. */
export function comparable(text: string): string {
  return withoutSigns(spoken(text), '+#');
}

/** Markup, case and width taken away. Two forms of every question begin with this one. */
export const spoken = rememberedLast((text: string): string => folded(plainProse(text)));

/** Case and width of letters and digits taken away; some punctuation keeps its width. */
export function folded(text: string): string {
  const { length } = text;
  let cased = false;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at);
    if (unit >= 0x41 && unit <= 0x5a) cased = true;
    else if (unit > 0x7f && !standsAlone(unit)) return text.normalize('NFKC').toLowerCase();
  }
  return cased ? text.toLowerCase() : text;
}

/**
 * Whether a UTF-16 unit is a common Chinese character, which has one width and joins no neighbour, or one of `、。，：；？“”`,
 * which nobody who reads a folded text looks at.
 */
function standsAlone(unit: number): boolean {
  if (unit >= 0x4e00 && unit <= 0x9fff) return true;
  if (unit >= 0xff00) return unit === 0xff0c || unit === 0xff1a || unit === 0xff1b || unit === 0xff1f;
  return unit === 0x3001 || unit === 0x3002 || unit === 0x201c || unit === 0x201d;
}

/** The letters and digits of a text, and those signs that are to be kept. */
export function withoutSigns(text: string, kept = ''): string {
  const { length } = text;
  let letters = '';
  let from = 0;
  let at = 0;
  while (at < length) {
    const kinds = kindsAt(text, at);
    const end = at + widthOf(kinds);
    if ((kinds & LETTER_OR_DIGIT) === 0 && !kept.includes(text.charAt(at))) {
      if (at > from) letters += text.slice(from, at);
      from = end;
    }
    at = end;
  }
  return from === 0 ? text : letters + text.slice(from);
}
