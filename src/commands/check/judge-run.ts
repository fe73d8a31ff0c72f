import { type LocatedFinding, orderFindings } from '../../check/finding.ts';
import { type CheckPlan, type CheckSettings, checkFiles } from '../../check/run.ts';
import type { CommandContext } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { printCardSummary } from './card-summary.ts';
import type { FoundConfiguration } from './discover-configuration.ts';
import { fixFiles } from './fix-files.ts';
import type { Inspector } from './inspector.ts';
import { isRepeatable, keepRun } from './kept-run.ts';
import type { LinkPlaces } from './link-places.ts';
import type { CheckOptions } from './options.ts';
import { outcomeOf, reportFindings } from './report-findings.ts';
import type { ScopedFile } from './scope.ts';
import type { Seeds } from './seed-state.ts';
import { compareSince } from './since.ts';
import { describeSurroundings } from './surroundings.ts';

/** A run whose files are known but not yet judged. */
export interface CheckRun {
  readonly found: FoundConfiguration;
  readonly scope: readonly ScopedFile[];
  readonly settings: CheckSettings;
  readonly inspector: Inspector;
  readonly links: LinkPlaces;
  readonly seeds: Seeds;
}

/** Judges the files of a run by what was found out about each, repairs what it is asked to, and reports. */
export async function judgeRun(context: CommandContext, options: CheckOptions, run: CheckRun): Promise<ExitCode> {
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
