import { foldLabel } from './vocabulary/index.ts';
import { ASKING_ANYWHERE, ASKING_ENDINGS, ASKING_OPENINGS, IMPERATIVES } from './vocabulary/questions.ts';

const alternatives = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const MARK = /[?？]/;
const ANYWHERE = new RegExp(alternatives(ASKING_ANYWHERE), 'u');
const ENDING = new RegExp(`(?:${alternatives(ASKING_ENDINGS)})[。.!！]?$`, 'u');
const OPENING = new RegExp(`^(?:${ASKING_OPENINGS.join('|')})(?![\\p{L}\\p{N}'’-])`, 'iu');
const CODE = /`[^`]*`/g;
const LINK_TARGET = /\]\([^)]*\)/g;

/** A text without what cannot ask: code, link targets, addresses. */
function speech(text: string): string {
  return text
    .replace(CODE, ' ')
    .replace(LINK_TARGET, '] ')
    .replace(/https?:\/\/\S+/g, ' ');
}

/** Whether a text has a question mark. */
export function hasQuestionMark(text: string): boolean {
  return MARK.test(speech(text));
}

/** Whether a text ends in a question mark (an aside in parentheses, quotes and emphasis left out). */
export function endsInQuestionMark(text: string): boolean {
  return /[?？][\s"”'’」』*_`~)）]*(?:[（(][^（()）]*[)）]|\{#[^}]*\}|#\S+)*[\s*_\\]*$/.test(speech(text));
}

/** Whether a text asks something: a question mark, or a word that asks. */
export function asks(text: string): boolean {
  const said = speech(text).trim();
  const bare = said
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)、:：\s]\s*/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  return MARK.test(said) || ANYWHERE.test(said) || ENDING.test(bare) || OPENING.test(bare);
}

/** Whether a text orders an explanation, as interviewers do (`说说…`, `Compare …`). */
export function orders(text: string): boolean {
  const folded = `${foldLabel(text).replace(/^[^\p{L}]+/u, '')} `;
  return (IMPERATIVES.prefixes ?? []).some((prefix) => folded.startsWith(prefix));
}
