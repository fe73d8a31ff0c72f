import { decodeMemories, encodeMemories, type WrittenMemories } from '../../src/memory/checkpoint.ts';
import type { Memories } from '../../src/memory/memories.ts';
import { linesOf } from '../../src/memory/written-map.ts';

/** What was written, read again from the text a file would have. */
export function reread({ head, lines }: WrittenMemories): Memories | undefined {
  return decodeMemories(JSON.parse(JSON.stringify(head)), linesOf(lines));
}

/** Memories written down and read again. */
export function throughCheckpoint(memories: Memories): Memories | undefined {
  return reread(encodeMemories(memories));
}
