import { decodeInput, type Pending, settlePending } from '../parts/keys/decode.ts';
import type { Input } from '../parts/keys/key.ts';

/** How long the rest of an escape sequence may take, ms. Over slow lines it comes apart; people do not notice this wait. */
const SEQUENCE_PATIENCE = 30;

/** Reads a terminal key by key. All inputs of one chunk are told together. The returned function gives the terminal back. */
export function listenToKeys(stdin: NodeJS.ReadStream, listener: (inputs: readonly Input[]) => void): () => void {
  let pending: Pending = '';
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    const decoded = settlePending(pending);
    pending = decoded.pending;
    if (decoded.inputs.length > 0) listener(decoded.inputs);
  };
  const onData = (chunk: string | Buffer): void => {
    clearTimeout(timer);
    const decoded = decodeInput(pending, chunk.toString());
    pending = decoded.pending;
    if (pending !== '') timer = setTimeout(settle, SEQUENCE_PATIENCE);
    if (decoded.inputs.length > 0) listener(decoded.inputs);
  };
  stdin.setEncoding('utf8');
  stdin.setRawMode(true);
  stdin.on('data', onData);
  stdin.resume();
  return () => {
    clearTimeout(timer);
    stdin.off('data', onData);
    stdin.setRawMode(false);
    stdin.pause();
  };
}
