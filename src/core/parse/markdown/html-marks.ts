/** The HTML elements that mean the same as Markdown's marks. */
export const MARKS: ReadonlyMap<string, string> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "em"],
  ["em", "em"],
  ["s", "s"],
  ["del", "s"],
  ["strike", "s"],
  ["a", "link"],
]);

/**
 * Returns the mark that an inline HTML tag opens or closes, as the type of a token: `</b>` → `strong_close`. Null for links and
 * other tags.
 */
export function markOfTag(tag: string): string | null {
  const { close = "", name = "" } = { .../^<(?<close>\/?)(?<name>[a-z]{1,6})\b/i.exec(tag)?.groups };
  const mark = MARKS.get(name.toLowerCase());
  return mark === undefined || mark === "link" ? null : `${mark}_${close ? "close" : "open"}`;
}
