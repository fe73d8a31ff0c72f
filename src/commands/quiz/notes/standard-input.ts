import { decodeNotes } from './text.ts';

/** What came from standard input. */
export type InputNotes = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-large' | 'not-text' };

/** Reads cards from a stream to its end, or to a limit in bytes. */
export async function readInput(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<InputNotes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.byteLength;
    // Leaving the loop closes the stream: the writer is told that nobody reads on.
    if (length > limit) return { kind: 'too-large' };
    chunks.push(bytes);
  }
  const text = decodeNotes(Buffer.concat(chunks));
  return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
}
