import { createSessionDriver, type LocalSessionDriver } from '../../../src/commands/session/driver.ts';
import type { SessionPorts } from '../../../src/commands/session/ports.ts';
import { createScheduler } from '../../../src/drill/scheduler.ts';
import type { SessionPlan } from '../../../src/drill/session-state.ts';
import type { CardId } from '../../../src/identity/card-id.ts';
import type { IdentifiedCard } from '../../../src/identity/loaded.ts';
import type { Clock } from '../../../src/memory/clock.ts';
import type { EventBody, JournalEvent } from '../../../src/memory/event.ts';
import { lapsesAfter } from '../../../src/memory/leech.ts';
import type { Memory } from '../../../src/memory/memory.ts';
import type { SettingsOverlay } from '../../../src/memory/settings.ts';
import { eventId, memoryAfter, NOW, newMemory, settingsWith, ZONE } from '../../drill/support.ts';

/** A journal in memory whose disk can fail and to which another process can write. */
export interface FakeJournal {
  readonly events: readonly JournalEvent[];
  /** Every `append` as the kinds of its bodies. */
  readonly appends: readonly (readonly string[])[];
  fail(message: string | undefined): void;
  writeElsewhere(bodies: readonly EventBody[]): void;
}

export interface Stage {
  readonly driver: LocalSessionDriver;
  readonly journal: FakeJournal;
  readonly ports: SessionPorts;
  advance(milliseconds: number): void;
}

export interface StageOptions {
  readonly initial?: ReadonlyMap<CardId, Memory>;
  readonly zone?: string;
  readonly cards?: readonly IdentifiedCard[];
  /** Events of an earlier sitting of this device. */
  readonly earlier?: readonly EventBody[];
  readonly settings?: SettingsOverlay;
}

/** A driver over a plan with everything around it in memory. */
export function stage(plan: SessionPlan, options: StageOptions = {}): Stage {
  const zone = options.zone ?? ZONE;
  let now = NOW;
  let failure: string | undefined;
  const events: JournalEvent[] = [];
  const appends: string[][] = [];
  const unread: JournalEvent[] = [];
  const initial = new Map([...plan.main, ...plan.learning].map(({ identified: { id }, memory }) => [id, memory]));
  for (const [id, memory] of options.initial ?? []) initial.set(id, memory);

  const clock: Clock = {
    now: () => now,
    stamp: () => {
      now += 1;
      return now;
    },
    zone: () => zone,
  };
  const settings = settingsWith(options.settings);
  const scheduler = createScheduler({
    zone: () => zone,
    rolloverHour: settings.rolloverHour,
    learnAhead: settings.learnAhead,
    settingsOf: () => settings,
  });
  const write = (bodies: readonly EventBody[], process: string): readonly JournalEvent[] =>
    bodies.map((body) => {
      const at = clock.stamp();
      const id = eventId(`${process}.${events.length + 1}`);
      const event: JournalEvent = { v: 1, id, at, zone, day: scheduler.moment(at).day, ...body };
      events.push(event);
      return event;
    });
  const isCounted = (event: JournalEvent): boolean =>
    !events.some((other) => other.kind === 'undo' && other.target === event.id);
  const memory = (card: CardId): Memory => {
    let state = initial.get(card) ?? newMemory();
    for (const event of events) {
      if (!isCounted(event)) continue;
      if (event.kind === 'suspend' && event.card === card) state = { ...state, suspended: event.suspended };
      if (event.kind !== 'review' || event.card !== card || event.mode !== 'drill') continue;
      const lapses = lapsesAfter(state, event.grade);
      state = { ...memoryAfter(state, event.next, event.id, event.at), lapses };
    }
    return state;
  };
  write(options.earlier ?? [], 'here.0');

  const ports: SessionPorts = {
    clock,
    scheduler,
    findCard: (id) => options.cards?.find((card) => card.id === id),
    journal: {
      append: (bodies) => {
        if (failure !== undefined) throw new Error(failure);
        appends.push(bodies.map(({ kind }) => kind));
        return write(bodies, 'here.1');
      },
      refresh: () => unread.splice(0),
      memory,
      preface: ({ id, card, position }) =>
        events.some((event) => event.kind === 'seen' && event.card === id)
          ? []
          : [{ kind: 'seen', card: id, front: card.front, section: card.section, file: 'k8s.md', position, back: 'x' }],
      lastUndoable: () => {
        const reviews = events.filter(({ kind, id }) => kind === 'review' && id.startsWith('here'));
        return reviews.filter(isCounted).slice(-1);
      },
    },
  };
  return {
    driver: createSessionDriver(plan, ports),
    journal: {
      events,
      appends,
      fail: (message) => {
        failure = message;
      },
      writeElsewhere: (bodies) => {
        unread.push(...write(bodies, 'there.1'));
      },
    },
    ports,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
