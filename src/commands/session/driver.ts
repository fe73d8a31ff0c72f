import { reduceSession, startSession } from '../../drill/session.ts';
import { committedStep } from '../../drill/session-next.ts';
import type { PlannedCard, SessionAction, SessionPlan, SessionState } from '../../drill/session-state.ts';
import { viewSession } from '../../drill/session-view.ts';
import type { AnswerDetails, GradedCard, LeechNotice, SessionDriver, SessionView } from '../../drill/view.ts';
import type { CardId } from '../../identity/card-id.ts';
import type { IdentifiedCard } from '../../identity/loaded.ts';
import type { EventBody, EventId, JournalEvent, ReviewBody } from '../../memory/event.ts';
import type { Grade } from '../../memory/grade.ts';
import type { ReviewEvent } from '../../memory/history.ts';
import { type LeechAlarm, leechAlarm } from '../../memory/leech.ts';
import type { Memory } from '../../memory/memory.ts';
import type { SessionPorts } from './ports.ts';

/** An event that was taken back, and the card it was about when it was about one. */
export interface TakenBack {
  readonly event: EventId;
  readonly card?: CardId;
}

/** The session driver of a process that reads and writes the journal itself. */
export interface LocalSessionDriver extends SessionDriver {
  /** What was taken back; undefined when nothing was. */
  undo(): TakenBack | undefined;
  /** Takes over cards whose files were read again, and lets go of those that are gone. */
  replaceCards(cards: readonly IdentifiedCard[], gone: ReadonlySet<CardId>): void;
  /** Looks at the clock and at what other processes wrote; a learning card whose time has come is shown. */
  tick(): void;
  /** Whether anything was written to the journal in this sitting. */
  hasWritten(): boolean;
}

/** Begins a sitting over a plan. Every grade is appended before it is shown as given. */
export function createSessionDriver(plan: SessionPlan, ports: SessionPorts): LocalSessionDriver {
  const { journal, clock, scheduler } = ports;
  const listeners = new Set<() => void>();
  let state: SessionState = startSession(plan, clock.now(), scheduler);
  const canUndoEarlier = (): boolean => journal.lastUndoable().length > 0;
  let view: SessionView = viewSession(state, scheduler, canUndoEarlier);
  let isWritten = false;

  function apply(...actions: readonly SessionAction[]): void {
    state = actions.reduce((before, action) => reduceSession(before, action, scheduler), state);
    view = viewSession(state, scheduler, canUndoEarlier);
    for (const listener of listeners) listener();
  }

  /** What others have written about the cards of this sitting since the last look. */
  function changesElsewhere(at: number): readonly SessionAction[] {
    const foreign = journal.refresh();
    if (foreign.length === 0) return [];
    const memories = new Map<CardId, Memory>();
    for (const [id, known] of state.memories) {
      const memory = journal.memory(id);
      if (memory !== known) memories.set(id, memory);
    }
    return [{ type: 'changed-elsewhere', at, memories, retracted: retractedBy(foreign) }];
  }

  /** The events on disk, or undefined after showing why they are not. */
  function append(bodies: readonly EventBody[], at: number): readonly JournalEvent[] | undefined {
    try {
      const events = journal.append(bodies);
      isWritten = true;
      return events;
    } catch (error) {
      apply({ type: 'not-saved', at, detail: reasonOf(error) });
      return undefined;
    }
  }

  function grade(given: Grade, details: AnswerDetails = {}): GradedCard | undefined {
    const { current } = state;
    const identified = current === undefined ? undefined : state.cards.get(current.id);
    if (state.left || current?.stage !== 'back' || identified === undefined) return undefined;
    const at = clock.now();
    const next = committedStep(current, given, at, scheduler);
    const memory = state.memories.get(current.id);
    if (next === undefined || memory === undefined) return undefined;
    const review: ReviewBody = {
      kind: 'review',
      card: current.id,
      grade: given,
      mode: state.mode,
      duration: Math.max(0, at - current.shownAt),
      ...details,
      after: memory.phase === 'new' ? null : memory.lastReview.event,
      next,
    };
    const alarm = state.mode === 'drill' ? leechAlarm(memory, given, scheduler.settingsOf(current.id)) : undefined;
    const aside: readonly EventBody[] =
      alarm?.action === 'suspend' ? [{ kind: 'suspend', card: current.id, suspended: true }] : [];
    const events = append([...journal.preface(identified), review, ...aside], at);
    const event = events?.findLast(isReview);
    if (events === undefined || event === undefined) return undefined;
    const elsewhere = changesElsewhere(at);
    const leech = alarm === undefined ? {} : { leech: noticeOf(alarm, events) };
    const memoryNow = journal.memory(current.id);
    state = reduceSession(state, { type: 'recorded', at, event, memory: memoryNow, ...leech }, scheduler);
    const graded = state.history.at(-1)?.graded;
    apply(...elsewhere);
    return graded;
  }

  function undo(): TakenBack | undefined {
    const at = clock.now();
    // What another process has graded or taken back since decides what the last event is.
    apply(...changesElsewhere(at));
    const last = state.history.at(-1)?.graded;
    const earlier = last === undefined ? journal.lastUndoable() : [];
    const targets = last === undefined ? earlier.map(({ id }) => id) : eventsOf(last);
    const [target] = targets;
    if (target === undefined) {
      apply({ type: 'nothing-to-undo', at });
      return undefined;
    }
    const undos = targets.map((each): EventBody => ({ kind: 'undo', target: each }));
    if (append(undos, at) === undefined) return undefined;
    const elsewhere = changesElsewhere(at);
    const id = last?.id ?? cardOf(earlier[0]);
    const card = plannedCard(id);
    apply({ type: 'undone', at, target, ...(card === undefined ? {} : { card }) }, ...elsewhere);
    return { event: target, ...(id === undefined ? {} : { card: id }) };
  }

  function plannedCard(id: CardId | undefined): PlannedCard | undefined {
    const identified = id === undefined ? undefined : (state.cards.get(id) ?? ports.findCard(id));
    return id === undefined || identified === undefined ? undefined : { identified, memory: journal.memory(id) };
  }

  return {
    view: () => view,
    reveal: () => apply({ type: 'revealed', at: clock.now() }),
    grade,
    undo,
    skip: () => {
      const at = clock.now();
      apply({ type: 'skipped', at }, ...changesElsewhere(at));
    },
    quit: () => apply({ type: 'quit', at: clock.now() }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    replaceCards: (cards, gone) => apply({ type: 'edited', at: clock.now(), cards, gone }),
    tick: () => {
      const at = clock.now();
      apply({ type: 'tick', at }, ...changesElsewhere(at));
    },
    hasWritten: () => isWritten,
  };
}

function isReview(event: JournalEvent): event is ReviewEvent {
  return event.kind === 'review';
}

/** What is said of an alarm once its events are on disk. */
function noticeOf({ lapses }: LeechAlarm, events: readonly JournalEvent[]): LeechNotice {
  const aside = events.find(({ kind }) => kind === 'suspend');
  return aside === undefined ? { lapses } : { lapses, suspended: aside.id };
}

/** What a grade of this sitting has written: the review, and what put the card aside with it. */
function eventsOf({ event, leech }: GradedCard): readonly EventId[] {
  return leech?.suspended === undefined ? [event] : [event, leech.suspended];
}

function retractedBy(events: readonly JournalEvent[]): ReadonlySet<EventId> {
  return new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.target] : [])));
}

function cardOf(event: JournalEvent | undefined): CardId | undefined {
  return event !== undefined && 'card' in event ? event.card : undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
