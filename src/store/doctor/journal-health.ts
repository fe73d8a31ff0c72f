import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isJournalEvent } from '../../memory/parse-event.ts';
import { errorCode } from '../disk.ts';
import { type Cursor, START } from '../journal/cursor.ts';
import { type EventIds, openEventIds } from '../journal/event-ids.ts';
import { readFile } from '../journal/file.ts';
import type { StoredEvent } from '../journal/line.ts';
import { filesOf, type JournalReading } from '../journal.ts';
import type { DamagedLine, Trouble } from '../trouble.ts';

/** A damaged line with its bytes, and where a copy of it is kept. */
export interface DamageFound extends DamagedLine {
  readonly bytes: Buffer;
  /** Absolute path of the copy, whether or not it has been made. */
  readonly copy: string;
  /** The copy is there: this damage is known. */
  readonly kept: boolean;
}

/** One file of the journal, read from its first byte to its last. */
export interface FileHealth {
  /** Absolute path. */
  readonly file: string;
  readonly bytes: number;
  readonly events: number;
  /** Events that stand in an earlier file as well. */
  readonly duplicates: number;
  /** Events of kinds or versions this program does not know; they are kept and passed over. */
  readonly foreign: number;
  /** Instants of the first and the last event, epoch ms; missing when there is none. */
  readonly first?: number;
  readonly last?: number;
  /** Bytes after the last newline: a write that is going on or was cut off. */
  readonly unfinishedBytes: number;
  readonly damage: readonly DamageFound[];
}

/** The whole journal. */
export interface JournalHealth {
  readonly files: readonly FileHealth[];
  /** What could not be read at all. */
  readonly troubles: readonly Trouble[];
  /** All events that are there. */
  readonly ids: EventIds;
  /** Where the reading of each file ended. */
  readonly cursors: ReadonlyMap<string, Cursor>;
}

/** Folder for copies of damaged lines, inside that of the journal. */
export const DAMAGED_FOLDER = 'damaged';

/** Reads every byte of a journal and says how it is. Each event that is new is given to `onEvent`. */
export function examineJournal(
  reading: Omit<JournalReading, 'onTrouble' | 'onCursor'>,
  onEvent: (event: StoredEvent) => void,
): JournalHealth {
  const ids = openEventIds();
  const troubles: Trouble[] = [];
  const cursors = new Map<string, Cursor>();
  const paths = filesOf({ ...reading, onTrouble: (trouble) => troubles.push(trouble) }) ?? [];
  const files: FileHealth[] = [];
  for (const path of paths) {
    try {
      files.push(examineFile(reading, path, ids, onEvent, (cursor) => cursors.set(path, cursor)));
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      troubles.push({ kind: 'unreadable-file', file: path, code });
    }
  }
  return { files, troubles, ids, cursors };
}

function examineFile(
  { disk, parse, folder }: Omit<JournalReading, 'onTrouble' | 'onCursor'>,
  path: string,
  ids: EventIds,
  onEvent: (event: StoredEvent) => void,
  onCursor: (cursor: Cursor) => void,
): FileHealth {
  const damage: DamageFound[] = [];
  let end = START;
  let [events, duplicates, foreign] = [0, 0, 0];
  let range: { first?: number; last?: number } = {};
  const lines = readFile({
    disk,
    path,
    parse,
    from: START,
    onDamage(line, bytes) {
      const copy = join(folder, DAMAGED_FOLDER, `${basename(path)}-line-${line.line}.txt`);
      damage.push({ ...line, bytes, copy, kept: existsSync(copy) && readFileSync(copy).equals(bytes) });
    },
    onCursor(cursor) {
      end = cursor;
      onCursor(cursor);
    },
  });
  for (const { event } of lines) {
    events++;
    if (!isJournalEvent(event)) foreign++;
    range = { first: Math.min(range.first ?? event.at, event.at), last: Math.max(range.last ?? event.at, event.at) };
    if (ids.add(event.id)) onEvent(event);
    else duplicates++;
  }
  const unfinishedBytes = Math.max(0, end.size - end.offset);
  return { file: path, bytes: end.size, events, duplicates, foreign, ...range, unfinishedBytes, damage };
}
