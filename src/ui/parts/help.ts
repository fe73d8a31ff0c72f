import type { UiMessages } from '../../i18n/contract/ui.ts';
import type { Keymap, KeyPlace } from '../keymap.ts';
import { keyLabel } from './key-names.ts';
import { textWidth } from './text/clusters.ts';
import { EMPTY_LINE, lineOf, padLine, type StyledLine, styled } from './text/line.ts';
import { wrap } from './text/wrap.ts';

const GAP = 2;

/** All keys of some places, each action once, generated from the bindings. */
export function helpLines(
  places: readonly KeyPlace[],
  width: number,
  keymap: Keymap,
  messages: UiMessages,
): readonly StyledLine[] {
  const actions = [...new Set(places.flatMap((place) => keymap.actionsIn(place)))];
  const rows = actions
    .filter((action) => keymap.keysFor(action).length > 0)
    .map((action) => ({
      keys: keymap
        .keysFor(action)
        .map((key) => keyLabel(key, messages))
        .join(' '),
      text: messages.action[action].long,
    }));
  const keysWidth = Math.min(Math.max(...rows.map((row) => textWidth(row.keys))), Math.floor(width / 2));
  const lines = rows.flatMap(({ keys, text }) =>
    wrap([styled(text)], width - keysWidth - GAP).map((line, index) => [
      ...padLine(index === 0 ? [styled(keys, 'key')] : EMPTY_LINE, keysWidth + GAP),
      ...line,
    ]),
  );
  return [lineOf(messages.helpTitle, 'title'), EMPTY_LINE, ...lines];
}
