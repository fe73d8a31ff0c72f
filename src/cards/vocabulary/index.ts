import { remembered } from '../../markdown/remembered.ts';
import { anyPattern } from './any-pattern.ts';
import { FAQ_WORDS } from './genres.ts';
import { GLOSSARY, GLOSSARY_PATTERNS, MEANING_FIELDS } from './glossaries.ts';
import { ROLE_WORDS, type Role } from './roles.ts';
import {
  ANSWER_KEY,
  CLOSING,
  DEFECT,
  FACETS,
  FILL_IN,
  JUDGING,
  PITCH,
  PRACTICE_PATTERNS,
  QUESTION_ADVICE_PATTERNS,
  QUESTION_SECTION_PATTERNS,
  QUESTION_SECTIONS,
  REVERSE_PATTERNS,
  REVERSE_QUESTIONS,
  RHETORICAL,
  SCAFFOLDS,
  SELF_INTRODUCTION,
  STAR,
  TIPS,
} from './sections.ts';
import { foldLabel, wordTest } from './word-list.ts';

export type { Role } from './roles.ts';
export { foldLabel } from './word-list.ts';

const roleTests = (['strong', 'weak', 'rubric', 'follow-up', 'answer', 'context'] as const).map(
  (role) => [role, wordTest(ROLE_WORDS[role])] as const,
);

const knownRole = remembered((folded: string): Role | null => roleTests.find(([, test]) => test(folded))?.[0] ?? null);

/** The role of a folded label, when it has one. */
export function roleOf(folded: string): Role | undefined {
  return knownRole(folded) ?? undefined;
}

const folding = (test: (folded: string) => boolean): ((text: string) => boolean) =>
  remembered((text) => test(foldLabel(text)));

/** Whether a heading names advice, bookkeeping or navigation. */
const testTips = folding(wordTest(TIPS));
export const isTips = (text: string): boolean => {
  const colon = text.search(/[:：]/);
  return testTips(text) || (colon >= 0 && testTips(text.slice(0, colon)));
};
/** Whether a heading names a pitch, an introduction or a closing line: spoken in one piece. */
export const isPitch = folding(wordTest(PITCH));
export const isSelfIntroduction = folding(wordTest(SELF_INTRODUCTION));
export const isClosing = folding(wordTest(CLOSING));
/** Whether a heading names what the candidate asks. */
const isNamedReverse = wordTest(REVERSE_QUESTIONS);
const invitesQuestions = anyPattern(REVERSE_PATTERNS);
export const isReverseQuestions = folding((folded) => isNamedReverse(folded) || invitesQuestions(folded));
/** Whether a label names one side of a subject, such as its advantages. */
export const isFacet = folding(wordTest(FACETS));
/** Whether a question is one that texts ask themselves as a heading, and nobody else. */
export const isRhetorical = folding(wordTest(RHETORICAL));
const isNamedGlossary = wordTest(GLOSSARY);
const holdsGlossaryName = anyPattern(GLOSSARY_PATTERNS);
/** Whether a title or the name of a section or file says that terms are explained below it. */
export const isGlossary = folding((folded) => isNamedGlossary(folded) || holdsGlossaryName(folded));
const meaningFields = new Set(MEANING_FIELDS);
/** Whether a folded label introduces what a term means. */
export const isMeaningField = (folded: string): boolean => meaningFields.has(folded);
const isNamedForQuestions = wordTest(QUESTION_SECTIONS);
const advisesOnQuestions = anyPattern(QUESTION_ADVICE_PATTERNS);
const holdsQuestionName = anyPattern(QUESTION_SECTION_PATTERNS);
const holdsPracticeName = anyPattern(PRACTICE_PATTERNS);
/** Whether a heading says that readers check themselves below it: then what is listed are questions and tasks, however it is worded. */
export const isPractice = folding((folded) => holdsPracticeName(folded) && !advisesOnQuestions(folded));
/** Whether a heading says that questions are listed below it. */
export const isQuestionSection = folding(
  (folded) =>
    (isNamedForQuestions(folded) || holdsQuestionName(folded) || holdsPracticeName(folded)) &&
    !advisesOnQuestions(folded),
);
/** Whether a heading leads through a lesson and names nothing to be recalled. */
export const isScaffold = folding(wordTest(SCAFFOLDS));
/** Whether a heading names frequently asked questions. */
export const isFaq = folding((folded) => FAQ_WORDS.some((word) => folded.includes(word)));
/** Whether a heading or label announces the key of a test. */
export const isAnswerKey = folding(wordTest(ANSWER_KEY));
/** Whether a heading names statements that are true or not. */
export const isJudging = folding(wordTest(JUDGING));
/** Whether a heading names sentences to be filled in. */
export const isFillIn = folding(wordTest(FILL_IN));
/** Whether a label belongs to a bug report. */
export const isDefectLabel = folding(wordTest(DEFECT));

const starTests = STAR.map(wordTest);

/** Which letters of STAR (0 to 3) a label may stand for. */
export const starLetters = remembered((text: string): readonly number[] => {
  const folded = foldLabel(text);
  return starTests.flatMap((test, letter) => (test(folded) ? [letter] : []));
});
