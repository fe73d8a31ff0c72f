import type { Finding, Severity } from '../markdown/finding.ts';
import type { Span } from '../markdown/span.ts';

/** Another place that explains a finding, such as the first of two equal questions. */
export interface RelatedPlace {
  readonly file: string;
  readonly span: Span;
}

/** A finding with the file it is about. */
export interface LocatedFinding extends Finding {
  /** As a person would write it: relative to the working directory when below it, with `/`. */
  readonly file: string;
  readonly related?: RelatedPlace;
}

/** How many findings of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Tallies findings by severity. */
export function countSeverities(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity]++;
  return counts;
}

/** A total order: file, place, extent, rule, parameters. Equal only for findings that print the same. */
export function compareFindings(left: LocatedFinding, right: LocatedFinding): number {
  return (
    compareText(left.file, right.file) ||
    left.span.start.offset - right.span.start.offset ||
    left.span.end.offset - right.span.end.offset ||
    compareText(left.rule, right.rule) ||
    compareText(paramsKey(left), paramsKey(right))
  );
}

/** Sorted, each finding once. */
export function orderFindings(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const sorted = [...findings].sort(compareFindings);
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

// Code-unit order: the same on every machine, whatever its locale.
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function paramsKey(finding: LocatedFinding): string {
  return JSON.stringify(Object.entries(finding.params).sort(([left], [right]) => compareText(left, right)));
}
