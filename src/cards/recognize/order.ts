import { ankiBlocks } from './anki-blocks.ts';
import { answeredLine } from './answered-line.ts';
import { askingBullets } from './asking-bullets.ts';
import { boldQuestions } from './bold-questions.ts';
import { callouts } from './callouts.ts';
import { cloze } from './cloze.ts';
import { cue } from './cue.ts';
import { definitions } from './definitions.ts';
import { details } from './details.ts';
import { fillIns } from './fill-ins.ts';
import { flashcardMark } from './flashcard-mark.ts';
import { inlineSeparator } from './inline-separator.ts';
import { judgements } from './judgements.ts';
import { labelLines } from './label-lines.ts';
import { labelledQuestion } from './labelled-question.ts';
import { leafSection } from './leaf-section.ts';
import { multipleChoice } from './multiple-choice.ts';
import { numberedPrompts } from './numbered-prompts.ts';
import { questionLines } from './question-lines.ts';
import { questionParagraphs } from './question-paragraphs.ts';
import { questionTable } from './question-table.ts';
import type { Recognizer } from './recognizer.ts';
import { rounds } from './rounds.ts';
import { spokenSection } from './spoken-section.ts';
import { starStory } from './star-story.ts';
import { timedSection } from './timed-section.ts';

/**
 * All recognizers in the order they read a document; an earlier one keeps what it has claimed. First what an author has
 * marked on purpose, then labels, then shapes that speak for themselves, at last headings.
 */
export const RECOGNIZERS: readonly Recognizer[] = [
  ankiBlocks,
  flashcardMark,
  cloze,
  inlineSeparator,
  multipleChoice,
  fillIns,
  judgements,
  callouts,
  labelledQuestion,
  answeredLine,
  questionTable,
  starStory,
  cue,
  spokenSection,
  timedSection,
  details,
  rounds,
  numberedPrompts,
  questionParagraphs,
  boldQuestions,
  definitions,
  askingBullets,
  questionLines,
  labelLines,
  leafSection,
];
