import type { HashFunction } from '../identity/card-id.ts';
import type { LocatedFinding } from './finding.ts';

/** Findings a team has agreed to live with, as stored: how many of each fingerprint, by file and rule. */
export interface Baseline {
  readonly version: 1;
  readonly findings: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Findings that are new, and how many were left out because the baseline knows them. */
export interface BaselineOutcome {
  readonly fresh: readonly LocatedFinding[];
  readonly known: number;
}

/** Characters of a digest that are kept: enough to tell findings of one file and rule apart. */
const DIGEST_LENGTH = 16;

/**
 * What stays the same of a finding while lines are added above it: its rule and the text it is about.
 * Not its line, and not its wording.
 */
export function fingerprint(finding: LocatedFinding, text: string | undefined, hash: HashFunction): string {
  const { start, end } = finding.span;
  const about = (text ?? '').slice(start.offset, Math.max(end.offset, start.offset)).replaceAll(/\s+/g, ' ').trim();
  return hash(JSON.stringify([finding.rule, about])).slice(0, DIGEST_LENGTH);
}

/** The findings of a run as a baseline; keys in stable order. */
export function makeBaseline(
  findings: readonly LocatedFinding[],
  text: (file: string) => string | undefined,
  hash: HashFunction,
): Baseline {
  const files = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    const counts = files.get(finding.file) ?? new Map<string, number>();
    const key = `${finding.rule}:${fingerprint(finding, text(finding.file), hash)}`;
    files.set(finding.file, counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  const sorted = [...files]
    .sort(byKey)
    .map(([file, counts]) => [file, Object.fromEntries([...counts].sort(byKey))] as const);
  return { version: 1, findings: Object.fromEntries(sorted) };
}

/** Leaves out what the baseline knows. When there are more of a kind than it knows, the last are new. */
export function applyBaseline(
  findings: readonly LocatedFinding[],
  baseline: Baseline,
  text: (file: string) => string | undefined,
  hash: HashFunction,
): BaselineOutcome {
  const left = new Map<string, number>();
  const fresh = findings.filter((finding) => {
    const key = `${finding.rule}:${fingerprint(finding, text(finding.file), hash)}`;
    const place = JSON.stringify([finding.file, key]);
    const remaining = left.get(place) ?? baseline.findings[finding.file]?.[key] ?? 0;
    left.set(place, Math.max(0, remaining - 1));
    return remaining <= 0;
  });
  return { fresh, known: findings.length - fresh.length };
}

/** Reads a stored baseline; undefined when the text is none. */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isBaseline(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isBaseline(data: unknown): data is Baseline {
  if (!isRecord(data) || data['version'] !== 1 || !isRecord(data['findings'])) return false;
  return Object.values(data['findings']).every(
    (counts) => isRecord(counts) && Object.values(counts).every((count) => typeof count === 'number'),
  );
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
