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
const byPinyin = new Intl.Collator('zh-u-co-pinyin');

function initialOf(character: string): string {
  let initial = '';
  for (const [letter, first] of FIRST_OF_INITIAL) {
    if (byPinyin.compare(character, first) < 0) break;
    initial = letter;
  }
  return initial;
}

/**
 * A text with every Chinese character replaced by the first letter of its commonest reading, so that `jxtz` finds 就绪探针.
 * Everything else stays.
 */
export function pinyinInitials(text: string): string {
  return [...text].map((character) => (HAN.test(character) ? initialOf(character) : character)).join('');
}
