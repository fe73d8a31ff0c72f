import { renderToString } from 'ink';
import { createElement } from 'react';
import type { Card } from '../../../src/cards/card.ts';
import { en } from '../../../src/i18n/en/index.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { createKeymap } from '../../../src/ui/keymap.ts';
import { decodeInput } from '../../../src/ui/parts/keys/decode.ts';
import { plainHighlighter } from '../../../src/ui/parts/markdown/highlighter.ts';
import { ScreenView } from '../../../src/ui/parts/screen-view.tsx';
import { lineText } from '../../../src/ui/parts/text/line.ts';
import type { LeaveReason } from '../../../src/ui/screens/drill/actions.ts';
import { createDrillController, type DrillController } from '../../../src/ui/screens/drill/controller.ts';
import { createFakeDriver, type FakeDriver, NOW } from './fake-driver.ts';

/** A drill screen with a fake session and no terminal. */
export interface DrillTrial {
  readonly driver: FakeDriver;
  readonly controller: DrillController;
  readonly left: LeaveReason[];
  /** Sends what a terminal would send. */
  readonly type: (...chunks: readonly string[]) => void;
  /** What a person sees, as text. */
  readonly screen: () => string;
}

export function tryDrill(
  cards: readonly Card[],
  [columns, rows]: readonly [columns: number, rows: number] = [80, 24],
  messages: Messages = en,
  { isReadOnly = () => false }: { readonly isReadOnly?: (file: string) => boolean } = {},
): DrillTrial {
  const driver = createFakeDriver(cards);
  const left: LeaveReason[] = [];
  const kit = { messages, keymap: createKeymap(), highlight: plainHighlighter, now: () => NOW };
  const controller = createDrillController(
    driver,
    kit,
    { columns, rows },
    {
      leave: (reason) => left.push(reason),
      redraw: () => {},
      canEdit: true,
      isReadOnly,
      canSuspend: true,
    },
  );
  return {
    driver,
    controller,
    left,
    type: (...chunks) => {
      for (const chunk of chunks) controller.press(decodeInput('', chunk).inputs);
    },
    screen: () =>
      renderToString(
        createElement(ScreenView, {
          subscribe: controller.subscribe,
          layout: controller.layout,
          theme: { paint: lineText },
        }),
        { columns },
      ),
  };
}
