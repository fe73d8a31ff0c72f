import { reduceSession, startSession } from '../../src/drill/session.ts';
import { committedStep } from '../../src/drill/session-next.ts';
import type { SessionPlan, SessionState } from '../../src/drill/session-state.ts';
import type { EventId } from '../../src/memory/event.ts';
import type { Grade } from '../../src/memory/grade.ts';
import type { Memory } from '../../src/memory/memory.ts';
import { eventId, identified, memoryAfter, NOW, newMemory, schedulerIn } from './support.ts';

export type Step =
  | { readonly do: 'reveal' | 'undo' | 'skip' | 'quit' | 'tick' | 'not-saved' }
  | { readonly do: 'grade'; readonly grade: Grade }
  | { readonly do: 'wait'; readonly minutes: number };

/** A sitting driven step by step, with a journal reduced to the memory before each event. */
export interface Sitting {
  readonly state: SessionState;
  readonly at: number;
  readonly before: readonly { readonly event: EventId; readonly memory: Memory }[];
  readonly nextEvent: number;
}

export const scheduler = schedulerIn();

export function planOf(
  main: Readonly<Record<string, Memory>>,
  learning: Readonly<Record<string, Memory>> = {},
  mode: SessionPlan['mode'] = 'drill',
): SessionPlan {
  const entries = (memories: Readonly<Record<string, Memory>>) =>
    Object.entries(memories).map(([id, memory]) => ({ identified: identified(id), memory }));
  return { mode, main: entries(main), learning: entries(learning) };
}

export function newCards(...ids: readonly string[]): Readonly<Record<string, Memory>> {
  return Object.fromEntries(ids.map((id) => [id, newMemory()]));
}

export function sit(plan: SessionPlan, at = NOW): Sitting {
  return { state: startSession(plan, at, scheduler), at, before: [], nextEvent: 1 };
}

export function take(sitting: Sitting, ...steps: readonly Step[]): Sitting {
  return steps.reduce(one, sitting);
}

function one(sitting: Sitting, step: Step): Sitting {
  const { state, at } = sitting;
  const reduce = (action: Parameters<typeof reduceSession>[1]): Sitting => ({
    ...sitting,
    state: reduceSession(state, action, scheduler),
  });
  switch (step.do) {
    case 'reveal':
      return reduce({ type: 'revealed', at });
    case 'skip':
      return reduce({ type: 'skipped', at });
    case 'quit':
      return reduce({ type: 'quit', at });
    case 'tick':
      return reduce({ type: 'tick', at });
    case 'not-saved':
      return reduce({ type: 'not-saved', at, detail: 'disk full' });
    case 'wait':
      return { ...sitting, at: at + step.minutes * 60_000 };
    case 'grade':
      return graded(sitting, step.grade);
    case 'undo':
      return takenBack(sitting);
  }
}

function graded(sitting: Sitting, grade: Grade): Sitting {
  const { state, at } = sitting;
  const { current } = state;
  const memory = current === undefined ? undefined : state.memories.get(current.id);
  if (state.left || current?.stage !== 'back' || memory === undefined) return sitting;
  const next = committedStep(current, grade, at, scheduler);
  if (next === undefined) return sitting;
  const id = eventId(`e${sitting.nextEvent}`);
  const head = { v: 1, id, at, zone: 'Asia/Shanghai', day: scheduler.moment(at).day } as const;
  const body = { kind: 'review', card: current.id, grade, mode: state.mode, duration: 0, after: null, next } as const;
  const after = state.mode === 'cram' ? memory : memoryAfter(memory, next, id, at);
  return {
    ...sitting,
    state: reduceSession(state, { type: 'recorded', at, event: { ...head, ...body }, memory: after }, scheduler),
    before: [...sitting.before, { event: id, memory }],
    nextEvent: sitting.nextEvent + 1,
  };
}

function takenBack(sitting: Sitting): Sitting {
  const { state, at } = sitting;
  const last = state.history.at(-1)?.graded;
  const before = sitting.before.findLast(({ event }) => event === last?.event);
  const card = last === undefined ? undefined : state.cards.get(last.id);
  if (last === undefined || before === undefined || card === undefined) {
    return { ...sitting, state: reduceSession(state, { type: 'nothing-to-undo', at }, scheduler) };
  }
  const planned = { identified: card, memory: before.memory };
  return {
    ...sitting,
    state: reduceSession(state, { type: 'undone', at, target: last.event, card: planned }, scheduler),
  };
}

export const reveal: Step = { do: 'reveal' };
export const skip: Step = { do: 'skip' };
export const undo: Step = { do: 'undo' };
export const quit: Step = { do: 'quit' };
export const tick: Step = { do: 'tick' };

export function wait(minutes: number): Step {
  return { do: 'wait', minutes };
}

/** Reveals and grades. */
export function answer(...grades: readonly Grade[]): readonly Step[] {
  return grades.flatMap((grade): readonly Step[] => [reveal, { do: 'grade', grade }]);
}
