import { oneLine } from "../../model/text.ts";

/** A part of a text, given by its offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Empty brackets, stray separators, or repeated spaces. */
const UNTIDY = /^[\s,;:.|—–-]|[\s,;:.|—–-]$|[([（][\s,;:.|、，；：—–-]*[)\]）]|\s[,;:.\s]|[,;:][,;:.]/;

/** Cuts the spans out of a text and removes leftover empty brackets and stray separators. */
export function cutOut(text: string, spans: Array<Span | null>): string {
  const cuts = spans.filter((span) => span !== null).toSorted((a, b) => a.start - b.start);
  if (cuts.length === 0 && !UNTIDY.test(text)) return text;
  let rest = "";
  let index = 0;
  for (const { start, end } of cuts) {
    rest += text.slice(index, Math.max(index, start));
    index = Math.max(index, end);
  }
  return oneLine(
    oneLine(rest + text.slice(index))
      .replaceAll(/[([（][\s,;:.|、，；：—–-]*[)\]）]/g, "")
      .replaceAll(/(?<=[^\s,;:|、，])[\s,;:|、，]+(?=[)\]）])/g, "")
      .replaceAll(/\s+([,;:.])/g, "$1")
      .replaceAll(/[,;:]+([,;:.])/g, "$1")
      .replace(/^[\s,;:.|—–-]+/, "")
      .replace(/(?<![\s,;:.|—–-])[\s,;:.|—–-]+$/, ""),
  );
}
