import { createHash } from 'node:crypto';
import { countSeverities, type LocatedFinding, orderFindings } from '../../check/finding.ts';
import { type CheckPlan, checkFiles, rulesFor } from '../../check/run.ts';
import { REPORTERS } from '../../report/formats.ts';
import type { CheckReport } from '../../report/report.ts';
import { VERSION } from '../../version.ts';
import type { CommandContext } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { withoutKnown } from './baseline-file.ts';
import { printCardSummary } from './card-summary.ts';
import { discoverConfiguration } from './discover-configuration.ts';
import { openFactsCache } from './facts-cache.ts';
import { fixFiles } from './fix-files.ts';
import { openInspector } from './inspect.ts';
import { linkLocator } from './link-places.ts';
import type { CheckOptions } from './options.ts';
import { reportStyle } from './report-style.ts';
import { patternMatcher, readScope } from './scope.ts';
import { seedStates } from './seed-state.ts';
import { compareSince } from './since.ts';

/**
 * Checks decks and notes and reports on standard output. 0 when nothing is wrong, 1 with errors or with more warnings
 * than allowed. Throws `ExpectedStop` (2) for what cannot be run at all.
 */
export function runCheck(context: CommandContext, options: CheckOptions): ExitCode {
  const { cwd, messages } = context;
  const found = discoverConfiguration(cwd, options.config);
  const scope = readScope(cwd, options, found, messages.check);
  const inspector = openInspector(openFactsCache(options.cache, context.env), options.topics ?? true);
  const matches = patternMatcher(cwd, found.directory);
  const rules = { configuration: found.configuration, matches, only: options.rules };
  const inspect = (file: string, text: string) => inspector.inspect(file, text, rulesFor(rules, file));
  const since = compareSince(cwd, options.since, scope.files, inspect, messages.check);
  const locations = new Map(scope.files.map(({ file, location }) => [file, location]));
  const plan: CheckPlan = {
    ...rules,
    silent: since.unchanged,
    ports: { locate: linkLocator(cwd, locations), earlier: since.earlier, seedState: seedStates(cwd, locations) },
  };
  const files = options.fix ? fixFiles(scope.files, plan, inspect, context) : scope.files;
  const checked = files.map(({ file, text }) => ({ file, facts: inspect(file, text) }));
  inspector.close();
  if (options.cards) return printCardSummary(context, options.format, checked);

  const texts = new Map([...found.texts, ...files.map(({ file, text }) => [file, text] as const)]);
  const all = orderFindings([...found.findings, ...scope.findings, ...checkFiles(checked, plan)]);
  const { fresh, known } = withoutKnown(all, texts, context, options, sha256);
  const report: CheckReport = {
    findings: options.quiet ? fresh.filter(({ severity }) => severity === 'error') : fresh,
    files: files.map(({ file }) => file).filter((file) => !since.unchanged.has(file)),
    text: (file) => texts.get(file),
    baselined: known,
    version: VERSION,
  };
  context.stdout.write(REPORTERS[options.format](report, reportStyle(context, sha256)));
  return exitCodeOf(fresh, options.maxWarnings ?? found.configuration.maxWarnings);
}

/** What the findings of a run mean for the shell. */
export function exitCodeOf(findings: readonly LocatedFinding[], maxWarnings: number | undefined): ExitCode {
  const { error, warning } = countSeverities(findings);
  return error > 0 || warning > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
