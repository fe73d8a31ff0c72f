import type { Card } from '../../src/cards/card.ts';
import type { Passage } from './passages.ts';
import { below, type Random } from './random.ts';

/** An edit of one card after which it is still the same card. */
export type Edit = (passage: Passage, random: Random) => Card;

/** The edits people make to a card without meaning another one. */
export const EDITS: Readonly<Record<string, Edit>> = {
  'typo in the question': ({ original }, random) => ({ ...original, front: slip(original.front, random) }),
  'typo in the answer': ({ original }, random) => ({ ...original, back: slip(original.back, random) }),
  'typos in both': ({ original }, random) => ({
    ...original,
    front: slip(original.front, random),
    back: slip(slip(original.back, random), random),
  }),
  'question reworded': ({ original, question }) => ({ ...original, front: question }),
  'answer reworded': ({ original, answer }) => ({ ...original, back: answer }),
  'question reworded, answer touched': ({ original, question }, random) => ({
    ...original,
    front: question,
    back: extended(slip(original.back, random)),
  }),
  'question touched, answer reworded': ({ original, answer }, random) => ({
    ...original,
    front: slip(original.front, random),
    back: answer,
  }),
  'punctuation translated': ({ original }) => ({
    ...original,
    front: translated(original.front),
    back: translated(original.back),
  }),
  'question renumbered': ({ original }, random) => ({
    ...original,
    front: `${below(30, random) + 1}. ${original.front}`,
  }),
  'section renamed': ({ original }) => ({ ...original, section: [...original.section.slice(0, -1), '其他 / Misc'] }),
  'answer extended': ({ original }) => ({ ...original, back: extended(original.back) }),
};

/** A small mistake of the keyboard, or its repair: two letters exchanged, one dropped, one doubled, one wrong. */
export function slip(text: string, random: Random): string {
  const characters = [...text];
  const places = characters.flatMap((character, index) =>
    /[\p{Script=Han}a-z]/u.test(character) && index > 0 ? [index] : [],
  );
  const at = places[below(places.length, random)];
  if (at === undefined) {
    return text;
  }
  const one = characters[at] ?? '';
  const next = characters[at + 1] ?? '';
  const before = characters.slice(0, at).join('');
  const after = characters.slice(at + 1).join('');
  const wrong = /[a-z]/.test(one)
    ? String.fromCharCode(97 + below(26, random))
    : ([...'的地得在再做作像象已以'][below(11, random)] ?? one);
  return (
    [
      before + next + one + after.slice(next.length),
      before + after,
      before + one + one + after,
      before + wrong + after,
    ][below(4, random)] ?? text
  );
}

function extended(text: string): string {
  return text.length < 24
    ? text
    : /\p{Script=Han}/u.test(text)
      ? `${text}面试时可以举一个自己遇到过的例子。`
      : `${text} Be ready to give an example from your own work.`;
}

function translated(text: string): string {
  const pairs: readonly (readonly [string, string])[] = [
    ['，', ', '],
    ['。', '. '],
    ['？', '?'],
    ['：', ': '],
    ['；', '; '],
    ['、', ', '],
    ['（', ' ('],
    ['）', ') '],
  ];
  const back = pairs.reduce((result, [wide, narrow]) => result.replaceAll(wide, narrow), text);
  return back !== text ? back : pairs.reduce((result, [wide, narrow]) => result.replaceAll(narrow.trim(), wide), text);
}
