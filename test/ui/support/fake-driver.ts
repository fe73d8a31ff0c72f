import type { Card } from '../../../src/cards/card.ts';
import type {
  AnswerDetails,
  AskingView,
  GradedCard,
  GradePreview,
  LeechNotice,
  SessionDriver,
  SessionTrouble,
  SessionView,
} from '../../../src/drill/view.ts';
import { type CardId, isCardId } from '../../../src/identity/card-id.ts';
import type { EventId } from '../../../src/memory/event.ts';
import { GRADES, type Grade, isRecalled } from '../../../src/memory/grade.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WAITS: Readonly<Record<Grade, number>> = { again: MINUTE, hard: 6 * MINUTE, good: 10 * MINUTE, easy: 8 * DAY };

/** The instant at which fake sessions happen, epoch ms. */
export const NOW = Date.UTC(2026, 0, 5, 12);

/** An id for a card made up by tests. */
export function cardId(index: number): CardId {
  const id = `card${index}`;
  if (!isCardId(id)) throw new Error('not a card id');
  return id;
}

function isEventId(text: string): text is EventId {
  return text.startsWith('fake.');
}

function eventId(index: number): EventId {
  const id = `fake.1.${index}`;
  if (!isEventId(id)) throw new Error('not an event id');
  return id;
}

const previews: readonly GradePreview[] = GRADES.map((grade) => ({
  grade,
  wait: WAITS[grade],
  next: { phase: 'learning', step: 0, due: { unit: 'instant', at: NOW + WAITS[grade] } },
}));

/** A session without memory: cards come once, in order. `said` records the words it was told. */
export interface FakeDriver extends SessionDriver {
  readonly said: string[];
  /** What came with each grade. */
  readonly details: (AnswerDetails | undefined)[];
  /** The next grade is one too many: its card keeps slipping. */
  slipNext(leech: LeechNotice): void;
  /** The next grade fails to be saved with this detail. */
  failNextGrade(detail: string): void;
}

export function createFakeDriver(cards: readonly Card[]): FakeDriver {
  const listeners = new Set<() => void>();
  const said: string[] = [];
  const details: (AnswerDetails | undefined)[] = [];
  let position = 0;
  let stage: AskingView['stage'] = 'front';
  let graded: readonly GradedCard[] = [];
  let trouble: SessionTrouble | undefined;
  let hasQuit = false;
  let failure: string | undefined;
  let leech: LeechNotice | undefined;

  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const tell = (word: string): void => {
    said.push(word);
    trouble = undefined;
  };

  const view = (): SessionView => {
    const card = cards[position];
    const counts = {
      done: position,
      total: cards.length,
      newLeft: cards.length - position,
      learningLeft: 0,
      reviewLeft: 0,
    };
    const common = { counts, canUndo: graded.length > 0, ...(trouble === undefined ? {} : { trouble }) };
    if (card === undefined || hasQuit) {
      const byGrade = { again: 0, hard: 0, good: 0, easy: 0 };
      for (const one of graded) byGrade[one.grade] += 1;
      const missed = graded.filter((one) => !isRecalled(one.grade));
      const recalled = graded.length - missed.length;
      const summary = {
        graded: graded.length,
        recalled,
        elapsed: 5 * MINUTE,
        byGrade,
        missed,
        nextDue: NOW + 10 * MINUTE,
      };
      return { ...common, status: 'finished', reason: hasQuit ? 'quit' : 'done', summary };
    }
    const lastGraded = graded.at(-1);
    return {
      ...common,
      status: 'asking',
      stage,
      id: cardId(position),
      card,
      deckTitle: 'Kubernetes 基础',
      file: 'decks/k8s.md',
      phase: 'new',
      previews,
      canSkip: true,
      shownAt: NOW + position,
      ...(lastGraded === undefined ? {} : { lastGraded }),
    };
  };

  return {
    said,
    details,
    view,
    failNextGrade: (detail) => {
      failure = detail;
    },
    slipNext: (given) => {
      leech = given;
    },
    reveal: () => {
      tell('reveal');
      stage = 'back';
      changed();
    },
    grade: (grade, given) => {
      tell(grade);
      details.push(given);
      const card = cards[position];
      if (card === undefined) return undefined;
      const before = graded.length;
      if (failure !== undefined) {
        trouble = { code: 'not-saved', detail: failure };
        failure = undefined;
      } else {
        const next = { phase: 'learning', step: 0, due: { unit: 'instant', at: NOW + WAITS[grade] } } as const;
        graded = [
          ...graded,
          {
            id: cardId(position),
            front: card.front,
            grade,
            event: eventId(position),
            next,
            duration: 1000,
            ...(leech === undefined ? {} : { leech }),
          },
        ];
        leech = undefined;
        position += 1;
        stage = 'front';
      }
      changed();
      return graded[before];
    },
    undo: () => {
      tell('undo');
      if (graded.length === 0) trouble = { code: 'nothing-to-undo' };
      else {
        graded = graded.slice(0, -1);
        position -= 1;
        stage = 'front';
        hasQuit = false;
      }
      changed();
    },
    skip: () => {
      tell('skip');
      position += 1;
      stage = 'front';
      changed();
    },
    quit: () => {
      tell('quit');
      hasQuit = true;
      changed();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
