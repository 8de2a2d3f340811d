import { oneLine } from "../../model/text.ts";
import type { Span } from "./inline.ts";

/** Maps offsets in a source text to offsets in its one-line form, which omits some spans. */
export class OffsetMap {
  readonly #offsets = new Map<number, number>();

  /** Prepares the map for the starts and ends of `spans` in one pass over the text. `omitted` must be in order. */
  constructor(source: string, omitted: readonly Span[], spans: readonly Span[]) {
    if (spans.length === 0) return;
    const ends = [...omitted, ...spans].flatMap(({ start, end }) => [start, end]);
    let [index, length, isAfterSpace, next] = [0, 0, true, 0];
    for (const offset of [...new Set(ends)].toSorted((a, b) => a - b)) {
      while ((omitted[next]?.end ?? Infinity) <= index) next += 1;
      const isOmitted = (omitted[next]?.start ?? Infinity) <= index;
      // The bars keep the spaces at the ends, which oneLine would trim.
      const words = isOmitted ? "" : oneLine(`|${source.slice(index, offset)}|`).slice(1, -1);
      const added = isAfterSpace ? words.trimStart() : words;
      length += added.length;
      if (words !== "") isAfterSpace = words.endsWith(" ");
      this.#offsets.set(offset, length);
      index = offset;
    }
  }

  /** The span in the one-line form. It is empty if the source span is omitted. */
  map({ start, end }: Span): Span {
    return { start: Number(this.#offsets.get(start)), end: Number(this.#offsets.get(end)) };
  }
}
