import type { FileFacts } from '../../check/facts.ts';

/** Keeps the facts of texts by content. */
export interface FactsCache {
  get(text: string, key: string): FileFacts | undefined;
  put(text: string, key: string, facts: FileFacts): void;
  /** Writes what was added to disk. Never throws: a cache that cannot be kept is done without. */
  close(): void;
}

/** A cache that keeps nothing. */
export const NO_CACHE: FactsCache = { get: () => undefined, put: () => undefined, close: () => undefined };

/** The cache on disk, or one that keeps nothing. */
export function openFactsCache(_enabled: boolean, _env: NodeJS.ProcessEnv): FactsCache {
  return NO_CACHE;
}
