import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { LoadedDeck } from '../identity/loaded.ts';
import type { Cache } from '../store/cache.ts';
import { errorCode } from '../store/disk.ts';
import type { FileProblem } from '../store/files/file-problem.ts';
import { readStream } from '../store/files/standard-input.ts';
import { type FoundFile, findFiles, readFound } from '../store/files.ts';
import type { CommandContext } from './context.ts';
import type { Reading } from './deck-cache.ts';

/** A file that was read, with what its text is like. */
export interface ReadFile {
  readonly loaded: LoadedDeck;
  readonly findings: Reading['findings'];
  /** SHA-256 of its bytes, where a cache has to know it. */
  readonly hash?: string;
  /** Its text, byte order mark included; read again when it did not have to be read. */
  text(): string;
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
  /** What is known of files from earlier runs. */
  readonly cache?: Cache<Reading>;
  /** Told before each file how many of how many were read. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** Where operands are looked up; `-` is empty without standard input. */
type LoadPlaces = Pick<CommandContext, 'cwd'> & Partial<Pick<CommandContext, 'stdin'>>;

/** Reads everything the operands mean, in their order. What cannot be read is in `unread`. */
export async function loadDecks(
  operands: readonly string[],
  context: LoadPlaces,
  options: LoadOptions = {},
): Promise<LoadedFiles> {
  const files: ReadFile[] = [];
  const unread: UnreadFile[] = [];
  const places = findFiles(operands, { cwd: context.cwd });
  for (const [index, found] of places.entries()) {
    options.onProgress?.(index, places.length);
    const result = await readPlace(found, context, options);
    if ('problem' in result) unread.push(result);
    else files.push(result);
  }
  options.cache?.save();
  return { files, unread };
}

/** The decks that ship with mdrill. Their places are named, so that progress does not depend on where it is installed. */
export async function loadShippedDecks(packageDirectory: string, options: LoadOptions = {}): Promise<LoadedFiles> {
  const directory = join(packageDirectory, 'decks');
  const names = existsSync(directory) ? readdirSync(directory).filter((name) => extname(name) === '.md') : [];
  const { files, unread } = await loadDecks(
    names.sort().map((name) => join(directory, name)),
    { cwd: directory },
    options,
  );
  return {
    unread,
    files: files.map((file) => {
      const place = `mdrill:${basename(file.loaded.path)}`;
      return { ...file, loaded: { path: place, location: place, deck: file.loaded.deck } };
    }),
  };
}

async function readPlace(
  found: FoundFile,
  { stdin }: LoadPlaces,
  options: LoadOptions,
): Promise<ReadFile | UnreadFile> {
  const known = found.problem === undefined && found.location !== '-' ? ask(options.cache, found.location) : undefined;
  const hash = known === undefined ? undefined : options.cache?.seen(found.location)?.hash;
  if (known?.kind === 'known') return fileOf(found, known.value, hash, () => textOf(found));
  const source = found.location === '-' ? await readStream(stdin ?? Readable.from([])) : readFound(found);
  if ('problem' in source) return { path: found.path, problem: source.problem };
  const { readDeck } = await import('../cards/read-deck.ts');
  const { topics } = options;
  const { value: deck, findings } = readDeck(source.text, {
    name: found.location === '-' ? '-' : basename(found.path, extname(found.path)),
    ...(topics === undefined ? {} : { topics }),
  });
  known?.remember({ deck, findings });
  return fileOf(found, { deck, findings }, hash, () => source.text);
}

function ask(cache: Cache<Reading> | undefined, path: string): ReturnType<Cache<Reading>['ask']> | undefined {
  try {
    return cache?.ask(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

function textOf(found: FoundFile): string {
  const source = readFound(found);
  return 'text' in source ? source.text : '';
}

function fileOf(
  { path, location }: FoundFile,
  { deck, findings }: Reading,
  hash: string | undefined,
  text: () => string,
): ReadFile {
  const named = deck.canonical?.source;
  const source = named === undefined ? undefined : locateSource(location, named);
  const loaded = { path, location, deck, ...(source === undefined ? {} : { source }) };
  return { loaded, findings, text, ...(hash === undefined ? {} : { hash }) };
}

/** The notes a deck names are below the directory it was built in, which is the deck's own or one above it. */
function locateSource(location: string, source: string): string | undefined {
  if (location === '-') return undefined;
  for (let directory = dirname(location); ; directory = dirname(directory)) {
    const candidate = join(directory, source);
    if (existsSync(candidate)) return candidate.replaceAll('\\', '/');
    if (directory === dirname(directory)) return undefined;
  }
}
