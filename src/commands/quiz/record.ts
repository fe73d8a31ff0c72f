import type { QuizAnswer } from '../../drill/quiz/quiz-state.ts';
import type { Scheduler } from '../../drill/scheduler.ts';
import type { CardId } from '../../identity/card-id.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { EventBody, ReviewBody } from '../../memory/event.ts';
import { leechAlarm } from '../../memory/leech.ts';
import type { SessionJournal } from '../session/ports.ts';

/** What recording the answers of a quiz takes. */
export interface RecordPorts {
  readonly journal: Pick<SessionJournal, 'append' | 'preface' | 'memory' | 'refresh'>;
  readonly scheduler: Scheduler;
  readonly now: () => number;
  /** The same cards as the journal knows them. */
  readonly known: readonly IdentifiedCard[];
}

/** What was written, and which cards keep slipping by it. */
export interface QuizRecord {
  /** Answers that were written. */
  readonly written: number;
  readonly leeches: readonly QuizLeech[];
}

/** A card that an answer has shown to keep slipping. */
export interface QuizLeech {
  readonly front: string;
  readonly lapses: number;
  /** Whether it was put aside, as the settings ask for. */
  readonly isSuspended: boolean;
}

/**
 * Writes the first answers of a quiz to the journal as reviews, one append a card, so that memory takes them in like
 * those of a drill and raise the same alarms. A quiz knows no journal: its cards are found again by their places. Throws
 * what the journal throws.
 */
export function recordQuiz(
  cards: readonly IdentifiedCard[],
  answers: readonly QuizAnswer[],
  ports: RecordPorts,
): QuizRecord {
  const { journal, scheduler, known } = ports;
  const byPlace = new Map(known.map((card) => [placeOf(card), card]));
  const places = new Map(cards.map((card) => [card.id, placeOf(card)]));
  journal.refresh();
  const leeches: QuizLeech[] = [];
  let written = 0;
  for (const answer of answers.filter(({ round }) => round === 1)) {
    const card = byPlace.get(places.get(answer.card) ?? '');
    if (card === undefined) continue;
    const alarm = leechAlarm(journal.memory(card.id), answer.grade, scheduler.settingsOf(card.id));
    const isSuspended = alarm?.action === 'suspend';
    const aside: readonly EventBody[] = isSuspended ? [{ kind: 'suspend', card: card.id, suspended: true }] : [];
    journal.append([...journal.preface(card), reviewOf(card.id, answer, ports), ...aside]);
    if (alarm !== undefined) leeches.push({ front: card.card.front, lapses: alarm.lapses, isSuspended });
    written += 1;
  }
  return { written, leeches };
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
