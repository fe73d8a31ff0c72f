import { join } from 'node:path';
import type { LoadedDeck } from '../identity/loaded.ts';
import type { Settled, SettledBefore } from '../identity/settled.ts';
import { asCardId } from '../memory/guards.ts';
import { readSealed, writeSealed } from '../store/cache/sealed-file.ts';
import { READER_VERSION, VERSION } from '../version.ts';
import type { Home } from './home.ts';
import type { ReadFile } from './load-decks.ts';

/** What earlier runs of this very version found out about the cards of unchanged files. */
export interface SettledCache {
  readonly before: SettledBefore;
  /** Remembers more. A cache that cannot be written is no trouble. */
  keep(found: ReadonlyMap<LoadedDeck, Settled>): void;
}

/** `[hash of the file, its source, version, ids and answers of its cards]`; a card without is `-`. */
type Row = readonly [hash: string, source: string, version: string, ids: string, answers: string];

const NOBODY = '-';

/** Files kept; when there are more, only those of the run at hand. */
const MOST_FILES = 50_000;

/** Opens what is kept about files; undefined when nothing can be, for example when run from source. */
export function openSettledCache(
  { paths }: Home,
  topics: boolean | undefined,
  files: readonly Pick<ReadFile, 'loaded' | 'hash'>[],
): SettledCache | undefined {
  if (READER_VERSION === undefined) return undefined;
  const path = join(paths.cache, 'settled.json');
  const key = JSON.stringify([VERSION, READER_VERSION, topics ?? true]);
  const hashes = new Map(files.map(({ loaded, hash }) => [loaded, hash]));
  let rows: ReadonlyMap<string, Row> | undefined;
  const kept = (): ReadonlyMap<string, Row> => {
    rows ??= readRows(path, key);
    return rows;
  };
  return {
    before(deck) {
      const row = kept().get(deck.location);
      return row === undefined || row[0] !== hashes.get(deck) || row[1] !== (deck.source ?? '')
        ? undefined
        : settledIn(row);
    },
    keep(found) {
      const fresh = new Map<string, Row>();
      for (const [deck, settled] of found) {
        const hash = hashes.get(deck);
        const row = hash === undefined ? undefined : rowOf(hash, deck, settled);
        if (row !== undefined && !isSame(kept().get(deck.location), row)) fresh.set(deck.location, row);
      }
      if (fresh.size === 0) return;
      rows = new Map([...(kept().size > MOST_FILES ? [] : kept()), ...fresh]);
      writeSealed(path, { key, rows: [...rows] });
    },
  };
}

function isSame(before: Row | undefined, row: Row): boolean {
  return before !== undefined && row.every((part, index) => part === before[index]);
}

function rowOf(hash: string, { source }: LoadedDeck, { version, cards }: Settled): Row {
  const words = (of: (card: Settled['cards'][number]) => string | undefined) =>
    cards.map((it) => of(it) ?? NOBODY).join(' ');
  return [hash, source ?? '', version, words((card) => card?.id), words((card) => card?.answer)];
}

function settledIn([, , version, ids, answers]: Row): Settled {
  const words = answers.split(' ');
  const cards = (ids === '' ? [] : ids.split(' ')).map((word, index) => {
    const id = asCardId(word);
    return id === undefined ? undefined : { id, answer: words[index] ?? '' };
  });
  return { version, cards };
}

function readRows(path: string, key: string): ReadonlyMap<string, Row> {
  const value = readSealed(path)?.value;
  return isWritten(value) && value.key === key ? new Map(value.rows) : new Map();
}

// The seal has been compared: what this program wrote needs no closer look.
function isWritten(
  value: unknown,
): value is { readonly key: string; readonly rows: readonly (readonly [string, Row])[] } {
  return typeof value === 'object' && value !== null && 'key' in value && 'rows' in value;
}
