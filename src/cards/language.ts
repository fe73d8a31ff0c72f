import { unitAt } from '../markdown/unit-at.ts';

/** What a character says about the language of a text. */
type Script = 'han' | 'kana' | 'hangul' | 'latin' | 'other';

const TESTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['han', /\p{Script=Han}/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
];
const SAMPLE = 40_000;
/** The ideographs of everyday use. */
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const scripts = new Map<number, Script>();

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

function scriptOf(code: number): Script {
  if (code < 0x80) return isAsciiLetter(code) ? 'latin' : 'other';
  const known = scripts.get(code);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const script = TESTS.find(([, test]) => test.test(character))?.[0] ?? 'other';
  scripts.set(code, script);
  return script;
}

/** The language a text is mostly written in, as a BCP 47 tag: `ja`, `ko`, `zh`, or `en` for everything else. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(/```[\s\S]*?```/g, ' ');
  const count = { han: 0, kana: 0, hangul: 0 };
  let words = 0;
  let letters = 0;
  const { length } = sample;
  for (let at = 0; at < length; at++) {
    const code = unitAt(sample, at);
    if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) {
      count.han++;
      letters = 0;
      continue;
    }
    const point = sample.codePointAt(at) ?? 0;
    if (point > 0xffff) at++;
    const script = scriptOf(point);
    letters = script === 'latin' ? letters + 1 : 0;
    // A word is two Latin letters or more: a single one names a variable.
    if (letters === 2) words++;
    if (script !== 'latin' && script !== 'other') count[script]++;
  }
  const { han, kana, hangul } = count;
  if (hangul > words / 3 && hangul > han) return 'ko';
  if (kana > 10 && kana * 5 > han) return 'ja';
  return han > words / 3 ? 'zh' : 'en';
}
