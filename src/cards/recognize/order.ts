import { labelledQuestion } from './labelled-question.ts';
import type { Recognizer } from './recognizer.ts';

/** All recognizers in the order they read a document; an earlier one keeps what it has claimed. */
export const RECOGNIZERS: readonly Recognizer[] = [labelledQuestion];
