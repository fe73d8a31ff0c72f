import type { WrittenLines } from '../memory/written-map.ts';
import type { StoredEvent } from './journal/line.ts';

/** How events become the state of a store. Passed in, so that what keeps files in step knows nothing of scheduling. */
export interface Fold<State> {
  /** Another text whenever the same events would give another state; a checkpoint of another version is not used. */
  readonly version: string;
  /** The state of a whole journal. The events come once each, and in order but for files joined by hand. */
  replay(events: Iterable<StoredEvent>): State;
  /** The state after some more events, in order among themselves; undefined when only the whole journal can tell. */
  add(state: State, events: readonly StoredEvent[]): State | undefined;
  encode(state: State): EncodedState;
  /** The way back; undefined when it is no encoded state. `lines` are as they were written. */
  decode(head: unknown, lines: WrittenLines): State | undefined;
}

/** A state written down. */
export interface EncodedState {
  /** As JSON; read at every start. */
  readonly head: unknown;
  /** Texts without newlines; each is read when it is asked for. */
  readonly lines: readonly string[];
}
