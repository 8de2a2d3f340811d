/** Limits a cache's memory use, because keys can come from untrusted input. */
const MAX_ENTRIES = 10_000;

/** Caches a pure function's results. Intended for functions called thousands of times with few distinct keys. */
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
