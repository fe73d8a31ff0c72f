/** Pictographs, flags, skin tones and the signs that join them. */
export const EMOJI = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3/gu;
