import type { Span } from '../markdown/span.ts';
import type { LocatedFinding } from './finding.ts';
import type { IndexedText } from './indexed-text.ts';
import type { LineScan } from './line-scan.ts';
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
  const enabling = directives.filter(({ verb }) => verb === 'enable');
  return directives.flatMap((directive): readonly Suppression[] => {
    const { verb, line, span } = directive;
    const base = { span, ...(directive.rule === undefined ? {} : { rule: directive.rule }) };
    switch (verb) {
      case 'disable-next-line':
        return [{ ...base, firstLine: line + 1, lastLine: line + 1 }];
      case 'disable-line':
        return [{ ...base, firstLine: line, lastLine: line }];
      case 'disable': {
        const end = enabling.find((other) => other.line >= line && covers(other.rule, directive.rule));
        return [{ ...base, firstLine: line, lastLine: end?.line ?? source.lineCount }];
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
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    if (UNSUPPRESSIBLE.has(finding.rule)) return true;
    const silencing = suppressions.filter((suppression) => silences(suppression, finding));
    for (const suppression of silencing) used.add(suppression);
    return silencing.length === 0;
  });
  return { kept, unused: suppressions.filter((suppression) => !used.has(suppression)) };
}

/** Whether a suppression names a rule that does not exist. */
export function namesUnknownRule(suppression: Suppression): boolean {
  return suppression.rule !== undefined && !isRuleId(suppression.rule);
}

function silences(suppression: Suppression, finding: LocatedFinding): boolean {
  const { line } = finding.span.start;
  return covers(suppression.rule, finding.rule) && line >= suppression.firstLine && line <= suppression.lastLine;
}

function covers(wider: string | undefined, narrower: string | undefined): boolean {
  return wider === undefined || wider === narrower;
}

function readDirectives(source: IndexedText, lines: LineScan): readonly Directive[] {
  const directives: Directive[] = [];
  lines.roles.forEach((role, index) => {
    const line = index + 1;
    if (role !== 'text' && role !== 'comment') return;
    const written = source.line(line);
    if (!written.includes('<!--')) return;
    for (const match of written.matchAll(DIRECTIVE)) {
      // A comment shown as code is still visible.
      if (lines.visible[index]?.charAt(match.index) === '<' && role === 'text') continue;
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
  });
  return directives;
}
