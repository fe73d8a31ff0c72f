import { join } from 'node:path';
import { type LocatedFinding, orderFindings } from '../../check/finding.ts';
import { type CheckPlan, type CheckSettings, checkFiles, rulesFor } from '../../check/run.ts';
import { readStream } from '../../store/files/standard-input.ts';
import type { CommandContext } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { printCardSummary } from './card-summary.ts';
import { hireCrew } from './crew.ts';
import { discoverConfiguration, type FoundConfiguration } from './discover-configuration.ts';
import { openFactsCache } from './facts-cache.ts';
import { fixFiles } from './fix-files.ts';
import { type Inspector, type InspectorOptions, openInspector } from './inspector.ts';
import { isRepeatable, keepRun } from './kept-run.ts';
import { type LinkPlaces, openLinkPlaces } from './link-places.ts';
import type { CheckOptions } from './options.ts';
import { outcomeOf, reportFindings } from './report-findings.ts';
import { findScope, patternMatcher, type ScopedFile } from './scope.ts';
import { findSeeds, type Seeds } from './seed-state.ts';
import { compareSince } from './since.ts';
import { describeSurroundings } from './surroundings.ts';

/** A run whose files are known but not yet judged. */
interface CheckRun {
  readonly found: FoundConfiguration;
  readonly scope: readonly ScopedFile[];
  readonly settings: CheckSettings;
  readonly inspector: Inspector;
  readonly links: LinkPlaces;
  readonly seeds: Seeds;
}

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
  await run.inspector.inspectAll(run.scope, () => hireCrew(join(context.packageDirectory, CREW_PROGRAM), task));
  return finish(context, options, run);
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

async function finish(context: CommandContext, options: CheckOptions, run: CheckRun): Promise<ExitCode> {
  const { found, scope, inspector } = run;
  const plan = planOf(context, options, run);
  const fixed = options.fix ? fixFiles(scope, plan, inspector, context) : new Map<string, string>();
  const checked = scope.map((place) => {
    const { file } = place;
    const text = fixed.get(file);
    return { file, facts: text === undefined ? inspector.inspect(place) : inspector.inspectText(file, text) };
  });
  if (options.cards) {
    inspector.close();
    return printCardSummary(context, options.format, checked);
  }
  const all = orderFindings([...found.findings, ...checkFiles(checked, plan)]);
  inspector.close();
  if (isRepeatable(options)) keep(context, options, run, all);

  const places = new Map(scope.map((place) => [place.file, place]));
  const text = (file: string) => {
    const place = places.get(file);
    return fixed.get(file) ?? found.texts.get(file) ?? (place === undefined ? undefined : inspector.text(place));
  };
  const files = scope.map(({ file }) => file).filter((file) => !plan.silent.has(file));
  return reportFindings(
    context,
    options,
    outcomeOf(all, { files, text, maxWarnings: found.configuration.maxWarnings }),
  );
}

function keep(
  context: CommandContext,
  options: CheckOptions,
  run: CheckRun,
  findings: readonly LocatedFinding[],
): void {
  const { found, scope, inspector, links, seeds } = run;
  const { ignore, maxWarnings } = found.configuration;
  const states = inspector.seen();
  if (states === undefined) return;
  const surroundings = describeSurroundings(found.sources, links.elsewhere(), seeds.sought());
  keepRun(context, options, {
    findings,
    maxWarnings,
    scope,
    states,
    surroundings,
    ignore,
    directory: found.directory,
  });
}

/** By what files are judged. */
function planOf({ cwd, messages }: CommandContext, options: CheckOptions, run: CheckRun): CheckPlan {
  const { scope, inspector, settings, links, seeds } = run;
  const since = compareSince(cwd, options.since, scope, inspector.inspectText, messages.check);
  return {
    ...settings,
    silent: since.unchanged,
    built: seeds.built(scope.map((place) => ({ file: place.file, facts: inspector.inspect(place) }))),
    ports: { locate: links.locate, earlier: since.earlier, seedState: seeds.state },
  };
}
