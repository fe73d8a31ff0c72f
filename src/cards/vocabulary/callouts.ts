import { listed } from './listed.ts';

/** Kinds of boxes that hold a question. */
export const CALLOUT_QUESTIONS: readonly string[] = listed(
  `question | faq | help | quiz | exercise | flashcard | card | problem | qa | q`,
);

/** Kinds of boxes that hold the answer of the box above. */
export const CALLOUT_ANSWERS: readonly string[] = listed(`answer | answers | solution | success | check | done`);
