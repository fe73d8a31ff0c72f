import { render } from 'ink';
import type { ReactNode } from 'react';
import type { Input } from '../parts/keys/key.ts';
import { listenToKeys } from './key-source.ts';
import { type CursorPosition, createPainter } from './painter.ts';
import type { TerminalPort } from './port.ts';
import { ENTER_SCREEN, LEAVE_SCREEN } from './sequences.ts';
import { keepTyped, takeTyped } from './typed-ahead.ts';

/** Size of the terminal in columns and rows. */
export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/** What happens on a mounted screen. */
export interface ScreenListeners {
  readonly onInput: (inputs: readonly Input[]) => void;
  readonly onResize: (size: ScreenSize) => void;
  /** Where the cursor belongs now; nowhere hides it. */
  readonly cursor: () => CursorPosition | undefined;
  /** A component threw. The screen has to be unmounted. */
  readonly onCrash: (error: unknown) => void;
  /** The terminal is gone. */
  readonly onHangup: () => void;
}

/** A tree of components on the alternate screen. */
export interface MountedScreen {
  readonly redraw: () => void;
  /** Gives the terminal back as it was. May be called twice. */
  readonly unmount: () => void;
}

/** The terminal's size; 80×24 where it is unknown. */
export function screenSize(port: TerminalPort): ScreenSize {
  return { columns: port.stdout.columns || 80, rows: port.stdout.rows || 24 };
}

/**
 * The stream Ink writes to: its frames go to the painter. Ink's own way to the terminal erases and repaints everything,
 * wipes the scrollback when a frame is as tall as the screen, and loses its place when the terminal is resized; in debug
 * mode it hands over whole frames instead. It must not take the stream for a terminal, nor hear of resizes.
 */
function frameStream(port: TerminalPort, onFrame: (frame: string) => void): NodeJS.WriteStream {
  const write = (frame: string, done?: () => void): boolean => {
    if (frame !== '') onFrame(frame);
    done?.();
    return true;
  };
  const overrides = new Map<PropertyKey, unknown>([
    ['write', write],
    ['isTTY', false],
    ['on', () => port.stdout],
    ['off', () => port.stdout],
  ]);
  return new Proxy(port.stdout, {
    get: (target, key) => (overrides.has(key) ? overrides.get(key) : Reflect.get(target, key)),
  });
}

/** A closed terminal window shows as the end of the input or as errors of either stream. */
function listenToHangup(port: TerminalPort, onHangup: () => void): () => void {
  port.stdin.on('end', onHangup);
  port.stdin.on('error', onHangup);
  port.stdout.on('error', onHangup);
  return () => {
    port.stdin.off('end', onHangup);
    port.stdin.off('error', onHangup);
    port.stdout.off('error', onHangup);
  };
}

/** Shows components on the alternate screen until unmounted. The terminal is given back even when the process ends before. */
export function mountScreen(port: TerminalPort, node: ReactNode, listeners: ScreenListeners): MountedScreen {
  const painter = createPainter((text) => port.stdout.write(text));
  let lastFrame = '';
  const show = (): void => {
    painter.setCursor(listeners.cursor());
    painter.paint(lastFrame);
  };
  const stream = frameStream(port, (frame) => {
    lastFrame = frame;
    show();
  });
  const stopHangup = listenToHangup(port, listeners.onHangup);
  const onResize = (): void => {
    painter.invalidate();
    listeners.onResize(screenSize(port));
  };

  let mounted = true;
  port.stdout.write(ENTER_SCREEN);
  const stopExit = port.onExit(() => port.stdout.write(LEAVE_SCREEN));
  const take = (inputs: readonly Input[]): void => {
    for (const [index, input] of inputs.entries()) {
      if (!mounted) {
        keepTyped(port.stdin, inputs.slice(index));
        return;
      }
      listeners.onInput([input]);
    }
    // A key may move the cursor and change nothing else; then Ink has no frame to give.
    queueMicrotask(() => {
      if (mounted) show();
    });
  };
  const stopKeys = listenToKeys(port.stdin, take);
  port.stdout.on('resize', onResize);
  const ink = render(node, { stdout: stream, stdin: port.stdin, debug: true, exitOnCtrlC: false, patchConsole: false });
  ink.waitUntilExit().catch(listeners.onCrash);
  const typed = takeTyped(port.stdin);
  if (typed.length > 0) queueMicrotask(() => take(typed));

  return {
    redraw: () => {
      painter.invalidate();
      show();
    },
    unmount: () => {
      if (!mounted) return;
      mounted = false;
      port.stdout.off('resize', onResize);
      ink.unmount();
      ink.cleanup();
      stopKeys();
      stopExit();
      port.stdout.write(LEAVE_SCREEN);
      stopHangup();
    },
  };
}
