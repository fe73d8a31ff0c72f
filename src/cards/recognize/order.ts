import { cue } from './cue.ts';
import { labelLines } from './label-lines.ts';
import { labelledQuestion } from './labelled-question.ts';
import { leafSection } from './leaf-section.ts';
import { numberedPrompts } from './numbered-prompts.ts';
import { questionTable } from './question-table.ts';
import type { Recognizer } from './recognizer.ts';
import { spokenSection } from './spoken-section.ts';
import { starStory } from './star-story.ts';
import { timedSection } from './timed-section.ts';

/** All recognizers in the order they read a document; an earlier one keeps what it has claimed. */
export const RECOGNIZERS: readonly Recognizer[] = [
  labelledQuestion,
  questionTable,
  starStory,
  cue,
  spokenSection,
  timedSection,
  numberedPrompts,
  labelLines,
  leafSection,
];
