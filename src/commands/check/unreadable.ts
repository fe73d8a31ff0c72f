import type { FileFacts } from '../../check/facts.ts';
import type { Finding } from '../../markdown/finding.ts';

/** The facts of a file that could not be read, or not be understood, for a reason the messages know. */
export function unreadable(reason: string): FileFacts {
  const nothing = { editedByHand: false, digest: '', cards: [], links: [], anchors: [], suppressions: [] };
  return { title: '', language: 'en', ...nothing, findings: [unreadableFinding(reason)] };
}

/** Says that a file could not be read, or not be understood. */
export function unreadableFinding(reason: string): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  return { rule: 'file-unreadable', severity: 'error', span: { start, end: start }, params: { reason } };
}
