import type { Severity } from '../markdown/finding.ts';

/** The findings that reading a text can raise by itself, with their severities; every other rule belongs to `check`. */
export const READING_RULES = {
  'front-matter-invalid': 'error',
  'front-matter-unclosed': 'warning',
  'front-matter-engine': 'error',
  'fence-unclosed': 'error',
  'comment-unclosed': 'error',
  'region-unclosed': 'warning',
  'setting-invalid': 'warning',
  'deck-marker-invalid': 'error',
  'nesting-too-deep': 'warning',
  'input-too-large': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

export type ReadingRule = keyof typeof READING_RULES;
