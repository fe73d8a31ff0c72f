import { fingerprint } from '../check/baseline.ts';
import type { LocatedFinding } from '../check/finding.ts';
import { ALL_RULES } from '../check/registry.ts';
import type { Rule } from '../check/rule.ts';
import { printableJson } from '../drill/printable.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Severity, TextEdit } from '../markdown/finding.ts';
import type { Span } from '../markdown/span.ts';
import { oneLine } from './describe.ts';
import type { CheckReport, Reporter, ReportStyle } from './report.ts';
import { pathUri } from './uri.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

/** SARIF 2.1.0: what code hosts and editors show beside the lines. Columns count code points, as the log declares. */
export const sarif: Reporter = (report, style) => [`${printableJson(sarifLog(report, style), 2)}\n`];

/** The log as a value. */
export function sarifLog(report: CheckReport, style: ReportStyle) {
  const rules = ALL_RULES.map((rule) => ruleDescriptor(rule, style.messages));
  return {
    $schema: SCHEMA,
    version: '2.1.0' as const,
    runs: [
      {
        tool: { driver: { name: 'mdrill', version: report.version, semanticVersion: report.version, rules } },
        columnKind: 'unicodeCodePoints' as const,
        artifacts: report.files.map((file) => ({ location: { uri: pathUri(file) }, sourceLanguage: 'markdown' })),
        results: report.findings.map((finding) => result(finding, report, style)),
      },
    ],
  };
}

function ruleDescriptor(rule: Rule, messages: Messages) {
  const text = messages.check.rules[rule.id];
  return {
    id: rule.id,
    shortDescription: { text: text.title },
    fullDescription: { text: text.why },
    help: { text: text.how },
    defaultConfiguration: rule.level === 'off' ? { enabled: false } : { level: LEVELS[rule.level] },
    properties: { category: rule.category, tags: [rule.category] },
  };
}

function result(finding: LocatedFinding, report: CheckReport, { messages, hash }: ReportStyle) {
  const { rule, severity, file, span, related, fix } = finding;
  const ruleIndex = ALL_RULES.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: oneLine(finding, messages) },
    locations: [location(file, span)],
    partialFingerprints: { 'mdrillFinding/v1': fingerprint(finding, report.text(file), hash) },
    ...(related === undefined ? {} : { relatedLocations: [{ id: 1, ...location(related.file, related.span) }] }),
    ...(fix === undefined ? {} : { fixes: [fixObject(file, fix, messages.check.rules, rule)] }),
  };
}

function fixObject(file: string, edits: readonly TextEdit[], texts: Messages['check']['rules'], rule: string) {
  const text = Object.entries(texts).find(([id]) => id === rule)?.[1].how ?? rule;
  const replacements = edits.map(({ span, replacement }) => ({
    deletedRegion: region(span),
    insertedContent: { text: replacement },
  }));
  return { description: { text }, artifactChanges: [{ artifactLocation: { uri: pathUri(file) }, replacements }] };
}

function location(file: string, span: Span) {
  return { physicalLocation: { artifactLocation: { uri: pathUri(file) }, region: region(span) } };
}

function region({ start, end }: Span) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
