import type { SeverityCounts } from '../../check/finding.ts';
import type { RuleCategory } from '../../check/rule.ts';
import type { RuleId } from '../../check/rule-ids.ts';
import type { Severity } from '../../markdown/finding.ts';

/** What is said about one rule. `{name}` stands for a parameter of the finding. */
export interface RuleText {
  /** What the rule wants, as a heading. */
  readonly title: string;
  /** What happened, one sentence. */
  readonly message: string;
  /** Why it matters, for the rule's page. */
  readonly why: string;
  /** What to do. */
  readonly how: string;
  /** Words for parameter values that are codes. */
  readonly terms?: Readonly<Record<string, string>>;
}

/** Figures of the closing line of a report. */
export interface CheckTotals {
  readonly counts: SeverityCounts;
  readonly files: number;
  readonly fixable: number;
}

/** What the room `check`, its reports and its command say to people. */
export interface CheckMessages {
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  readonly categories: Readonly<Record<RuleCategory, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly didYouMean: (suggestion: string) => string;
  readonly howTo: string;
  readonly fixed: string;
  readonly related: (place: string) => string;
  readonly clean: (files: number) => string;
  readonly totals: (totals: CheckTotals) => string;
  readonly baselined: (count: number) => string;
  readonly appliedFixes: (edits: number, files: number) => string;
  readonly nothingToCheck: string;
  readonly unknownRule: (rule: string, suggestion: string | undefined) => string;
  readonly unknownFormat: (format: string, known: readonly string[]) => string;
  readonly gitFailed: (reference: string, detail: string) => string;
  readonly badBaseline: (path: string) => string;
  readonly stdinAlone: string;
  readonly watching: (directories: number) => string;
  readonly explain: {
    readonly unknown: (rule: string, suggestion: string | undefined) => string;
    readonly bad: string;
    readonly good: string;
    readonly options: string;
    readonly defaultLevel: (level: string) => string;
    readonly off: string;
    readonly fixable: string;
    readonly configure: string;
    readonly suppress: string;
  };
  readonly cards: {
    readonly deck: string;
    readonly cards: string;
    readonly unanswered: string;
    readonly minutes: string;
    readonly total: string;
    readonly kinds: string;
  };
}
