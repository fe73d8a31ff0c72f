import type { ReactNode } from 'react';
import { type MountedScreen, mountScreen, type ScreenListeners } from './mount.ts';
import type { EndSignal, TerminalPort } from './port.ts';

/** Why a screen was taken down. */
export type EndCause<Reason> =
  | { readonly kind: 'left'; readonly reason: Reason }
  | { readonly kind: 'signal'; readonly signal: EndSignal };

/** A screen that is being shown. */
export interface RunningScreen<Reason> {
  readonly leave: (cause: EndCause<Reason>) => void;
  readonly redraw: () => void;
}

/**
 * Shows a screen until somebody leaves it, a signal arrives or something throws; then gives the terminal back and
 * resolves or rejects. What the listeners throw ends the screen, too.
 */
export function runScreen<Reason>(
  port: TerminalPort,
  node: ReactNode,
  connect: (running: RunningScreen<Reason>) => Pick<ScreenListeners, 'onInput' | 'onResize'>,
): Promise<EndCause<Reason>> {
  return new Promise((resolve, reject) => {
    let mounted: MountedScreen | undefined;
    let isOver = false;
    const end = (settle: () => void): void => {
      if (isOver) return;
      isOver = true;
      stopSignals();
      mounted?.unmount();
      settle();
    };
    const crash = (error: unknown): void => end(() => reject(error));
    const stopSignals = port.onSignal((signal) => end(() => resolve({ kind: 'signal', signal })));
    const guarded =
      <Given>(listener: (given: Given) => void) =>
      (given: Given): void => {
        try {
          listener(given);
        } catch (error) {
          crash(error);
        }
      };
    const listeners = connect({
      leave: (cause) => end(() => resolve(cause)),
      redraw: () => mounted?.redraw(),
    });
    mounted = mountScreen(port, node, {
      onInput: guarded(listeners.onInput),
      onResize: guarded(listeners.onResize),
      onCrash: crash,
      onHangup: () => end(() => resolve({ kind: 'signal', signal: 'SIGHUP' })),
    });
    if (isOver) mounted.unmount();
  });
}
