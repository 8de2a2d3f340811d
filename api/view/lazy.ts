/** Creates a function that computes a value on the first call and returns the same value on later calls. */
export function lazy<T>(compute: () => T): () => T {
  let computed: { value: T } | null = null;
  return () => (computed ??= { value: compute() }).value;
}
