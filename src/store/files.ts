import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { globSync } from 'tinyglobby';
import { errorCode } from './disk.ts';
import type { FileProblem } from './files/file-problem.ts';
import { openIgnoreRules } from './files/ignore-rules.ts';
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
  /** Reads standard input to its end. */
  readonly stdin: () => string;
  /** Largest text read, in bytes. */
  readonly sizeLimit?: number;
}

/** Larger texts are no notes, and parsing them would take minutes. */
export const DEFAULT_SIZE_LIMIT = 16 << 20;

/**
 * The files the operands mean, each once, in the order of the operands: files, directories with everything below them,
 * patterns, and `-`. An operand that means nothing gives one entry with a problem. Nothing is read yet.
 */
export function* findFiles(operands: readonly string[], { cwd }: Pick<FileOptions, 'cwd'>): Generator<FoundFile> {
  const given = new Set<string>();
  for (const operand of operands) {
    let empty = true;
    for (const file of filesOfOperand(operand, cwd)) {
      empty = false;
      if (given.has(file.location)) continue;
      given.add(file.location);
      yield file;
    }
    if (empty) yield { ...placeOf(resolve(cwd, operand), cwd), problem: { kind: 'no-files' } };
  }
}

/** The texts of the files the operands mean, read one by one as they are asked for. */
export function* readFiles(operands: readonly string[], options: FileOptions): Generator<SourceFile> {
  for (const found of findFiles(operands, options)) yield readFound(found, options);
}

/** The text of a place that was found. Never throws. */
export function readFound(
  { problem, ...place }: FoundFile,
  { stdin, sizeLimit = DEFAULT_SIZE_LIMIT }: Omit<FileOptions, 'cwd'>,
): SourceFile {
  if (problem !== undefined) return { ...place, problem };
  try {
    if (place.location === '-') return { ...place, text: stdin() };
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

/** Bytes as text with their byte order mark; undefined when they are no UTF-8. */
function decodeText(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function* filesOfOperand(operand: string, cwd: string): Generator<FoundFile> {
  if (operand === '-') {
    yield { path: '-', location: '-' };
    return;
  }
  const absolute = resolve(cwd, operand);
  const place = placeOf(absolute, cwd);
  try {
    const stats = statSync(absolute);
    if (stats.isDirectory()) {
      for (const { absolute: file, ...rest } of walk(absolute)) yield { ...placeOf(file, cwd), ...rest };
    } else if (stats.isFile() && !mayBeNamed(operand)) {
      yield { ...place, problem: { kind: 'not-notes' } };
    } else {
      yield place;
    }
  } catch (error) {
    const problem = problemOf(error);
    if (problem.kind !== 'missing' || !isPattern(operand)) yield { ...place, problem };
    else for (const file of filesOfPattern(operand, cwd)) yield placeOf(file, cwd);
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

function placeOf(absolute: string, cwd: string): FoundFile {
  const location = slashed(absolute);
  const root = cwd.endsWith(sep) ? cwd : cwd + sep;
  if (absolute.startsWith(root)) return { path: slashed(absolute.slice(root.length)), location };
  return { path: absolute === cwd ? '.' : location, location };
}

function problemOf(error: unknown): FileProblem {
  const code = errorCode(error) ?? 'EIO';
  return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'missing' } : { kind: 'unreadable', code };
}
