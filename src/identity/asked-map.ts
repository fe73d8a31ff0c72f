/**
 * A map whose values are found when they are asked for. Whoever goes through it has all of them found, once. `find` gives
 * the same value for the same key whenever it is asked; `keys` may name keys that have none.
 */
export function askedMap<K, V>(find: (key: K) => V | undefined, keys: () => Iterable<K>): ReadonlyMap<K, V> {
  const found = new Map<K, V | undefined>();
  const get = (key: K): V | undefined => {
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key);
  };
  let whole: ReadonlyMap<K, V> | undefined;
  const all = (): ReadonlyMap<K, V> => {
    whole ??= wholeOf(get, keys());
    return whole;
  };
  return {
    get,
    has: (key) => get(key) !== undefined,
    get size() {
      return all().size;
    },
    forEach: (visit) => all().forEach(visit),
    entries: () => all().entries(),
    keys: () => all().keys(),
    values: () => all().values(),
    [Symbol.iterator]: () => all().entries(),
  };
}

function wholeOf<K, V>(get: (key: K) => V | undefined, keys: Iterable<K>): ReadonlyMap<K, V> {
  const whole = new Map<K, V>();
  for (const key of keys) {
    const value = get(key);
    if (value !== undefined) whole.set(key, value);
  }
  return whole;
}
