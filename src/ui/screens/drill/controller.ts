import type { SessionDriver } from '../../../drill/view.ts';
import { GRADES } from '../../../memory/grade.ts';
import type { KeyPlace } from '../../keymap.ts';
import { editOf } from '../../parts/input/key-edits.ts';
import type { Input } from '../../parts/keys/key.ts';
import { createStore } from '../../store.ts';
import type { ScreenSize } from '../../terminal/mount.ts';
import type { ScreenKit } from '../kit.ts';
import { type DrillHost, drillActions } from './actions.ts';
import { rememberContent } from './content.ts';
import { type DrillLayout, layoutDrill } from './layout.ts';
import { type DrillEvent, type DrillState, type Notice, reduceDrill, startDrill } from './state.ts';

/** A drill screen without its terminal: inputs in, layouts out. */
export interface DrillController {
  readonly press: (inputs: readonly Input[]) => void;
  readonly resize: (size: ScreenSize) => void;
  readonly notice: (notice: Notice | undefined) => void;
  /** What to show; the same object until something changes. */
  readonly layout: () => DrillLayout;
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes over a kit with other abilities, such as a highlighter that has been loaded since. */
  readonly equip: (kit: ScreenKit) => void;
  readonly dispose: () => void;
}

function placeOf({ view, help, work }: DrillState): KeyPlace {
  if (help !== undefined) return 'help';
  if (work.input !== undefined) return 'answer';
  return view.status === 'finished' ? 'summary' : view.stage;
}

/** Joins a session to the drill screen: keys become words to the driver or events of the screen. */
export function createDrillController(
  driver: SessionDriver,
  firstKit: ScreenKit,
  size: ScreenSize,
  host: DrillHost,
): DrillController {
  let kit = firstKit;
  const store = createStore<DrillState, DrillEvent>(reduceDrill, startDrill(driver.view(), size));
  const { dispatch, getState } = store;
  const draw = rememberContent();
  let drawn: { readonly state: DrillState; readonly layout: DrillLayout } | undefined;
  const layout = (): DrillLayout => {
    const state = getState();
    if (drawn?.state !== state) drawn = { state, layout: layoutDrill(state, kit, draw) };
    return drawn.layout;
  };
  const actions = drillActions({ driver, store, layout, host });
  const unsubscribe = driver.subscribe(() => dispatch({ type: 'viewed', view: driver.view() }));

  const isGradeKey = (name: string): boolean =>
    GRADES.some((grade) => kit.keymap.actionFor('back', name) === `grade-${grade}`);

  const press = (input: Input): void => {
    const place = placeOf(getState());
    const edit = place === 'answer' ? editOf(input) : undefined;
    if (input.kind === 'paste') {
      if (edit === undefined) dispatch({ type: 'noticed', notice: { kind: 'paste-ignored' } });
      else dispatch({ type: 'answer-edited', edit });
      return;
    }
    const action = kit.keymap.actionFor(place, input.name);
    if (action !== undefined) {
      dispatch({ type: 'noticed', notice: undefined });
      actions[action]?.();
    } else if (edit !== undefined) {
      dispatch({ type: 'answer-edited', edit });
    } else if (place === 'front' && isGradeKey(input.name)) {
      dispatch({ type: 'noticed', notice: { kind: 'reveal-first' } });
    }
  };

  return {
    press: (inputs) => {
      for (const input of inputs) press(input);
    },
    resize: (next) => dispatch({ type: 'resized', size: next }),
    notice: (notice) => dispatch({ type: 'noticed', notice }),
    layout,
    subscribe: store.subscribe,
    equip: (next) => {
      kit = next;
      dispatch({ type: 'equipped' });
    },
    dispose: unsubscribe,
  };
}
