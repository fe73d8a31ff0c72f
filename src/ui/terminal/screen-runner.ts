import type { ReactNode } from 'react';
import { type MountedScreen, mountScreen, type ScreenListeners } from './mount.ts';
import type { EndSignal, TerminalPort } from './port.ts';
import { takeTyped } from './typed-ahead.ts';

/** Why a screen was taken down. */
export type EndCause<Reason> =
  | { readonly kind: 'left'; readonly reason: Reason }
  | { readonly kind: 'signal'; readonly signal: EndSignal };

/** Shows screens one after another on one terminal; between them the terminal belongs to others. */
export interface ScreenRunner<Reason> {
  /**
   * Shows a screen until it is left, a signal arrives or something throws, the listeners included; then gives the
   * terminal back and resolves or rejects.
   */
  readonly run: (
    node: ReactNode,
    listeners: Pick<ScreenListeners, 'onInput' | 'onResize' | 'cursor'>,
  ) => Promise<EndCause<Reason>>;
  /** Takes the present screen down. */
  readonly leave: (reason: Reason) => void;
  /** Takes the present screen down because of an error, with which `run` rejects. */
  readonly fail: (error: unknown) => void;
  readonly redraw: () => void;
  /** Stops listening to signals. */
  readonly close: () => void;
}

function guarded<Given>(listener: (given: Given) => void, onError: (error: unknown) => void): (given: Given) => void {
  return (given) => {
    try {
      listener(given);
    } catch (error) {
      onError(error);
    }
  };
}

/** A runner that hears signals until closed. While another program has the terminal, Ctrl-C is meant for that program. */
export function createScreenRunner<Reason>(port: TerminalPort): ScreenRunner<Reason> {
  let mounted: MountedScreen | undefined;
  let end: ((cause: EndCause<Reason>) => void) | undefined;
  let crash: ((error: unknown) => void) | undefined;
  let missed: EndSignal | undefined;
  let hasShown = false;
  // Stays in place for the whole run: Ink's own signal hook ends the process as soon as nobody else listens.
  const close = port.onSignal((signal) => {
    if (end !== undefined) end({ kind: 'signal', signal });
    else if (signal !== 'SIGINT') missed = signal;
  });

  const run: ScreenRunner<Reason>['run'] = (node, listeners) =>
    new Promise((resolve, reject) => {
      if (missed !== undefined) {
        resolve({ kind: 'signal', signal: missed });
        return;
      }
      const takeDown = (settle: () => void): void => {
        if (end === undefined) return;
        end = undefined;
        crash = undefined;
        mounted?.unmount();
        mounted = undefined;
        settle();
      };
      // What was typed ahead is for the next screen, not for this one back from an editor or the shell.
      if (hasShown) takeTyped(port.stdin);
      hasShown = true;
      const fail = (error: unknown): void => takeDown(() => reject(error));
      crash = fail;
      end = (cause) => takeDown(() => resolve(cause));
      mounted = mountScreen(port, node, {
        onInput: guarded(listeners.onInput, fail),
        onResize: guarded(listeners.onResize, fail),
        cursor: listeners.cursor,
        onCrash: fail,
        onHangup: () => end?.({ kind: 'signal', signal: 'SIGHUP' }),
      });
    });

  return {
    run,
    leave: (reason) => end?.({ kind: 'left', reason }),
    fail: (error) => crash?.(error),
    redraw: () => mounted?.redraw(),
    close,
  };
}
