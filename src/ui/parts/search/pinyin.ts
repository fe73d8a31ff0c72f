/** The first character of each initial in the order of pinyin; no syllable begins with i, u or v. */
const FIRST_OF_INITIAL = [
  ['a', '阿'],
  ['b', '八'],
  ['c', '嚓'],
  ['d', '咑'],
  ['e', '妸'],
  ['f', '发'],
  ['g', '旮'],
  ['h', '哈'],
  ['j', '丌'],
  ['k', '咔'],
  ['l', '垃'],
  ['m', '呣'],
  ['n', '拏'],
  ['o', '噢'],
  ['p', '妑'],
  ['q', '七'],
  ['r', '呥'],
  ['s', '仨'],
  ['t', '他'],
  ['w', '屲'],
  ['x', '夕'],
  ['y', '丫'],
  ['z', '帀'],
] as const;

const HAN = /\p{sc=Han}/u;
let collator: Intl.Collator | undefined;

/** The collator is made when first needed: it takes milliseconds. */
function compareByPinyin(one: string, other: string): number {
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  return collator.compare(one, other);
}

/** The last initial whose first character is not after the given one, by bisection. */
function findInitial(character: string): string {
  let low = 0;
  let high: number = FIRST_OF_INITIAL.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const first = FIRST_OF_INITIAL[middle]?.[1] ?? '';
    if (compareByPinyin(character, first) < 0) high = middle;
    else low = middle + 1;
  }
  return FIRST_OF_INITIAL[low - 1]?.[0] ?? '';
}

// Comparing by pinyin is slow, and a library uses the same few thousand characters over and over.
const known = new Map<string, string>();

function initialOf(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const initial = HAN.test(character) ? findInitial(character) : character;
  known.set(character, initial);
  return initial;
}

/**
 * A text with every Chinese character replaced by the first letter of its commonest reading, so that `jxtz` finds 就绪探针.
 * Everything else stays.
 */
export function pinyinInitials(text: string): string {
  return Array.from(text, initialOf).join('');
}
