import { join } from 'node:path';
import type { Clock } from '../../memory/clock.ts';
import type { EventBody, EventId, JournalEvent } from '../../memory/event.ts';
import { joinEventId } from '../../memory/event-id.ts';
import { DAY } from '../../memory/zone.ts';
import type { Disk } from '../disk.ts';
import { StoreError } from '../store-error.ts';
import { type Appended, openAppender } from './append.ts';
import { journalFileName } from './folder.ts';
import { journalLine, type ParseEvent, type StoredEvent } from './line.ts';
import type { Cursors } from './tail.ts';
import { newName } from './writer-name.ts';

/** What events are stamped with. */
export interface WriterOptions {
  readonly clock: Clock;
  /** Study day of an instant (epoch ms) in a zone, with the rollover hour in force. */
  readonly studyDay: (at: number, zone: string) => number;
  /** True randomness, never what a seed repeats: names made of it must be unique in all journals ever merged. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/** Events that are on the disk, and where. */
export interface Written {
  readonly events: readonly JournalEvent[];
  readonly appended: Appended;
}

/** Writes the events of one process into the files of its device. */
export interface JournalWriter {
  /** Must be told of every event that is read: those of the device hold its clock, and doubtful ones are to be taken back. */
  observe(event: StoredEvent): void;
  /**
   * Whether something may be in the file of a device that has not been read: written by another process of it, or an
   * event that could not be confirmed. Then all is to be read before the next append.
   */
  isInDoubt(device: string, cursors: Cursors): boolean;
  /**
   * Appends events and says what was written, first those that take doubtful ones back. `cursors` say how far files have
   * been read. Throws a StoreError.
   */
  append(device: string, bodies: readonly EventBody[], cursors: Cursors): Written | undefined;
  /** Instant of a device's last event, epoch ms, whichever of its processes wrote it. */
  lastAt(device: string): number;
  /** Lets go of the file that was written last; a later append opens it again. */
  close(): void;
}

/** A writer for this process into a folder; `lastAt` is what is known of the device's last event. */
export function openJournalWriter(
  options: WriterOptions & { readonly parse: ParseEvent },
  disk: Disk,
  folder: string,
  lastAt: number,
): JournalWriter {
  const { clock, studyDay, parse } = options;
  const process = newName(options.randomBytes);
  const appender = openAppender(disk);
  const latest = new Map<string, number>();
  let last = lastAt;
  let written = 0;
  // Events whose writing failed at a point where they may be in the file all the same.
  const doubtful = new Set<EventId>();
  const found = new Set<EventId>();

  // Asked twice a review, and another once a month.
  let file = { device: '', day: Number.NaN, path: '' };
  const pathOf = (device: string, at: number): string => {
    const day = Math.floor(at / DAY);
    if (device !== file.device || day !== file.day) {
      file = { device, day, path: join(folder, journalFileName(device, at)) };
    }
    return file.path;
  };
  const lastOf = (device: string) => Math.max(last, latest.get(device) ?? 0);
  const stamp = (device: string, body: EventBody): JournalEvent => {
    const now = clock.stamp();
    const at = Math.max(now, lastOf(device));
    last = at;
    const zone = clock.zone();
    const id = idOf(`${device}.${process}`, ++written);
    // The day is the person's: a clock that once ran ahead must not keep her in the future.
    const day = studyDay(now, zone);
    return { v: 1, id, at, zone, day, ...body };
  };

  return {
    observe({ id, at }) {
      const device = id.slice(0, id.indexOf('.'));
      if (at > (latest.get(device) ?? 0)) latest.set(device, at);
      if (doubtful.delete(id)) found.add(id);
    },
    isInDoubt(device, cursors) {
      const path = pathOf(device, Math.max(clock.now(), lastOf(device)));
      return doubtful.size > 0 || !appender.isAsRead(path, cursors.get(path));
    },
    append(device, bodies, cursors) {
      const undos = [...found].map((target) => ({ kind: 'undo', target }) as const);
      const events = [...undos, ...bodies].map((body) => stamp(device, body));
      const [first] = events;
      if (first === undefined) return undefined;
      const path = pathOf(device, first.at);
      const lines = events.map((event) => readableLine(event, parse, path));
      try {
        const appended = appender.append(path, lines, cursors.get(path));
        found.clear();
        return { events, appended };
      } catch (error) {
        for (const { id } of events) doubtful.add(id);
        throw error;
      }
    },
    lastAt: lastOf,
    close: appender.close,
  };
}

/** The line of an event. One that could not be read again must never be confirmed as saved. */
function readableLine(event: JournalEvent, parse: ParseEvent, path: string): Buffer {
  if (parse(event) !== undefined) return journalLine(event);
  throw new StoreError({ kind: 'failed', action: 'save-review', path, code: 'EINVAL' });
}

function idOf(writer: string, number: number): EventId {
  const id = joinEventId(writer, number);
  if (id === undefined) throw new RangeError(`no event id: ${writer}.${number}`);
  return id;
}
