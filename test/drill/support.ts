import type { Card } from '../../src/cards/card.ts';
import { createScheduler, type Scheduler } from '../../src/drill/scheduler.ts';
import { type CardId, isCardId } from '../../src/identity/card-id.ts';
import type { IdentifiedCard, LoadedDeck } from '../../src/identity/loaded.ts';
import type { EventId, NextStep } from '../../src/memory/event.ts';
import type { LearningMemory, Memory, NewMemory, ReviewMemory } from '../../src/memory/memory.ts';
import { DEFAULT_SETTINGS, type SchedulerSettings, type SettingsOverlay } from '../../src/memory/settings.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A Friday evening in Shanghai. */
export const NOW = Date.parse('2026-11-20T20:00:00+08:00');
export const ZONE = 'Asia/Shanghai';
/** The study day of `NOW` in `ZONE`. */
export const TODAY = Math.floor(Date.parse('2026-11-20T00:00:00Z') / DAY);

const POINT = { line: 1, column: 1, offset: 0 };

export function cardId(text: string): CardId {
  if (!isCardId(text)) throw new Error(`no card id: ${text}`);
  return text;
}

export function isEventId(text: string): text is EventId {
  return text.length > 0;
}

export function eventId(text: string): EventId {
  if (!isEventId(text)) throw new Error('no event id');
  return text;
}

export function cardOf(fields: Partial<Omit<Card, 'kind' | 'cloze' | 'choices'>> = {}): Card {
  return {
    kind: 'qa',
    front: 'What is a Pod?',
    back: 'The smallest deployable unit.',
    section: [],
    span: { start: POINT, end: POINT },
    followUps: [],
    rubric: [],
    tags: [],
    ...fields,
  };
}

export function deckOf(path: string, title = path): LoadedDeck {
  return { path, location: `/notes/${path}`, deck: { title, language: 'en', tags: [], cards: [], settings: {} } };
}

const DEFAULT_DECK = deckOf('k8s.md', 'Kubernetes');

export interface IdentifiedFields {
  readonly card?: Card;
  readonly from?: LoadedDeck;
  readonly position?: number;
  readonly siblings?: readonly string[];
}

export function identified(id: string, fields: IdentifiedFields = {}): IdentifiedCard {
  return {
    id: cardId(id),
    card: fields.card ?? cardOf({ front: `Front of ${id}`, back: `Back of ${id}` }),
    from: fields.from ?? DEFAULT_DECK,
    position: fields.position ?? 0,
    siblings: (fields.siblings ?? []).map(cardId),
  };
}

const BLANK = { reps: 0, lapses: 0, suspended: false } as const;

export function newMemory(fields: Partial<NewMemory> = {}): NewMemory {
  return { ...BLANK, phase: 'new', ...fields };
}

/** Days are relative to `TODAY`. */
export function reviewMemory(dueInDays: number, fields: Partial<ReviewMemory> = {}): ReviewMemory {
  const day = TODAY + Math.min(-1, dueInDays - 3);
  return {
    ...BLANK,
    phase: 'review',
    reps: 3,
    due: { unit: 'day', day: TODAY + dueInDays },
    fsrs: { stability: 3, difficulty: 5 },
    lastReview: { event: eventId(`before-${dueInDays}`), at: day * DAY, day },
    ...fields,
  };
}

/** `dueIn` is in ms from `NOW`. */
export function learningMemory(dueIn: number, fields: Partial<LearningMemory> = {}): LearningMemory {
  return {
    ...BLANK,
    phase: 'learning',
    reps: 1,
    step: 0,
    due: { unit: 'instant', at: NOW + dueIn },
    fsrs: { stability: 2.3, difficulty: 2.1 },
    lastReview: { event: eventId('before-learning'), at: NOW - HOUR, day: TODAY },
    ...fields,
  };
}

export function settingsWith(overlay: SettingsOverlay = {}): SchedulerSettings {
  return { ...DEFAULT_SETTINGS, fuzz: false, loadBalancing: false, ...overlay };
}

export function schedulerIn(zone = ZONE, overlay: SettingsOverlay = {}): Scheduler {
  const settings = settingsWith(overlay);
  return createScheduler({
    zone: () => zone,
    rolloverHour: settings.rolloverHour,
    learnAhead: settings.learnAhead,
    settingsOf: () => settings,
  });
}

/** The memory after a review went to `next`; enough of a fold for tests that are not about the fold. */
export function memoryAfter(before: Memory, next: NextStep, event: EventId, at: number): Memory {
  const fsrs = before.phase === 'new' ? { stability: 2.3, difficulty: 2.1 } : before.fsrs;
  return { ...BLANK, reps: before.reps + 1, ...next, fsrs, lastReview: { event, at, day: TODAY } };
}
