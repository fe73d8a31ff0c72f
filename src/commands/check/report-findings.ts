import { countSeverities, type LocatedFinding, type SeverityCounts } from '../../check/finding.ts';
import { loadReporter } from '../../report/formats.ts';
import { VERSION } from '../../version.ts';
import type { CommandContext } from '../context.ts';
import type { ExitCode } from '../exit.ts';
import { sha256 } from '../hash.ts';
import { withoutKnown } from './baseline-file.ts';
import type { CheckOptions } from './options.ts';
import { reportStyle } from './report-style.ts';

/** What a run has found, before the baseline and the wish for quiet are heard. */
export interface CheckOutcome {
  /** All findings, or only errors, in stable order. */
  readonly findings: (only: 'all' | 'errors') => readonly LocatedFinding[];
  readonly counts: SeverityCounts;
  /** The files that were judged, in order. */
  readonly files: readonly string[];
  /** The text of such a file, or of a configuration. */
  readonly text: (file: string) => string | undefined;
  /** What the configuration says about the number of warnings. */
  readonly maxWarnings: number | undefined;
}

/** The outcome whose findings are at hand. */
export function outcomeOf(
  findings: readonly LocatedFinding[],
  rest: Pick<CheckOutcome, 'files' | 'text' | 'maxWarnings'>,
): CheckOutcome {
  return {
    ...rest,
    counts: countSeverities(findings),
    findings: (only) => (only === 'all' ? findings : findings.filter(({ severity }) => severity === 'error')),
  };
}

/** Writes the report of a run on standard output and says what it means for the shell. */
export async function reportFindings(
  context: CommandContext,
  options: CheckOptions,
  outcome: CheckOutcome,
): Promise<ExitCode> {
  const { files, text } = outcome;
  const write = await loadReporter(options.format);
  const { fresh, known } = unknownOnly(context, options, outcome);
  const findings = fresh.findings(options.quiet ? 'errors' : 'all');
  const style = await reportStyle(context, sha256);
  const pieces = write({ findings, files, text, baselined: known, version: VERSION }, style);
  for (const part of gathered(pieces)) {
    if (context.stdout.isGone === true) break;
    context.stdout.write(part);
  }
  return exitCodeOf(fresh.counts, options.maxWarnings ?? outcome.maxWarnings);
}

/** What is written at once, UTF-16 units. */
const PART = 1 << 16;

/** The pieces of a text, as few and large as can be written at once. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}

/** What the baseline does not know; everything without one. */
function unknownOnly(
  context: CommandContext,
  options: CheckOptions,
  outcome: CheckOutcome,
): { readonly fresh: CheckOutcome; readonly known: number } {
  if (options.baseline === undefined && !options.updateBaseline) return { fresh: outcome, known: 0 };
  const { fresh, known } = withoutKnown(outcome.findings('all'), outcome.text, context, options);
  return { fresh: outcomeOf(fresh, outcome), known };
}

function exitCodeOf({ error, warning }: SeverityCounts, maxWarnings: number | undefined): ExitCode {
  return error > 0 || warning > (maxWarnings ?? Number.POSITIVE_INFINITY) ? 1 : 0;
}
