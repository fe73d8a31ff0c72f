/** Characters that must not begin a line: closing punctuation, marks of repetition and lengthening, small kana, units. */
const NEVER_FIRST = new Set(
  '、。，．・：；！？）］｝〕〉》」』】〙〗〟’”»›…‥—～〜·％‰°℃℉ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ',
);

/** Characters that must not end a line: opening punctuation and currency signs. */
const NEVER_LAST = new Set('（［｛〔〈《「『【〘〖〝‘“«‹￥＄￡＃');

const ASCII_CLOSING = new Set(',.!?:;)]}%');
const ASCII_OPENING = new Set('([{$#@');

const WORD_CHARACTER = /^[\p{L}\p{N}]/u;
const ZERO_WIDTH_SPACE = '\u200b';
const NO_BREAK_SPACES = new Set('\u00a0\u202f');

/** Whether a straight double quote opens or closes is known only by counting those before it. */
export type QuoteSide = 'opens' | 'closes' | 'none';

/** A cluster as line breaking sees it. */
export interface BreakUnit {
  readonly text: string;
  readonly columns: number;
  readonly quote: QuoteSide;
}

/** Whether a cluster may not begin a line. */
export function neverFirst(unit: BreakUnit): boolean {
  return NEVER_FIRST.has(unit.text) || ASCII_CLOSING.has(unit.text) || unit.quote === 'closes';
}

/** Whether a cluster may not end a line. */
export function neverLast(unit: BreakUnit): boolean {
  return NEVER_LAST.has(unit.text) || ASCII_OPENING.has(unit.text) || unit.quote === 'opens';
}

/**
 * Whether a line may end between two neighbours. Chinese breaks anywhere except around punctuation; other scripts break
 * after spaces and after a hyphen inside a word. `beforeLeft` is the cluster before `left`, when there is one.
 */
export function mayBreak(left: BreakUnit, right: BreakUnit, beforeLeft: BreakUnit | undefined): boolean {
  if (right.text === ' ') return false;
  if (left.text === ' ') return !NEVER_FIRST.has(right.text);
  if (NO_BREAK_SPACES.has(left.text) || NO_BREAK_SPACES.has(right.text)) return false;
  if (left.text === ZERO_WIDTH_SPACE) return true;
  if (neverLast(left) || neverFirst(right)) return false;
  if (left.columns > 1 || right.columns > 1) return true;
  return (
    left.text === '-' &&
    beforeLeft !== undefined &&
    WORD_CHARACTER.test(beforeLeft.text) &&
    WORD_CHARACTER.test(right.text)
  );
}
