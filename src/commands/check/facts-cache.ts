import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '../../check/configuration.ts';
import type { FileFacts } from '../../check/facts.ts';
import type { RuleId } from '../../check/rule-ids.ts';
import { type Cache, openCache } from '../../store/cache.ts';
import { storePaths } from '../../store/paths.ts';
import { READER_VERSION, VERSION } from '../../version.ts';

/** Raised whenever facts are made differently from the same text. */
const FACTS_VERSION = 1;

/** Files the facts are spread over: of 10,000 notes each holds 150, so that one that has changed costs one file. */
const PARTS = 64;

/** Everything but the text that the facts of a file depend on. */
export interface FactsKey {
  readonly configuration: Configuration;
  readonly directory: string;
  readonly only: readonly RuleId[];
  readonly topics: boolean;
}

/** The cache of facts for these settings, in the person's cache directory. */
export function openFactsCache(env: NodeJS.ProcessEnv, { configuration, ...rest }: FactsKey): Cache<FileFacts> {
  const { rules, overrides } = configuration;
  const paths = storePaths({ env, platform: process.platform, homeDirectory: homedir() });
  return openCache({
    directory: join(paths.cache, 'check'),
    key: JSON.stringify([VERSION, READER_VERSION ?? '', FACTS_VERSION, rules, overrides, rest]),
    parts: PARTS,
    decode: (value) => (isFacts(value) ? value : undefined),
  });
}

// The manifest is sealed and its key names the version that wrote it.
function isFacts(value: unknown): value is FileFacts {
  return typeof value === 'object' && value !== null && 'findings' in value && Array.isArray(value.findings);
}
