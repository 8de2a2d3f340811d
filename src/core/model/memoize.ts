/** Bounds a cache's memory, because keys may come from untrusted input. */
const MAX_ENTRIES = 10_000;

/** Caches the results of a pure function. For functions called thousands of times with few different keys. */
export function memoize<K, V>(compute: (key: K) => V & {}): (key: K) => V {
  const results = new Map<K, V & {}>();
  return (key) => {
    const cached = results.get(key);
    if (cached !== undefined) return cached;
    if (results.size >= MAX_ENTRIES) results.clear();
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
