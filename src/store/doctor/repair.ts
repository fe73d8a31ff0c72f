import nodeDisk, { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { EventBody, JournalEvent } from '../../memory/event.ts';
import { memoryOf } from '../../memory/memories.ts';
import { errorCode } from '../disk.ts';
import type { DoctorReport } from '../doctor.ts';
import { appendLines } from '../journal/append.ts';
import { journalFileName } from '../journal/folder.ts';
import { journalLine } from '../journal/line.ts';
import { openStore, type StoreOptions } from '../open-store.ts';
import { setAside } from '../place.ts';
import type { ProgressState } from '../progress-state.ts';
import { writeTextFile } from '../write-file.ts';
import { type DamageFound, examineJournal, type JournalHealth } from './journal-health.ts';
import { checkpointCopies } from './lost.ts';

/** What was repaired. */
export interface RepairResult {
  /** Damaged lines of which there is now a copy. */
  readonly copied: readonly DamageFound[];
  /** Events written again as they were. */
  readonly restored: readonly JournalEvent[];
  /** Due dates set because nothing more was known of the review. */
  readonly rescheduled: readonly JournalEvent[];
  readonly removed: readonly string[];
}

/**
 * Repairs what a report found: copies damaged lines beside the journal, writes again what a checkpoint still knows, makes
 * a new checkpoint, removes leftovers. The files of the journal only ever grow. Throws a StoreError.
 */
export async function repair(options: StoreOptions<ProgressState>, report: DoctorReport): Promise<RepairResult> {
  const copied = copyDamage(report.journal);
  const store = await openStore(options);
  const { whole, reviews } = report.losses;
  store.append([]);
  const device = store.device() ?? '';
  for (const event of whole) {
    const path = join(options.paths.journal, journalFileName(device, event.at));
    appendLines(options.disk ?? nodeDisk, path, [journalLine(event)]);
  }
  store.refresh();
  // A card the journal knows nothing else of has no schedule that a due date could be put into.
  const known = reviews.filter(({ card }) => memoryOf(store.state().memories, card).phase !== 'new');
  const bodies = known.map(({ card, due }): EventBody => ({ kind: 'set-due', card, due }));
  const rescheduled = bodies.length === 0 ? [] : store.append(bodies);
  // A tail that was cut off is a damaged line once something has been written after it.
  const { paths, parse, disk = nodeDisk } = options;
  const copiedSince = copyDamage(examineJournal({ disk, folder: paths.journal, parse }, () => {}));
  await store.checkpoint();
  await store.close();
  for (const copy of checkpointCopies(options.paths.progress)) settle(copy);
  return {
    copied: [...copied, ...copiedSince],
    restored: whole,
    rescheduled,
    removed: report.leftovers.filter(remove),
  };
}

/** Copies the damaged lines beside the journal; gives those of which there was no copy yet. */
function copyDamage({ files }: JournalHealth): readonly DamageFound[] {
  const found = files.flatMap(({ damage }) => damage).filter(({ kept }) => !kept);
  for (const { copy, bytes } of found) writeTextFile(copy, bytes);
  return found;
}

/** What a copy of a checkpoint knew is in the journal now: it is kept, under a name that is not looked at again. */
function settle(copy: string): void {
  if (setAside(copy, 'settled') !== undefined) remove(copy);
}

function remove(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}
