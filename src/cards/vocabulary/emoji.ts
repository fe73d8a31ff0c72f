/** Pictographs, flags, skin tones and the signs that join them. */
const EMOJI = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3/gu;
/** Where they all are, among other signs, and halves of those beyond the basic plane: looked for first, as few texts have any. */
const PERHAPS = /[\u00a9\u00ae\u200b-\u200f\u203c-\u2bff\u3030\u303d\u3297\u3299\ud83c-\ud83f]|\ufe0f/;

/** A text without its emoji, but for those that `keep` holds for. */
export function withoutEmoji(text: string, keep: (emoji: string) => boolean = () => false): string {
  return PERHAPS.test(text) ? text.replace(EMOJI, (emoji) => (keep(emoji) ? emoji : '')) : text;
}
