/** Returns a function that calls `read` the first time it is called, and always returns that result. */
export function lazily<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= read());
}
