/** Every rule `check` knows, by category. The names are public: people write them in configuration and comments. */
export const RULE_IDS = [
  'fence-unclosed',
  'comment-unclosed',
  'front-matter-invalid',
  'front-matter-unclosed',
  'front-matter-engine',
  'nesting-too-deep',
  'input-too-large',
  'region-unclosed',
  'deck-marker-invalid',
  'setting-invalid',
  'key-unknown',
  'front-empty',
  'question-unanswered',
  'cloze-malformed',
  'table-ragged',
  'id-duplicate',
  'id-changed',
  'id-reused',
  'question-duplicate',
  'question-similar',
  'question-translated',
  'answer-given-away',
  'answer-placeholder',
  'answer-too-long',
  'answer-weak-only',
  'code-language-missing',
  'list-too-long',
  'pronoun-ambiguous',
  'punctuation-mixed',
  'question-manifold',
  'anchor-dead',
  'image-dead',
  'link-dead',
  'deck-outdated',
  'configuration-invalid',
  'suppression-unused',
  'file-unreadable',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Whether a text names a rule. */
export function isRuleId(text: string): text is RuleId {
  return RULE_IDS.some((id) => id === text);
}
