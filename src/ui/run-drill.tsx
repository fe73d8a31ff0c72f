import type { SessionDriver } from '../drill/view.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Keymap } from './keymap.ts';
import { plainHighlighter } from './parts/markdown/highlighter.ts';
import { ScreenView } from './parts/screen-view.tsx';
import type { LeaveReason } from './screens/drill/actions.ts';
import { createDrillController } from './screens/drill/controller.ts';
import type { ScreenKit } from './screens/kit.ts';
import { screenSize } from './terminal/mount.ts';
import type { EndSignal, TerminalPort } from './terminal/port.ts';
import { createScreenRunner } from './terminal/screen-runner.ts';
import { type AmbiguousWidth, createTheme, type ThemeName } from './theme.ts';

/** A place in a file, as an editor takes it; the line from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** Everything the drill on the terminal needs. */
export interface DrillOptions {
  readonly driver: SessionDriver;
  readonly messages: Messages;
  readonly terminal: TerminalPort;
  readonly keymap: Keymap;
  readonly theme: ThemeName;
  /** How wide the terminal draws characters of ambiguous width; narrow unless told. */
  readonly ambiguousWidth?: AmbiguousWidth;
  /** Epoch ms. */
  readonly now: () => number;
  /**
   * Opens an editor on the whole terminal and resolves when it is closed and the driver has taken over what was changed.
   * Absent when there is no editor.
   */
  readonly openEditor?: (place: FilePlace) => Promise<void>;
  /** Whether a file is not the person's own, so that it is not to be edited. */
  readonly isReadOnly?: (file: string) => boolean;
  /** Called every few seconds while learning cards are awaited; a card whose time has come is shown by the driver. */
  readonly tick?: () => void;
}

/** How the drill ended. An interrupted session has lost nothing; the process should end with the signal's exit code. */
export type DrillOutcome = { readonly kind: 'quit' } | { readonly kind: 'interrupted'; readonly signal: EndSignal };

const TICK_INTERVAL = 5_000;

function interruptedBy(signal: EndSignal): DrillOutcome {
  return { kind: 'interrupted', signal };
}

/**
 * Drills on the terminal until the person leaves or the process is asked to end. The terminal is given back in every
 * case. Rejects with what a component or the driver threw.
 */
export async function runDrill(options: DrillOptions): Promise<DrillOutcome> {
  const { driver, terminal, openEditor } = options;
  const theme = createTheme(options.theme, terminal.colorLevel, options.ambiguousWidth);
  const kit: ScreenKit = { ...options, highlight: plainHighlighter };
  const runner = createScreenRunner<LeaveReason>(terminal);
  const controller = createDrillController(driver, kit, screenSize(terminal), {
    leave: runner.leave,
    redraw: runner.redraw,
    canEdit: openEditor !== undefined,
    isReadOnly: options.isReadOnly ?? (() => false),
    canSuspend: terminal.suspend !== undefined,
  });
  const ticker = setInterval(() => {
    const view = driver.view();
    if (view.status !== 'finished' || view.reason !== 'later') return;
    try {
      options.tick?.();
    } catch (error) {
      runner.fail(error);
    }
  }, TICK_INTERVAL);

  // Code is shown plain until the grammars are there, and for good when they cannot be loaded.
  void import('./parts/markdown/lowlight-highlighter.ts').then(
    ({ createHighlighter }) => controller.equip({ ...kit, highlight: createHighlighter() }),
    () => undefined,
  );

  const edit = async (): Promise<void> => {
    const view = driver.view();
    if (view.status !== 'asking') return;
    try {
      await openEditor?.({ file: view.file, line: view.card.span.start.line });
    } catch (error) {
      controller.notice({ kind: 'editor-failed', detail: error instanceof Error ? error.message : String(error) });
    }
  };

  try {
    for (;;) {
      controller.resize(screenSize(terminal));
      const screen = <ScreenView subscribe={controller.subscribe} layout={controller.layout} theme={theme} />;
      const cause = await runner.run(screen, {
        onInput: controller.press,
        onResize: controller.resize,
        cursor: () => controller.layout().cursor,
      });
      if (cause.kind === 'signal') return interruptedBy(cause.signal);
      switch (cause.reason) {
        case 'quit':
          return { kind: 'quit' };
        case 'interrupt':
          return interruptedBy('SIGINT');
        case 'suspend':
          await terminal.suspend?.();
          break;
        case 'edit':
          await edit();
          break;
      }
    }
  } finally {
    clearInterval(ticker);
    runner.close();
    controller.dispose();
  }
}
