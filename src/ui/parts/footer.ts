import type { UiAction, UiMessages } from '../../i18n/contract/ui.ts';
import type { Keymap } from '../keymap.ts';
import { keyLabel } from './key-names.ts';
import { blank, lineWidth, type StyledLine, styled } from './text/line.ts';

/** Actions shown as one: all their keys with the word of the first. */
export type FooterItem = readonly [UiAction, ...UiAction[]];

/** Never left out, however narrow the screen. */
const ESSENTIAL: readonly UiAction[] = ['help', 'quit'];

const GAP = 2;

function entry(item: FooterItem, keymap: Keymap, messages: UiMessages): StyledLine {
  const keys = item.map((action) => keyLabel(keymap.keysFor(action)[0] ?? '', messages)).join('');
  return [styled(keys, 'key'), styled(` ${messages.action[item[0]].short}`, 'muted')];
}

/** The keys of a screen on one line: as many as fit, the essential ones always, in the order given. */
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
      return { line, cost: lineWidth(line) + GAP, isEssential: ESSENTIAL.includes(item[0]) };
    });
  let room = width + GAP;
  for (const { cost, isEssential } of entries) if (isEssential) room -= cost;
  const shown = entries.filter(({ cost, isEssential }) => {
    if (isEssential) return true;
    const fits = cost <= room;
    if (fits) room -= cost;
    return fits;
  });
  return shown.flatMap(({ line }, index) => (index === 0 ? line : [blank(GAP), ...line]));
}
