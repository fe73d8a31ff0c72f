/** Whether this very lapse should be told to the person: at the threshold, then at every half of it: 8, 12, 16 … */
export function isLeechAlarm(lapses: number, threshold: number): boolean {
  return lapses >= threshold && (lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}

/** Whether a card was forgotten so often that it should be rewritten rather than repeated. */
export function isLeech(lapses: number, threshold: number): boolean {
  return lapses >= threshold;
}
