/** Most values a piece of front matter may hold once its aliases are followed. */
const MAXIMUM_VALUES = 5_000;
const MAXIMUM_DEPTH = 16;

/**
 * Copies what a YAML reader gave into plain data without prototypes or shared parts, so that nobody who walks it later
 * meets a cycle or an alias bomb. `undefined` when it holds more values, or is nested deeper, than front matter may.
 */
export function plainData(value: unknown): unknown {
  let left = MAXIMUM_VALUES;
  const copy = (from: unknown, depth: number): unknown => {
    if (left-- <= 0 || depth > MAXIMUM_DEPTH) return undefined;
    if (Array.isArray(from)) return from.map((entry) => copy(entry, depth + 1));
    if (typeof from !== 'object' || from === null) return from;
    const entries = Object.entries(from).filter(([key]) => key !== '__proto__');
    return Object.fromEntries(entries.map(([key, entry]) => [key, copy(entry, depth + 1)]));
  };
  const copied = copy(value, 0);
  return left < 0 ? undefined : copied;
}
