import { oneLine } from "../model/text.ts";

/** A place in a text. */
export interface Span {
  start: number;
  end: number;
}

/** Empty brackets, loose separators, and more than single spaces. */
const UNTIDY = /^[\s,;:.|—–-]|[\s,;:.|—–-]$|[([（][\s,;:.|、，；：—–-]*[)\]）]|\s[,;:.\s]|[,;:][,;:.]/;

/** The text with the spans cut out, and the empty brackets and loose separators that this leaves. */
export function cutOut(text: string, spans: Array<Span | null>): string {
  if (spans.every((span) => span === null) && !UNTIDY.test(text)) return text;
  let [rest, index] = ["", 0];
  for (const cut of spans.filter((one) => one !== null).toSorted((a, b) => a.start - b.start)) {
    rest += text.slice(index, Math.max(index, cut.start));
    index = Math.max(index, cut.end);
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
