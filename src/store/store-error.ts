import type { StoreAction, StoreProblemKind } from '../i18n/contract/store.ts';
import { errorCode } from './disk.ts';

/** A failure as data: what was tried, why it failed, and where. */
export interface StoreProblem {
  readonly kind: StoreProblemKind;
  readonly action: StoreAction;
  readonly path: string;
  /** The system's code, `EIO`, …; empty when there is none. */
  readonly code: string;
}

/** The only error this room throws. Whatever it was about is not saved; `describeProblem` has the words for a person. */
export class StoreError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, cause?: unknown) {
    super(`${problem.action}: ${problem.kind} ${problem.code} ${problem.path}`, { cause });
    this.name = 'StoreError';
    this.problem = problem;
  }
}

const KINDS: Readonly<Record<string, StoreProblemKind>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EFBIG: 'too-large',
};

/** A system error as the room's own; one that already is stays as it is. */
export function storeError(error: unknown, action: StoreAction, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = errorCode(error) ?? '';
  return new StoreError({ kind: KINDS[code] ?? 'failed', action, path, code }, error);
}
