import type { Pairing } from './pairing.ts';

/** Settles what is left by similarity. */
export function settleSimilar(_pairing: Pairing): void {}
