/** Largest text read, in bytes. Larger ones are no notes, and parsing them would take minutes. */
export const DEFAULT_SIZE_LIMIT = 16 << 20;
