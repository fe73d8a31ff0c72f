import { join } from 'node:path';
import type { Deck } from '../cards/deck.ts';
import type { Finding } from '../markdown/finding.ts';
import { type Cache, openCache } from '../store/cache.ts';
import { READER_VERSION, VERSION } from '../version.ts';
import type { Home } from './home.ts';

/** What reading a file gave. */
export interface Reading {
  readonly deck: Deck;
  readonly findings: readonly Finding[];
}

/** What is known of files from earlier runs of this very version; undefined when run from source. */
export function openDeckCache({ paths }: Home, topics: boolean | undefined): Cache<Reading> | undefined {
  if (READER_VERSION === undefined) return undefined;
  return openCache({
    directory: join(paths.cache, 'decks'),
    key: JSON.stringify([VERSION, READER_VERSION, topics ?? true]),
    decode: (value) => (isReading(value) ? value : undefined),
  });
}

// The manifest is sealed and its key names the version that wrote it: a closer look would only repeat the type.
function isReading(value: unknown): value is Reading {
  return typeof value === 'object' && value !== null && 'deck' in value && 'findings' in value;
}
