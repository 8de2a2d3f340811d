/**
 * Cuts these characters off the end of a string. A regular expression such as `/x+$/` takes quadratic time, because it starts
 * again at every x.
 */
export function cutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/**
 * Replaces every part of a string from `open` to the next `close`. Keeps an `open` without a `close`. A regular expression
 * such as `/<!--[^]*?-->/g` takes quadratic time, because it looks for the end again from every start.
 */
export function replaceEnclosed(text: string, [open, close]: readonly [string, string], by: string): string {
  let result = "";
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return result + text.slice(from);
    result += text.slice(from, start) + by;
    from = end + close.length;
  }
}
