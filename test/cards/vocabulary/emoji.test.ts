import { describe, expect, it } from 'vitest';
import { withoutEmoji } from '../../../src/cards/vocabulary/emoji.ts';

describe('a text without its emoji', () => {
  it('has lost every pictograph there is, and nothing else', () => {
    const emoji = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f|\u200d|\u20e3/u;
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10_ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (withoutEmoji(character) !== (emoji.test(character) ? '' : character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('keeps those that are to be kept', () => {
    expect(withoutEmoji('a ↔ b 🚀', (found) => found === '↔')).toBe('a ↔ b ');
  });
});
