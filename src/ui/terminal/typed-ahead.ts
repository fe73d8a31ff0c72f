import type { Input } from '../parts/keys/key.ts';

/** Keys that came in one chunk with the one that ended a screen. */
const kept = new WeakMap<NodeJS.ReadStream, readonly Input[]>();

/** Keeps keys for the next screen on the same terminal: who types fast does not wait for it. */
export function keepTyped(stdin: NodeJS.ReadStream, inputs: readonly Input[]): void {
  kept.set(stdin, inputs);
}

/** The keys kept, once. */
export function takeTyped(stdin: NodeJS.ReadStream): readonly Input[] {
  const inputs = kept.get(stdin) ?? [];
  kept.delete(stdin);
  return inputs;
}
