import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { errorCode } from './disk.ts';
import { crc32 } from './journal/crc32.ts';
import { storePaths } from './paths.ts';

/** Node's wrapping of a CommonJS module; one line, so that places in stack traces stay true. */
const BEFORE = '(function (exports, require, module, __filename, __dirname) {';
const AFTER = '\n})';
const PRIVATE_DIRECTORY = 0o700;
const PRIVATE_FILE = 0o600;
const OF_OTHERS = 0o077;
const SUM_BYTES = 4;

/**
 * Makes `require` load `.cjs` files with what V8 made of them in an earlier run, which spares a run up to half its time.
 * Only what lies in a directory that is the person's alone is trusted, and V8 does not look for damage itself: every
 * file begins with its checksum. Whatever cannot be read or written is compiled again, without a word. `build`: another
 * text for every build of the program.
 */
export function keepCompiledCode(extensions: NodeJS.RequireExtensions, build: string): void {
  const { cache } = storePaths({ env: process.env, platform: process.platform, homeDirectory: homedir() });
  // What leaves no cache behind leaves no compiled code either.
  if (!existsSync(cache)) return;
  const directory = join(cache, 'compiled');
  const isTrusted = isPrivate(directory);
  const kept = (file: string): string => join(directory, `${basename(file)}.bin`);
  const key = Buffer.from(`${build} ${process.version} ${process.arch}\n`);
  const fresh = new Map<string, Script>();

  extensions['.cjs'] = (module, file) => {
    const source = `${BEFORE}${readFileSync(file, 'utf8')}${AFTER}`;
    const cachedData = isTrusted ? unsealed(kept(file), key) : undefined;
    const script = new Script(source, {
      filename: file,
      columnOffset: -BEFORE.length,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    if (script.cachedDataRejected !== false) fresh.set(file, script);
    const run: unknown = script.runInThisContext();
    if (typeof run !== 'function') throw new TypeError(`${file} is no module`);
    run.call(module.exports, module.exports, module.require.bind(module), module, file, dirname(file));
  };

  process.on('exit', () => {
    if (fresh.size === 0) return;
    try {
      // Fails where the directory is not ours.
      if (!isPrivate(directory)) mkdirSync(directory, { mode: PRIVATE_DIRECTORY });
      // Made at the end, it holds the functions this run has called.
      for (const [file, script] of fresh) {
        writeFileSync(kept(file), sealed(key, script.createCachedData()), { mode: PRIVATE_FILE });
      }
    } catch (error) {
      if (errorCode(error) === undefined) throw error;
    }
  });
}

/** Whether a directory is there and nobody else may look into it, let alone write. Where there are no owners, none is. */
function isPrivate(directory: string): boolean {
  try {
    const stats = lstatSync(directory);
    return stats.isDirectory() && stats.uid === process.getuid?.() && (stats.mode & OF_OTHERS) === 0;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

function sealed(key: Buffer, code: Buffer): Buffer {
  const content = Buffer.concat([key, code]);
  const sum = Buffer.alloc(SUM_BYTES);
  sum.writeUInt32LE(crc32(content));
  return Buffer.concat([sum, content]);
}

function unsealed(path: string, key: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(SUM_BYTES);
    const isWhole = bytes.length > SUM_BYTES && bytes.readUInt32LE() === crc32(content);
    return isWhole && content.subarray(0, key.length).equals(key) ? content.subarray(key.length) : undefined;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
