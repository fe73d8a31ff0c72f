import type { EventId } from './event.ts';
import { joinEventId, splitEventId } from './event-id.ts';
import { asInteger, asTexts } from './guards.ts';

/** Event ids as two numbers: which writer, and which of its events. */
export interface WriterTable {
  readonly writers: readonly string[];
  encode(id: EventId): readonly [writer: number, number: number];
  /** Undefined when the numbers do not come from this table. */
  decode(writer: unknown, number: unknown): EventId | undefined;
}

function writerTable(writers: string[]): WriterTable {
  const indexes = new Map(writers.map((writer, index) => [writer, index]));
  return {
    writers,
    encode(id) {
      const { writer, number } = splitEventId(id);
      const known = indexes.get(writer);
      if (known !== undefined) return [known, number];
      indexes.set(writer, writers.length);
      return [writers.push(writer) - 1, number];
    },
    decode(writer, number) {
      const index = asInteger(writer, 0);
      const count = asInteger(number, -1);
      const text = index === undefined ? undefined : writers[index];
      return text === undefined || count === undefined ? undefined : joinEventId(text, count);
    },
  };
}

/** A table that takes in writers as it meets them. */
export function createWriterTable(): WriterTable {
  return writerTable([]);
}

/** The table a checkpoint was written with; undefined when it is no list of texts. */
export function readWriterTable(value: unknown): WriterTable | undefined {
  const writers = asTexts(value);
  return writers && writerTable([...writers]);
}
