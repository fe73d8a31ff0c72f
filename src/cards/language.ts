const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const LATIN_WORD = /\p{Script=Latin}{2,}/gu;
const SAMPLE = 40_000;

/** The language a text is mostly written in, as a BCP 47 tag: `ja`, `ko`, `zh`, or `en` for everything else. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).replace(/```[\s\S]*?```/g, ' ');
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const han = count(HAN);
  const kana = count(KANA);
  const hangul = count(HANGUL);
  const words = count(LATIN_WORD);
  if (hangul > words / 3 && hangul > han) return 'ko';
  if (kana > 10 && kana * 5 > han) return 'ja';
  return han > words / 3 ? 'zh' : 'en';
}
