import type { LocatedFinding } from '../check/finding.ts';
import type { Messages } from '../i18n/messages.ts';
import type { HashFunction } from '../identity/card-id.ts';
import type { Palette } from './palette.ts';

/** The result of a check, as every format gets it. */
export interface CheckReport {
  /** In stable order. */
  readonly findings: readonly LocatedFinding[];
  /** All files that were checked, in order. */
  readonly files: readonly string[];
  /** The text of a checked file, for formats that show it. */
  readonly text: (file: string) => string | undefined;
  /** Findings left out because a baseline knows them. */
  readonly baselined: number;
  /** Version of the tool. */
  readonly version: string;
}

/** How a report is to look. */
export interface ReportStyle {
  readonly messages: Messages;
  readonly palette: Palette;
  /** Columns of the terminal. */
  readonly width: number;
  readonly hash: HashFunction;
}

/**
 * Turns the result of a check into one kind of text, newline at the end included. Formats that have a block or line for each
 * finding give it piece by piece: all of it may be much.
 */
export type Reporter = (report: CheckReport, style: ReportStyle) => Generator<string> | readonly string[];

/** Findings by file, files in order; files without findings have none. */
export function findingsByFile(report: CheckReport): ReadonlyMap<string, readonly LocatedFinding[]> {
  const groups = new Map<string, LocatedFinding[]>(report.files.map((file) => [file, []]));
  for (const finding of report.findings) {
    const group = groups.get(finding.file);
    if (group === undefined) groups.set(finding.file, [finding]);
    else group.push(finding);
  }
  return groups;
}
