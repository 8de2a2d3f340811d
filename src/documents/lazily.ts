/** Returns a function that calls `read` once, when it is first needed. */
export function lazily<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= read());
}
