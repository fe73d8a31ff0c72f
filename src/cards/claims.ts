import type { NotesDocument } from '../markdown/document.ts';

/** Which lines are taken. A recognizer reads only free lines and never what another has claimed. */
export class Claims {
  readonly #owners: Int32Array;

  constructor(count: number) {
    this.#owners = new Int32Array(count).fill(-1);
  }

  /** Takes the free lines from `first` to `last` (inclusive) for an owner. */
  take(first: number, last: number, owner: number): void {
    for (let line = Math.max(0, first); line <= last && line < this.#owners.length; line++) {
      if (this.#owners[line] === -1) this.#owners[line] = owner;
    }
  }

  /** Whether nobody has a line yet. */
  isFree(line: number): boolean {
    return this.#owners[line] === -1;
  }

  /** Whether a stretch of lines (`end` exclusive) has no owner anywhere. */
  areFree(first: number, end: number): boolean {
    for (let line = first; line < end; line++) if (this.#owners[line] !== -1) return false;
    return true;
  }

  /** The number of the draft that has a line, -1 for none, -2 for an opted-out one. */
  ownerOf(line: number): number {
    return this.#owners[line] ?? -1;
  }
}

/** The owner of lines whose author wants no cards from them. */
export const IGNORED = -2;

/** Fresh claims over a document. */
export function claimsOver(document: NotesDocument): Claims {
  return new Claims(document.lines.length);
}
