import type { CorpusRule, DeckRule, Rule } from './rule.ts';
import { RULE_IDS, type RuleId } from './rule-ids.ts';
import { anchorDead } from './rules/anchor-dead.ts';
import { answerGivenAway } from './rules/answer-given-away.ts';
import { answerPlaceholder } from './rules/answer-placeholder.ts';
import { answerTooLong } from './rules/answer-too-long.ts';
import { answerWeakOnly } from './rules/answer-weak-only.ts';
import { clozeMalformed } from './rules/cloze-malformed.ts';
import { codeLanguageMissing } from './rules/code-language-missing.ts';
import { commentUnclosed } from './rules/comment-unclosed.ts';
import { configurationInvalid } from './rules/configuration-invalid.ts';
import { deckMarkerInvalid } from './rules/deck-marker-invalid.ts';
import { deckOutdated } from './rules/deck-outdated.ts';
import { fenceUnclosed } from './rules/fence-unclosed.ts';
import { fileUnreadable } from './rules/file-unreadable.ts';
import { frontEmpty } from './rules/front-empty.ts';
import { frontMatterEngine } from './rules/front-matter-engine.ts';
import { frontMatterInvalid } from './rules/front-matter-invalid.ts';
import { frontMatterUnclosed } from './rules/front-matter-unclosed.ts';
import { idChanged } from './rules/id-changed.ts';
import { idDuplicate } from './rules/id-duplicate.ts';
import { idReused } from './rules/id-reused.ts';
import { imageDead } from './rules/image-dead.ts';
import { inputTooLarge } from './rules/input-too-large.ts';
import { keyUnknown } from './rules/key-unknown.ts';
import { linkDead } from './rules/link-dead.ts';
import { listTooLong } from './rules/list-too-long.ts';
import { nestingTooDeep } from './rules/nesting-too-deep.ts';
import { pronounAmbiguous } from './rules/pronoun-ambiguous.ts';
import { punctuationMixed } from './rules/punctuation-mixed.ts';
import { questionDuplicate } from './rules/question-duplicate.ts';
import { questionManifold } from './rules/question-manifold.ts';
import { questionSimilar } from './rules/question-similar.ts';
import { questionTranslated } from './rules/question-translated.ts';
import { questionUnanswered } from './rules/question-unanswered.ts';
import { regionUnclosed } from './rules/region-unclosed.ts';
import { settingInvalid } from './rules/setting-invalid.ts';
import { suppressionUnused } from './rules/suppression-unused.ts';
import { tableRagged } from './rules/table-ragged.ts';

/** Every rule by its id. */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  'fence-unclosed': fenceUnclosed,
  'comment-unclosed': commentUnclosed,
  'front-matter-invalid': frontMatterInvalid,
  'front-matter-unclosed': frontMatterUnclosed,
  'front-matter-engine': frontMatterEngine,
  'nesting-too-deep': nestingTooDeep,
  'input-too-large': inputTooLarge,
  'region-unclosed': regionUnclosed,
  'deck-marker-invalid': deckMarkerInvalid,
  'setting-invalid': settingInvalid,
  'key-unknown': keyUnknown,
  'front-empty': frontEmpty,
  'question-unanswered': questionUnanswered,
  'cloze-malformed': clozeMalformed,
  'table-ragged': tableRagged,
  'id-duplicate': idDuplicate,
  'id-changed': idChanged,
  'id-reused': idReused,
  'question-duplicate': questionDuplicate,
  'question-similar': questionSimilar,
  'question-translated': questionTranslated,
  'answer-given-away': answerGivenAway,
  'answer-placeholder': answerPlaceholder,
  'answer-too-long': answerTooLong,
  'answer-weak-only': answerWeakOnly,
  'code-language-missing': codeLanguageMissing,
  'list-too-long': listTooLong,
  'pronoun-ambiguous': pronounAmbiguous,
  'punctuation-mixed': punctuationMixed,
  'question-manifold': questionManifold,
  'anchor-dead': anchorDead,
  'image-dead': imageDead,
  'link-dead': linkDead,
  'deck-outdated': deckOutdated,
  'configuration-invalid': configurationInvalid,
  'suppression-unused': suppressionUnused,
  'file-unreadable': fileUnreadable,
};

/** Rules in the order of `RULE_IDS`. */
export const ALL_RULES: readonly Rule[] = RULE_IDS.map((id) => RULES[id]);

/** Rules over one file. */
export const DECK_RULES: readonly DeckRule[] = ALL_RULES.filter((rule) => rule.scope === 'deck');

/** Rules over all files of a run. */
export const CORPUS_RULES: readonly CorpusRule[] = ALL_RULES.filter((rule) => rule.scope === 'corpus');
