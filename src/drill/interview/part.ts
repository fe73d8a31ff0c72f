import type { Card, CardKind } from '../../cards/card.ts';
import { isClosing, isPitch, isReverseQuestions, isSelfIntroduction } from '../../cards/vocabulary/index.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import { starParts } from './star.ts';

/** The part a card can play. `quick` cards are answered in a breath; `technical` is everything that is discussed. */
export type InterviewPart = 'opening' | 'story' | 'technical' | 'quick' | 'reverse' | 'closing';

/** Cards by the part they play, each in the order of the notes. */
export type Parts = Readonly<Record<InterviewPart, readonly IdentifiedCard[]>>;

const QUICK_KINDS: ReadonlySet<CardKind> = new Set<CardKind>(['table-row', 'term', 'cloze', 'choice']);

/** Words that, in the heading of a timed talk, make it the beginning of an interview. */
const OPENING_WORDS = /开场|開場|opening|introduc/iu;

function isNamed(card: Card, test: (text: string) => boolean): boolean {
  return test(card.front) || card.section.some(test);
}

function isOpening(card: Card): boolean {
  if (isSelfIntroduction(card.front) || isPitch(card.front)) return true;
  return card.timeLimitSeconds !== undefined && OPENING_WORDS.test(card.front);
}

/** The part a card plays, by what its headings call it, then by its kind. */
export function partOf(card: Card): InterviewPart {
  if (isNamed(card, isReverseQuestions)) return 'reverse';
  if (isNamed(card, isClosing)) return 'closing';
  if (isOpening(card)) return 'opening';
  if (card.kind === 'story' || starParts(card.back).length > 0) return 'story';
  // A procedure with a time limit is told in one piece, like a story.
  if (card.kind === 'steps' && card.timeLimitSeconds !== undefined) return 'story';
  return QUICK_KINDS.has(card.kind) ? 'quick' : 'technical';
}

/** Openings in the order an interviewer asks for them: the introduction of the person before that of a project. */
export function openingRank(card: Card): number {
  if (isSelfIntroduction(card.front)) return 0;
  return isPitch(card.front) ? 2 : 1;
}
