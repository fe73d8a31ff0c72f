/** Why a block became nothing. The sentences, and what to change, are in `i18n`. */
export const REASONS = [
  'front-matter',
  'code',
  'comment',
  'quote',
  'markup',
  'rule',
  'ignored-region',
  'opted-out',
  'other-mode',
  'title',
  'section-name',
  'tips-section',
  'project-text',
  'heading-without-answer',
  'asks-in-prose',
  'heading-without-question',
  'topics-off',
  'table-without-questions',
  'numbered-points',
  'list-of-statements',
  'prose',
  'not-a-deck-card',
] as const;

export type ReasonId = (typeof REASONS)[number];

/** Why a whole file gives no cards. */
export const EMPTY_REASONS = [
  'empty-file',
  'all-opted-out',
  'all-inert',
  'deck-without-cards',
  'project-file',
  'nothing-asked',
] as const;

export type EmptyReasonId = (typeof EMPTY_REASONS)[number];
