import { type Disk, errorCode } from './disk.ts';
import { type Cursor, START } from './journal/cursor.ts';
import { openEventIds } from './journal/event-ids.ts';
import { readFile, type StoredLine } from './journal/file.ts';
import { earliestIn, journalFiles } from './journal/folder.ts';
import type { ParseEvent } from './journal/line.ts';
import { merge } from './journal/merge.ts';
import type { Trouble } from './trouble.ts';

/** A folder of journals to be read. */
export interface JournalReading {
  readonly disk: Disk;
  /** Absolute path; may not exist. */
  readonly folder: string;
  readonly parse: ParseEvent;
  /** Told of everything that could not be used. */
  readonly onTrouble: (trouble: Trouble) => void;
  /** Told where the reading of a file ended. */
  readonly onCursor?: (path: string, cursor: Cursor) => void;
}

/**
 * The whole journal: the events of all files, each once, by instant and then by id. Files are read side by side in
 * chunks, so memory does not grow with them. Only a file whose own lines are out of order (two were joined by hand) puts
 * its events out of order here too; who depends on the order sorts.
 */
export function* readJournal(reading: JournalReading): Generator<StoredLine> {
  const known = openEventIds();
  const sources = (filesOf(reading) ?? []).map((path) => ({
    earliest: earliestIn(path),
    items: readReporting(reading, path),
  }));
  for (const line of merge(sources)) {
    if (known.add(line.event.id)) yield line;
  }
}

/** The files of a journal; undefined, with a trouble, when its folder cannot be looked into. */
export function filesOf({ disk, folder, onTrouble }: JournalReading): readonly string[] | undefined {
  try {
    return journalFiles(disk, folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    onTrouble({ kind: 'unreadable-file', file: folder, code });
    return undefined;
  }
}

/** A file that cannot be read is reported and counts as empty. */
function* readReporting(
  { disk, parse, onTrouble, onCursor }: JournalReading,
  path: string,
): Generator<StoredLine, void> {
  try {
    yield* readFile({
      disk,
      path,
      from: START,
      parse,
      onDamage: onTrouble,
      onCursor: (cursor) => onCursor?.(path, cursor),
    });
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    onTrouble({ kind: 'unreadable-file', file: path, code });
  }
}
