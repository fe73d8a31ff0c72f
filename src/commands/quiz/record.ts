import type { QuizAnswer } from '../../drill/quiz/quiz-state.ts';
import type { Scheduler } from '../../drill/scheduler.ts';
import type { CardId } from '../../identity/card-id.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { ReviewBody } from '../../memory/event.ts';
import type { SessionJournal } from '../session/ports.ts';

/** What recording the answers of a quiz takes. */
export interface RecordPorts {
  readonly journal: Pick<SessionJournal, 'append' | 'preface' | 'memory' | 'refresh'>;
  readonly scheduler: Scheduler;
  readonly now: () => number;
  /** The same cards as the journal knows them. */
  readonly known: readonly IdentifiedCard[];
}

/**
 * Writes the first answers of a quiz to the journal as reviews, one append a card, so that memory takes them in like
 * those of a drill. A quiz knows no journal: its cards are found again by their places. Gives how many were written;
 * throws what the journal throws.
 */
export function recordQuiz(
  cards: readonly IdentifiedCard[],
  answers: readonly QuizAnswer[],
  ports: RecordPorts,
): number {
  const { journal, known } = ports;
  const byPlace = new Map(known.map((card) => [placeOf(card), card]));
  const places = new Map(cards.map((card) => [card.id, placeOf(card)]));
  journal.refresh();
  let written = 0;
  for (const answer of answers.filter(({ round }) => round === 1)) {
    const card = byPlace.get(places.get(answer.card) ?? '');
    if (card === undefined) continue;
    journal.append([...journal.preface(card), reviewOf(card.id, answer, ports)]);
    written += 1;
  }
  return written;
}

function reviewOf(card: CardId, { grade, duration }: QuizAnswer, { journal, scheduler, now }: RecordPorts): ReviewBody {
  const memory = journal.memory(card);
  const after = memory.phase === 'new' ? null : memory.lastReview.event;
  const next = scheduler.preview(card, memory, now())[grade];
  return { kind: 'review', card, grade, mode: 'drill', duration, after, next };
}

function placeOf({ from, position }: IdentifiedCard): string {
  return `${from.location}\n${position}`;
}
