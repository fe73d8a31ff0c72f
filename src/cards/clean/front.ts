import { remembered } from '../../markdown/remembered.ts';
import { flatten } from '../flatten.ts';
import { LONGEST_LINE } from '../longest-line.ts';
import { oneSpaced } from '../one-spaced.ts';
import { withoutEmoji } from '../vocabulary/emoji.ts';
import { withoutTrailing } from '../without-trailing.ts';

/** Pictographs by their Unicode property that are ordinary signs in technical text. */
const SIGNS = /[©®™↔↕↖↗↘↙▶◀‼⁉]/u;
const CITATION = /【[^【】†]*†[^【】]*】/g;
const NUMBERING =
  /^(?:\d{1,4}(?:\.\d{1,3})*\s*[.)、．]\s*(?!\d)|\d{1,3}(?:\.\d{1,3})+\s+|[A-Z](?:\.\d{1,2})+\s+|[一二三四五六七八九十百]{1,4}\s*[、.．]\s*|[（(]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）]\s*|[①-⑳]\s*|#{1,6}\s+)/u;
/** The box of a list of things to do, and what it may stand before. */
const BOX = /^\[[ xX]\]\s+(?:#{1,6}\s+)?/;
/** `Q1 ` and the like, without a separator. */
const NUMBERED_LABEL = /^(?:q|question|问题|题目|問題|題目)\s?\d{1,4}\s+(?=\S{2})/i;
const ATTRIBUTE = /\{#[^{}\s]+\}\s*$/;
const IMAGE = /!\[([^[\]]*)\]\([^)]*\)/g;
const LINK = /\[((?:[^[\]]|\[[^[\]]*\])*)\](?:\([^()\s]*(?:\([^()]*\)[^()\s]*)*(?:\s+["'][^"']*["'])?\)|\[[^\]]*\])/g;
const KNOWN_TAG =
  /<\/?(?:a|b|strong|i|em|u|p|span|font|center|h[1-6]|dt|dd|summary|details|br|kbd|mark|small|sub|sup|code|div|li)(?:\s[^<>]*)?\/?>/gi;
const SLANTED = /(^|[^\\])\*([^*\s][^*]*)\*/g;
const COLON = /[\s:：]/;
const STRAIGHT = /^"([^"]*)"$/;
/** Quotes that may enclose all of a text. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);
/** What makes a line more than its characters. */
const MARKED = /[`*_<[\\†]/;

/** Takes citation marks (`【…†…】`) out of a text. */
export function withoutCitations(text: string): string {
  return text.includes('†') ? text.replace(CITATION, '') : text;
}

/** Takes one pair of quotes off a text when the pair encloses all of it. */
export function withoutOuterQuotes(text: string): string {
  const open = text.charAt(0);
  if (open === '"') return STRAIGHT.exec(text)?.[1]?.trim() ?? text;
  const close = CLOSING.get(open);
  if (close === undefined || !text.endsWith(close) || text.length < 3) return text;
  const inner = text.slice(1, -1);
  return inner.includes(open) || inner.includes(close) ? text : inner.trim();
}

/** Takes list and heading numbers (`1.`, `2.3`, `一、`, `（三）`) off the beginning of a text. */
export function withoutNumber(text: string): string {
  const rest = (text.startsWith('[') ? text.replace(BOX, '') : text).replace(NUMBERING, '');
  return rest === '' ? text : rest;
}

function outsideCode(text: string, change: (piece: string) => string): string {
  if (!text.includes('`')) return change(text);
  return text
    .split(/(`+[^`]*`+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}

const isSign = (found: string): boolean => SIGNS.test(found);
const withoutPictures = (text: string): string => withoutEmoji(text, isSign);

function withoutMarks(text: string): string {
  const unlinked = outsideCode(text, (piece) => withoutCitations(piece).replace(IMAGE, '$1').replace(KNOWN_TAG, ''));
  const flat = flatten(
    unlinked.includes('](') || unlinked.includes('][') ? unlinked.replace(LINK, '$1') : unlinked,
  ).text;
  return outsideCode(flat, withoutPictures).replace(SLANTED, '$1$2').replace(/\\$/, '');
}

/** One line of Markdown as a person reads it: no emphasis, link targets, known tags, citations or emoji; code spans stay. */
export const plainLine = remembered((text: string): string => {
  if (text.length > LONGEST_LINE) return oneSpaced(text).trim();
  return oneSpaced(MARKED.test(text) ? withoutMarks(text) : withoutPictures(text)).trim();
});

/** A heading as part of a path: without number, marks and emoji. */
export const cleanHeading = remembered((text: string): string => {
  if (text.length > LONGEST_LINE) return plainLine(text);
  return withoutTrailing(
    withoutNumber(plainLine(text.includes('{#') ? text.replace(ATTRIBUTE, '') : text)),
    COLON,
  ).trim();
});

/** A question without marks, number, quotes and trailing colon. Parentheses stay. */
export function cleanFront(text: string): string {
  if (text.length > LONGEST_LINE) return plainLine(text);
  const bare = cleanHeading(text)
    .replace(/^[-–—→>]\s+/, '')
    .replace(NUMBERED_LABEL, '');
  return withoutTrailing(withoutOuterQuotes(bare), COLON).trim();
}
