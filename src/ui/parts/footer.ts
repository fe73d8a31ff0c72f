import type { UiAction, UiMessages } from '../../i18n/contract/ui.ts';
import type { Keymap } from '../keymap.ts';
import { keyLabel } from './key-names.ts';
import { blank, lineWidth, type StyledLine, styled } from './text/line.ts';

/** Actions shown as one: all their keys with the word of the first. */
export type FooterItem = readonly [UiAction, ...UiAction[]];

/** Left out last, however narrow the screen: how to leave, then the help. */
const ESSENTIAL: readonly UiAction[] = ['quit', 'close', 'help'];

const GAP = 2;

function entry(item: FooterItem, keymap: Keymap, messages: UiMessages): StyledLine {
  const keys = item.map((action) => keyLabel(keymap.keysFor(action)[0] ?? '', messages)).join('');
  return [styled(keys, 'key'), styled(` ${messages.action[item[0]].short}`, 'muted')];
}

/** The keys of a screen on one line, in the order given: the essential ones before all others, then as many as fit. */
export function footerLine(
  items: readonly FooterItem[],
  width: number,
  keymap: Keymap,
  messages: UiMessages,
): StyledLine {
  const entries = items
    .filter((item) => item.every((action) => keymap.keysFor(action).length > 0))
    .map((item) => {
      const line = entry(item, keymap, messages);
      const rank = ESSENTIAL.indexOf(item[0]);
      return { line, cost: lineWidth(line) + GAP, rank: rank < 0 ? ESSENTIAL.length : rank };
    });
  let room = width + GAP;
  const fitting = new Set(
    entries
      .toSorted((one, other) => one.rank - other.rank)
      .filter(({ cost }) => {
        const fits = cost <= room;
        if (fits) room -= cost;
        return fits;
      }),
  );
  const shown = entries.filter((each) => fitting.has(each));
  return shown.flatMap(({ line }, index) => (index === 0 ? line : [blank(GAP), ...line]));
}
