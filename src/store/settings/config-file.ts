import { readFileSync } from 'node:fs';
import { asObject } from '../../memory/guards.ts';
import { openConfWriter } from '../conf-file.ts';
import { errorCode } from '../disk.ts';
import { StoreError } from '../store-error.ts';
import { jsonErrorPlace, type TextPlace } from './json-place.ts';

/** The object in `config.json`, as it was written. */
export type RawConfig = Readonly<Record<string, unknown>>;

/** What was found in place of `config.json`. A file that is damaged stays as it is until a person has looked at it. */
export type ConfigReading =
  | { readonly kind: 'found'; readonly raw: RawConfig }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly place: TextPlace }
  | { readonly kind: 'unreadable'; readonly code: string };

/** Reads `config.json`; a byte order mark is no damage, nothing at all is. Never throws. */
export function readConfigFile(path: string): ConfigReading {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    const place = jsonErrorPlace(text);
    if (place !== undefined) return { kind: 'damaged', place };
    const raw = asObject(JSON.parse(text));
    return raw === undefined ? { kind: 'damaged', place: { line: 1, column: 1 } } : { kind: 'found', raw };
  } catch (error) {
    const code = errorCode(error) ?? 'EIO';
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', code };
  }
}

/**
 * Changes `config.json`: what `change` makes of the newest content is written in one step. Throws a StoreError, also when
 * the file is damaged: replacing it would lose what a person wrote.
 */
export async function changeConfigFile(path: string, change: (raw: RawConfig) => RawConfig): Promise<void> {
  const write = await openConfWriter(path, 'save-settings');
  const reading = readConfigFile(path);
  if (reading.kind === 'damaged' || reading.kind === 'unreadable') {
    const code = reading.kind === 'damaged' ? '' : reading.code;
    throw new StoreError({
      kind: reading.kind === 'damaged' ? 'damaged' : 'failed',
      action: 'save-settings',
      path,
      code,
    });
  }
  const changed = change(reading.kind === 'found' ? reading.raw : {});
  write(`${JSON.stringify(changed, undefined, 2)}\n`);
}
