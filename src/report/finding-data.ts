import type { Messages } from '../i18n/messages.ts';
import type { Finding, FindingParams, Severity, TextEdit } from '../markdown/finding.ts';
import type { Span } from '../markdown/span.ts';
import { oneLine } from './describe.ts';

/** A place as machines read it: 1-based, columns in code points, end exclusive. */
export interface PlaceData {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A finding as `--json` prints it, here and wherever else findings are listed. */
export interface FindingData extends PlaceData {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly params: FindingParams;
  readonly fix?: readonly (PlaceData & { readonly replacement: string })[];
  readonly related?: PlaceData & { readonly path: string };
}

/** The data of a finding, in words of a language. */
export function findingData(
  finding: Finding & { readonly related?: { readonly file: string; readonly span: Span } },
  messages: Messages,
): FindingData {
  const { rule, severity, span, params, fix, related } = finding;
  return {
    rule,
    severity,
    ...placeData(span),
    message: oneLine(finding, messages),
    params,
    ...(fix === undefined ? {} : { fix: fix.map(editData) }),
    ...(related === undefined ? {} : { related: { path: related.file, ...placeData(related.span) } }),
  };
}

/** The four numbers of a span. */
export function placeData({ start, end }: Span): PlaceData {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function editData({ span, replacement }: TextEdit): PlaceData & { readonly replacement: string } {
  return { ...placeData(span), replacement };
}
