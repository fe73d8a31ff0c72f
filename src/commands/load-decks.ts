import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readDeck } from '../cards/read-deck.ts';
import type { LoadedDeck } from '../identity/loaded.ts';
import type { Finding } from '../markdown/finding.ts';
import type { FileProblem } from '../store/files/file-problem.ts';
import { readFiles } from '../store/files.ts';
import type { CommandContext } from './context.ts';

/** A file that was read, with what its text is like. */
export interface ReadFile {
  readonly loaded: LoadedDeck;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A place that gave no text. */
export interface UnreadFile {
  readonly path: string;
  readonly problem: FileProblem;
}

/** What operands came to. */
export interface LoadedFiles {
  readonly files: readonly ReadFile[];
  readonly unread: readonly UnreadFile[];
}

/** How notes are read. */
export interface LoadOptions {
  readonly topics?: boolean;
}

/** Reads everything the operands mean, in their order. Total: what cannot be read is in `unread`. */
export function loadDecks(
  operands: readonly string[],
  context: Pick<CommandContext, 'cwd'>,
  options: LoadOptions = {},
): LoadedFiles {
  const files: ReadFile[] = [];
  const unread: UnreadFile[] = [];
  for (const file of readFiles(operands, { cwd: context.cwd, stdin: () => readFileSync(0, 'utf8') })) {
    if ('problem' in file) unread.push({ path: file.path, problem: file.problem });
    else files.push(readText(file.path, file.location, file.text, options));
  }
  return { files, unread };
}

/** The decks that ship with mdrill. Their places are named, so that progress does not depend on where it is installed. */
export function loadShippedDecks(packageDirectory: string, options: LoadOptions = {}): LoadedFiles {
  const directory = join(packageDirectory, 'decks');
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => extname(name) === '.md') : [];
  return {
    files: names.sort().map((name) => {
      const text = readFileSync(join(directory, name), 'utf8');
      return readText(`mdrill:${name}`, `mdrill:${name}`, text, options);
    }),
    unread: [],
  };
}

function readText(path: string, location: string, text: string, options: LoadOptions): ReadFile {
  const name = location === '-' ? '-' : basename(path, extname(path));
  const { value: deck, findings } = readDeck(text, { name, ...options });
  const source = deck.canonical?.source === undefined ? undefined : locateSource(location, deck.canonical.source);
  return { loaded: { path, location, deck, ...(source === undefined ? {} : { source }) }, text, findings };
}

/** The notes a deck names are below the directory it was built in, which is one above the deck. */
function locateSource(location: string, source: string): string | undefined {
  if (!location.startsWith('/') && !/^[A-Za-z]:/.test(location)) return undefined;
  for (let directory = dirname(location); ; directory = dirname(directory)) {
    const candidate = join(directory, source);
    if (existsSync(candidate)) return candidate.replaceAll('\\', '/');
    if (directory === dirname(directory)) return undefined;
  }
}
