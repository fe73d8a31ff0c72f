import { decodeText } from './decode-text.ts';
import type { FileProblem } from './file-problem.ts';
import { DEFAULT_SIZE_LIMIT } from './size-limit.ts';

/** What a stream came to: its text, byte order mark included, or why it has none. */
export type StreamText = { readonly text: string } | { readonly problem: FileProblem };

/** Reads a stream to its end, or until it is larger than a limit in bytes. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  limit = DEFAULT_SIZE_LIMIT,
): Promise<StreamText> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += piece.byteLength;
    // Leaving the loop closes the stream: the writer is told that nobody reads on.
    if (bytes > limit) return { problem: { kind: 'too-large', bytes, limit } };
    chunks.push(piece);
  }
  const text = decodeText(Buffer.concat(chunks));
  return text === undefined ? { problem: { kind: 'not-utf8' } } : { text };
}
