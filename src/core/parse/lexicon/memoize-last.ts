/** Wraps a pure function so that it remembers its last result, because the same text is often looked at several times in a row. */
export function memoizeLast<T>(compute: (text: string) => T): (text: string) => T {
  let last: { text: string; result: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, result: compute(text) };
    return last.result;
  };
}
