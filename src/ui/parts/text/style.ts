/** What a piece of text means on the screen. A theme turns it into colours; nothing else knows colours. */
export const STYLE_NAMES = [
  'accent',
  'bar-done',
  'bar-left',
  'cloze',
  'code',
  'code-block',
  'emphasis',
  'error',
  'grade-again',
  'grade-easy',
  'grade-good',
  'grade-hard',
  'heading',
  'html',
  'key',
  'label',
  'link',
  'list-marker',
  'muted',
  'phase-learning',
  'phase-new',
  'phase-review',
  'quote',
  'rule',
  'selected',
  'strong',
  'struck',
  'success',
  'table-border',
  'title',
  'token-attribute',
  'token-comment',
  'token-keyword',
  'token-name',
  'token-number',
  'token-string',
  'token-type',
  'warning',
] as const;

export type StyleName = (typeof STYLE_NAMES)[number];

/** Meanings laid over one another, outermost first: a link within a strong phrase is `['strong', 'link']`. */
export type Style = readonly StyleName[];

/** Text without any particular meaning. */
export const PLAIN: Style = [];
