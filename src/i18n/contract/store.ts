/** Why something could not be written or read. */
export type StoreProblemKind =
  | 'disk-full'
  | 'read-only'
  | 'no-permission'
  | 'too-large'
  | 'missing'
  | 'damaged'
  | 'failed';

/** What was being done. */
export type StoreAction = 'save-review' | 'save-progress' | 'save-settings' | 'write-file';

/** What is wrong with a line of the journal that is no event. */
export type DamageReason =
  /** Looks like an event, but its checksum does not fit. */
  | 'checksum'
  /** Begins like an event and stops: a write that was cut off and never confirmed. */
  | 'unfinished'
  /** Bytes that are no part of any event. */
  | 'noise'
  /** A line git leaves behind in an unfinished merge. */
  | 'conflict-marker'
  /** Longer than any line this program writes. */
  | 'too-long'
  /** The checksum fits, the content is no event. */
  | 'not-an-event';

/** What the room `store` says to people: what happened, where, what to do. */
export interface StoreMessages {
  /** `code` is the system's, or empty. */
  problem(action: StoreAction, kind: StoreProblemKind, path: string, code: string): string;
  readonly troubles: {
    damagedLine(file: string, line: number, reason: DamageReason, rescued: number): string;
    shrunkFile(file: string, lostBytes: number): string;
    rewrittenFile(file: string): string;
    missingFile(file: string, lostBytes: number): string;
    unreadableFile(file: string, code: string): string;
    damagedCheckpoint(file: string): string;
    unsavedCheckpoint(file: string, code: string): string;
  };
  readonly files: {
    readonly standardInput: string;
    missing(path: string): string;
    unreadable(path: string, code: string): string;
    tooLarge(path: string, bytes: number, limit: number): string;
    notUtf8(path: string): string;
    notNotes(path: string): string;
    noFiles(path: string): string;
    leadsOutside(path: string): string;
  };
  readonly config: {
    damaged(file: string, line: number, column: number): string;
    unreadable(file: string, code: string): string;
  };
}
