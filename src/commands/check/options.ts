import type { RuleId } from '../../check/rule-ids.ts';
import type { ReportFormat } from '../../report/formats.ts';

/** What the command line of `check` asks for. */
export interface CheckOptions {
  /** Files, directories, globs or `-`; empty for the working directory. */
  readonly operands: readonly string[];
  readonly format: ReportFormat;
  /** The name under which standard input is reported and configured. */
  readonly stdinFilename?: string;
  /** Report only errors. */
  readonly quiet: boolean;
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number;
  /** The only rules to run; empty for all. */
  readonly rules: readonly RuleId[];
  /** Report only files changed since this git reference. */
  readonly since?: string;
  /** Path of the baseline. */
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly fix: boolean;
  readonly cache: boolean;
  /** Path of the configuration; looked for upwards when not given. */
  readonly config?: string;
  /** Print what the cards are instead of what is wrong with them. */
  readonly cards: boolean;
  readonly topics?: boolean;
}
