import { readFileSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { errorCode } from './disk.ts';
import { decodeText } from './files/decode-text.ts';
import type { FileProblem } from './files/file-problem.ts';
import { openIgnoreRules } from './files/ignore-rules.ts';
import { DEFAULT_SIZE_LIMIT } from './files/size-limit.ts';
import { slashed } from './files/slashed.ts';
import { isNotesName, walk } from './files/walk.ts';

/** A place where text was looked for. */
export interface FoundFile {
  /** As a person would write it: relative to the working directory when below it, else absolute; `-` for standard input. */
  readonly path: string;
  /** Absolute with `/`, or `-`. */
  readonly location: string;
  /** Why there is no text, when that is known before reading. */
  readonly problem?: FileProblem;
}

/** A place with its text, byte order mark included, or with the reason why it has none. */
export type SourceFile = Omit<FoundFile, 'problem'> & ({ readonly text: string } | { readonly problem: FileProblem });

/** What operands are looked up with. */
export interface FileOptions {
  /** Absolute. */
  readonly cwd: string;
  /** Largest text read, in bytes. */
  readonly sizeLimit?: number;
}

/**
 * The files the operands mean, each once, in the order of the operands: files, directories with everything below them,
 * patterns, and `-`. An operand that means nothing gives one entry with a problem. Nothing is read yet.
 */
export function findFiles(operands: readonly string[], { cwd }: Pick<FileOptions, 'cwd'>): readonly FoundFile[] {
  const found = operands.map((operand) => filesOfOperand(operand, cwd));
  const [only] = found;
  // What one operand means is never there twice, and may be very much.
  if (only !== undefined && found.length === 1) return only;
  const places = new Map<string, FoundFile>();
  for (const file of found.flat()) if (!places.has(file.location)) places.set(file.location, file);
  return [...places.values()];
}

/** The texts of the files the operands mean, read one by one as they are asked for. */
export function* readFiles(operands: readonly string[], options: FileOptions): Generator<SourceFile> {
  for (const found of findFiles(operands, options)) yield readFound(found, options);
}

/** The text of a file that was found. Never throws. Standard input is read by `readStream`. */
export function readFound(
  { problem, ...place }: FoundFile,
  { sizeLimit = DEFAULT_SIZE_LIMIT }: Pick<FileOptions, 'sizeLimit'> = {},
): SourceFile {
  if (problem !== undefined) return { ...place, problem };
  try {
    const { size } = statSync(place.location);
    // Asked before reading; a pipe has no size, so once more behind it.
    if (size > sizeLimit) return { ...place, problem: { kind: 'too-large', bytes: size, limit: sizeLimit } };
    const bytes = readFileSync(place.location);
    if (bytes.length > sizeLimit) {
      return { ...place, problem: { kind: 'too-large', bytes: bytes.length, limit: sizeLimit } };
    }
    const text = decodeText(bytes);
    return text === undefined ? { ...place, problem: { kind: 'not-utf8' } } : { ...place, text };
  } catch (error) {
    return { ...place, problem: problemOf(error) };
  }
}

function filesOfOperand(operand: string, cwd: string): readonly FoundFile[] {
  if (operand === '-') return [{ path: '-', location: '-' }];
  const absolute = resolve(cwd, operand);
  const found = filesAt(absolute, operand, cwd);
  return found.length === 0 ? [{ ...placesIn(cwd)(absolute), problem: { kind: 'no-files' } }] : found;
}

function filesAt(absolute: string, operand: string, cwd: string): readonly FoundFile[] {
  const placeOf = placesIn(cwd);
  try {
    const stats = statSync(absolute);
    if (stats.isDirectory()) {
      return walk(absolute).map(({ absolute: file, problem }) =>
        problem === undefined ? placeOf(file) : { ...placeOf(file), problem },
      );
    }
    const isWrongKind = stats.isFile() && !mayBeNamed(operand);
    return [isWrongKind ? { ...placeOf(absolute), problem: { kind: 'not-notes' } } : placeOf(absolute)];
  } catch (error) {
    const problem = problemOf(error);
    if (problem.kind !== 'missing' || !isPattern(operand)) return [{ ...placeOf(absolute), problem }];
    return filesOfPattern(operand, cwd).map(placeOf);
  }
}

/** A person may name text files and files without ending. */
function mayBeNamed(name: string): boolean {
  return isNotesName(name) || ['.txt', ''].includes(extname(name).toLowerCase());
}

function isPattern(operand: string): boolean {
  return /[*?[\]{}]/.test(operand);
}

function filesOfPattern(pattern: string, cwd: string): readonly string[] {
  const root = resolve(cwd, staticPart(pattern));
  const rules = openIgnoreRules(root);
  return globSync(slashed(pattern), {
    cwd,
    absolute: true,
    expandDirectories: false,
    ignore: '**/node_modules/**',
  })
    .map((file) => resolve(file))
    .filter((file) => isNotesName(file) || /\.txt$/i.test(pattern))
    .filter((file) => !ancestry(root, file).some((path) => rules.ignores(path, path !== file)))
    .sort();
}

/** The directories of a pattern before its first wildcard. */
function staticPart(pattern: string): string {
  const parts = pattern.split(/[/\\]/);
  const wild = parts.findIndex(isPattern);
  return parts.slice(0, wild).join('/') || (isAbsolute(pattern) ? '/' : '.');
}

/** The paths from below `root` down to `file`, which is the last. */
function ancestry(root: string, file: string): readonly string[] {
  const parts = relative(root, file).split(sep);
  return parts.map((_, index) => join(root, ...parts.slice(0, index + 1)));
}

/** Names absolute paths as a person in a directory would. */
function placesIn(cwd: string): (absolute: string) => FoundFile {
  const root = cwd.endsWith(sep) ? cwd : cwd + sep;
  return (absolute) => {
    const location = slashed(absolute);
    if (absolute.startsWith(root)) return { path: slashed(absolute.slice(root.length)), location };
    return { path: absolute === cwd ? '.' : location, location };
  };
}

function problemOf(error: unknown): FileProblem {
  const code = errorCode(error) ?? 'EIO';
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', code };
}
