import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline, Span } from "../markdown/inline.ts";
import { findReferences, type Reference } from "./references.ts";
import type { Row } from "./reference-role.ts";

/** The maximum length of the words between two references in a row, or after one. */
const LONGEST_GAP = 30;

/** Looks up the references in a text by their position. */
export class References {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #references: Reference[];
  readonly #byEnd: Map<number, number>;

  constructor(words: Inline, lexicon: Lexicon) {
    this.#text = words.text;
    this.#lexicon = lexicon;
    this.#references = findReferences(words, lexicon);
    this.#byEnd = new Map(this.#references.map(({ end }, index) => [end, index]));
  }

  /** The reference that starts at an offset. */
  startingAt(start: number): Reference | null {
    return this.#references.find((reference) => reference.start === start) ?? null;
  }

  /** Whether a reference ends at an offset. */
  endsAt(end: number): boolean {
    return this.#byEnd.has(end);
  }

  /** The references between two offsets. */
  inside({ start, end }: Span): Reference[] {
    return this.#references.filter((reference) => reference.start >= start && reference.end <= end);
  }

  /** The row of references that ends at an offset, or before words such as `で管理`. */
  rowBefore(end: number, base: number): Row | null {
    const index = this.#byEnd.get(end) ?? this.#byEnd.get(this.#beforeEnding(end, base));
    const last = index === undefined ? undefined : this.#references[index];
    if (index === undefined || !last || last.start < base) return null;
    let first = index;
    let start = last.start;
    for (let previous = this.#references[first - 1]; previous; previous = this.#references[first - 1]) {
      const gap = this.#text.slice(previous.end, start);
      if (previous.start < base || gap.length > LONGEST_GAP || !this.#lexicon.trackers.gap.test(gap)) break;
      first -= 1;
      start = previous.start;
    }
    return { references: this.#references.slice(first, index + 1), start, end, tail: this.#text.slice(last.end, end) };
  }

  /** The offset before words that follow a reference: `で管理`. */
  #beforeEnding(end: number, base: number): number {
    const tail = this.#text.slice(Math.max(base, end - LONGEST_GAP), end);
    const match = this.#lexicon.trackers.ending.exec(tail);
    return match ? end - tail.length + match.index : -1;
  }

  /**
   * The reference in a label at the start: `PR #12: `, `https://…: `. Null if there is none. `#12` alone isn't one, because it can
   * be the item's own number.
   */
  labelAt(start: number): Row | null {
    const head = this.#text.slice(start, start + 30);
    const reference = this.#references.find((found) => found.start >= start);
    if (!reference?.isTicket || !reference.isBare || reference.isKey || reference.start - start > 30) return null;
    const words = head.slice(0, reference.start - start);
    const isNumber = /^#\d{1,2}$/.test(reference.target);
    const isNamed = words === "" ? !isNumber : this.#lexicon.trackers.isName(words.trim());
    return isNamed ? { references: [reference], start, end: reference.end, tail: "" } : null;
  }
}
