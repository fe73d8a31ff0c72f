import { join } from 'node:path';
import { rulesFor } from '../../check/run.ts';
import { readStream } from '../../store/files/standard-input.ts';
import type { CommandContext } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { hireCrew } from './crew.ts';
import { discoverConfiguration } from './discover-configuration.ts';
import { withoutGrowing } from './engine-flags.ts';
import { openFactsCache } from './facts-cache.ts';
import { type InspectorOptions, openInspector } from './inspector.ts';
import type { CheckRun } from './judge-run.ts';
import { openLinkPlaces } from './link-places.ts';
import type { CheckOptions } from './options.ts';
import { findScope, patternMatcher } from './scope.ts';
import { findSeeds } from './seed-state.ts';

/**
 * Checks decks and notes and reports on standard output. 0 when nothing is wrong, 1 with errors or with more warnings
 * than allowed. Throws `ExpectedStop` (2) for what cannot be run at all. Many files are read by several threads, and one
 * that takes for ever is a finding.
 */
export async function runCheck(context: CommandContext, options: CheckOptions): Promise<ExitCode> {
  // Beside other operands it is refused, before anybody waits for its end.
  const isStream = options.operands.length === 1 && options.operands[0] === '-';
  const input = isStream ? { standardInput: await readStream(context.stdin) } : {};
  const run = begin(context, options, input);
  const { matches: _matches, ...settings } = run.settings;
  const task = { settings, directory: run.found.directory, cwd: context.cwd, topics: options.topics ?? true };
  const hire = () => hireCrew(join(context.packageDirectory, CREW_PROGRAM), task);
  // What judges takes as long to load as threads to get ready.
  const [inspectedBy, { judgeRun }] = await Promise.all([
    run.inspector.inspectAll(run.scope, hire),
    import('./judge-run.ts'),
  ]);
  const judge = () => judgeRun(context, options, run);
  return inspectedBy === 'crew' ? withoutGrowing(judge) : judge();
}

/** Where the build puts what the threads run. */
const CREW_PROGRAM = 'dist/crew-worker.cjs';

function begin(
  { cwd, env, messages }: CommandContext,
  options: CheckOptions,
  input: Pick<InspectorOptions, 'standardInput'>,
): CheckRun {
  const found = discoverConfiguration(cwd, options.config);
  const { configuration, directory } = found;
  const { rules: only, topics = true } = options;
  const settings = { configuration, matches: patternMatcher(cwd, directory), only };
  const cache = options.cache ? { cache: openFactsCache(env, { configuration, directory, only, topics }) } : {};
  const inspector = openInspector({ rules: (file) => rulesFor(settings, file), topics, ...cache, ...input });
  const scope = findScope(cwd, options, found, messages);
  const around = { links: openLinkPlaces(cwd, scope), seeds: findSeeds(cwd, scope, inspector) };
  return { found, settings, inspector, scope, ...around };
}
