import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { build, type Plugin } from 'rolldown';

const PATIENCE = 10_000;
const GLANCE = 10;
const EMPTY = '\0empty';

/** A program on a terminal, as a person sees it. */
export interface Sitting {
  /** The lines of the screen without trailing blanks. */
  readonly screen: () => string;
  /** Which of the terminal's two screens is shown. */
  readonly buffer: () => 'normal' | 'alternate';
  readonly isBracketedPaste: () => boolean;
  /** Row and column of the cursor, from 0. */
  readonly cursor: () => readonly [row: number, column: number];
  readonly type: (text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: string) => void;
  /** Waits until the screen shows something, and returns it. */
  readonly until: (what: string | RegExp | ((screen: string) => boolean)) => Promise<string>;
  readonly exit: Promise<number>;
  /** Everything written so far. */
  readonly written: () => string;
  readonly end: () => void;
}

/** Ink would load React's developer tools while it is being debugged; they are not installed. */
const withoutDeveloperTools: Plugin = {
  name: 'without-developer-tools',
  resolveId: (specifier) => (specifier === 'react-devtools-core' ? EMPTY : undefined),
  load: (id) => (id === EMPTY ? 'export default {};' : undefined),
};

/** Bundles the harness once; returns the program and what removes it. */
export async function bundleHarness(): Promise<{ readonly program: string; readonly remove: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'mdrill-harness-'));
  await build({
    input: fileURLToPath(new URL('./harness.ts', import.meta.url)),
    platform: 'node',
    plugins: [withoutDeveloperTools],
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    output: { dir: directory, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  });
  return { program: join(directory, 'harness.mjs'), remove: () => rm(directory, { recursive: true }) };
}

function environment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR', 'NODE_EXTRA_CA_CERTS'].includes(name),
  );
  const given = kept.flatMap(([name, value]): readonly (readonly [string, string])[] =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(given), TERM: 'xterm-256color', PS1: '$ ' };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, GLANCE));
}

/** Starts a program on a terminal of a size. */
export function sitDown(command: readonly string[], columns = 80, rows = 24): Sitting {
  const [file = '', ...args] = command;
  const pty: IPty = spawn(file, args, { cols: columns, rows, name: 'xterm-256color', env: environment() });
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let written = '';
  pty.onData((data) => {
    written += data;
    terminal.write(data);
  });
  const exit = new Promise<number>((resolve) => pty.onExit(({ exitCode }) => resolve(exitCode)));
  const screen = (): string => {
    const { active } = terminal.buffer;
    const lines = Array.from(
      { length: terminal.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  };
  return {
    screen,
    buffer: () => terminal.buffer.active.type,
    isBracketedPaste: () => terminal.modes.bracketedPasteMode,
    cursor: () => [terminal.buffer.active.cursorY, terminal.buffer.active.cursorX],
    type: (text) => pty.write(text),
    resize: (nextColumns, nextRows) => {
      terminal.resize(nextColumns, nextRows);
      pty.resize(nextColumns, nextRows);
    },
    kill: (signal) => pty.kill(signal),
    until: async (what) => {
      const isThere = (text: string): boolean =>
        typeof what === 'function' ? what(text) : typeof what === 'string' ? text.includes(what) : what.test(text);
      const deadline = Date.now() + PATIENCE;
      while (!isThere(screen())) {
        if (Date.now() > deadline) throw new Error(`never seen: ${String(what)}\n${screen()}`);
        await pause();
      }
      return screen();
    },
    exit,
    written: () => written,
    end: () => {
      pty.kill('SIGKILL');
      terminal.dispose();
    },
  };
}
