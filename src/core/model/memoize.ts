/** Anybody may write any day: more answers than these are not kept. */
const MOST = 10_000;

/** A pure function that gives the answer that it gave before; for what is asked thousands of times, of few things. */
export function memoize<K, V>(of: (key: K) => V & {}): (key: K) => V {
  const known = new Map<K, V & {}>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = of(key);
    known.set(key, made);
    return made;
  };
}
