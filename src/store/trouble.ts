import type { DamageReason } from '../i18n/contract/store.ts';

/** A line that could not be used, with its place. */
export interface DamagedLine {
  readonly kind: 'damaged-line';
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: DamageReason;
  /** Whole events found inside the line and used. */
  readonly rescued: number;
}

/** Something found wrong with what is stored; everything else is used. `file` is an absolute path. */
export type Trouble =
  | DamagedLine
  /** The file is shorter than it was: `lostBytes` are gone. */
  | { readonly kind: 'shrunk-file'; readonly file: string; readonly lostBytes: number }
  /** The part that had been read is no longer the same. */
  | { readonly kind: 'rewritten-file'; readonly file: string }
  /** A file of the journal is gone. */
  | { readonly kind: 'missing-file'; readonly file: string; readonly lostBytes: number }
  | { readonly kind: 'unreadable-file'; readonly file: string; readonly code: string }
  /** Its checksum does not fit. All of it is made again from the journal, and a copy is set aside when it is replaced. */
  | { readonly kind: 'damaged-checkpoint'; readonly file: string }
  /** The checkpoint could not be written; the journal stands for it. */
  | { readonly kind: 'unsaved-checkpoint'; readonly file: string; readonly code: string };

/** The troubles met so far. */
export interface Troubles {
  add(trouble: Trouble): void;
  all(): readonly Trouble[];
}

/** An empty list, or one with a first trouble. The same trouble met again is not added. */
export function openTroubles(first?: Trouble): Troubles {
  const met = new Map<string, Trouble>();
  const add = (trouble: Trouble) => {
    met.set(JSON.stringify(trouble), trouble);
  };
  if (first !== undefined) add(first);
  return { add, all: () => [...met.values()] };
}
