import type { Span } from '../markdown/span.ts';
import type { LocatedFinding } from './finding.ts';
import type { IndexedText } from './indexed-text.ts';
import type { LineScan } from './line-scan.ts';
import { ANGLE } from './line-signs.ts';
import { isRuleId } from './rule-ids.ts';

/** What an `mdrill-…` comment asks for. Lines are 1-based and inclusive. */
export interface Suppression {
  /** The rule; undefined for all rules. */
  readonly rule?: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly span: Span;
}

/** Findings that remain, and suppressions that silenced nothing. */
export interface SuppressionOutcome {
  readonly kept: readonly LocatedFinding[];
  readonly unused: readonly Suppression[];
}

const DIRECTIVE = /<!--\s*mdrill-(disable-next-line|disable-line|disable|enable)\b((?:(?!<!--|-->)[^\n])*)-->/g;

/** Rules about the run itself cannot be silenced from inside a file. */
const UNSUPPRESSIBLE: ReadonlySet<string> = new Set(['suppression-unused', 'configuration-invalid', 'file-unreadable']);

interface Directive {
  readonly verb: string;
  readonly rule: string | undefined;
  readonly line: number;
  readonly span: Span;
}

/**
 * Reads `<!-- mdrill-disable [rule …] [-- reason] -->`, `disable-next-line`, `disable-line` and `enable` outside code.
 * A `disable` holds until the next `enable` of the same rule (or of all), else to the end of the file.
 */
export function readSuppressions(source: IndexedText, lines: LineScan): readonly Suppression[] {
  const directives = readDirectives(source, lines);
  const enabling = linesByRule(directives.filter(({ verb }) => verb === 'enable'));
  return directives.flatMap((directive): readonly Suppression[] => {
    const { verb, line, span } = directive;
    const base = { span, ...(directive.rule === undefined ? {} : { rule: directive.rule }) };
    switch (verb) {
      case 'disable-next-line':
        return [{ ...base, firstLine: line + 1, lastLine: line + 1 }];
      case 'disable-line':
        return [{ ...base, firstLine: line, lastLine: line }];
      case 'disable': {
        const ends = [undefined, directive.rule].map((rule) => firstFrom(enabling.get(rule) ?? [], line));
        const end = Math.min(...ends.map((each) => each ?? Number.POSITIVE_INFINITY));
        return [{ ...base, firstLine: line, lastLine: Number.isFinite(end) ? end : source.lineCount }];
      }
      default:
        return [];
    }
  });
}

/** Takes away what the comments of one file silence. */
export function applySuppressions(
  findings: readonly LocatedFinding[],
  suppressions: readonly Suppression[],
): SuppressionOutcome {
  if (suppressions.length === 0) return { kept: findings, unused: [] };
  const silent = silencer(suppressions);
  const places = findings
    .filter(({ rule }) => !UNSUPPRESSIBLE.has(rule))
    .map(({ rule, span }) => ({ rule, line: span.start.line }))
    .sort((one, other) => one.line - other.line);
  const byRule = linesByRule(places);
  const all = places.map(({ line }) => line);
  const isUsed = ({ rule, firstLine, lastLine }: Suppression): boolean => {
    const line = firstFrom(rule === undefined ? all : (byRule.get(rule) ?? []), firstLine);
    return line !== undefined && line <= lastLine;
  };
  return {
    kept: findings.filter(({ rule, span }) => UNSUPPRESSIBLE.has(rule) || !silent(rule, span.start.line)),
    unused: suppressions.filter((suppression) => !isUsed(suppression)),
  };
}

/** Whether a suppression names a rule that does not exist. */
export function namesUnknownRule(suppression: Suppression): boolean {
  return suppression.rule !== undefined && !isRuleId(suppression.rule);
}

/** Whether some suppression silences a rule on a line. There may be as many of either: a look is a search, not a walk. */
function silencer(suppressions: readonly Suppression[]): (rule: string, line: number) => boolean {
  const reaches = new Map<string | undefined, { readonly first: number[]; readonly last: number[] }>();
  for (const { rule, firstLine, lastLine } of suppressions.toSorted((one, other) => one.firstLine - other.firstLine)) {
    const { first, last } = reaches.get(rule) ?? { first: [], last: [] };
    first.push(firstLine);
    last.push(Math.max(lastLine, last.at(-1) ?? 0));
    reaches.set(rule, { first, last });
  }
  return (rule, line) =>
    [undefined, rule].some((name) => {
      const { first, last } = reaches.get(name) ?? { first: [], last: [] };
      const reach = last[indexFrom(first, line + 1) - 1];
      return reach !== undefined && reach >= line;
    });
}

/** Lines of each rule, in the order given. */
function linesByRule<Rule extends string | undefined>(
  places: readonly { readonly rule: Rule; readonly line: number }[],
): ReadonlyMap<string | undefined, readonly number[]> {
  const lines = new Map<string | undefined, number[]>();
  for (const { rule, line } of places) {
    const known = lines.get(rule);
    if (known === undefined) lines.set(rule, [line]);
    else known.push(line);
  }
  return lines;
}

/** The first of some ascending numbers that is not below a least one. */
function firstFrom(ascending: readonly number[], least: number): number | undefined {
  return ascending[indexFrom(ascending, least)];
}

function indexFrom(ascending: readonly number[], least: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function readDirectives(source: IndexedText, lines: LineScan): readonly Directive[] {
  const directives: Directive[] = [];
  for (let line = 1; line <= lines.signs.length; line++) {
    const role = lines.roles[line - 1];
    if (((lines.signs[line - 1] ?? 0) & ANGLE) === 0 || (role !== 'text' && role !== 'comment')) continue;
    const written = source.line(line);
    if (!written.includes('mdrill-')) continue;
    for (const match of written.matchAll(DIRECTIVE)) {
      // A comment shown as code is still visible.
      if (lines.visible[line - 1]?.charAt(match.index) === '<' && role === 'text') continue;
      const [whole, verb = '', rest = ''] = match;
      const start = source.lineStart(line) + match.index;
      const [names = ''] = rest.split(/(?:^|\s)--(?:\s|$)/);
      const rules = names.split(/[\s,]+/).filter((name) => name !== '');
      const span = source.span(start, start + whole.length);
      if (rules.length === 0) directives.push({ verb, rule: undefined, line, span });
      for (const rule of rules) {
        const at = start + whole.indexOf(rule, whole.indexOf(verb) + verb.length);
        directives.push({ verb, rule, line, span: source.span(at, at + rule.length) });
      }
    }
  }
  return directives;
}
