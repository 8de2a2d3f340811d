import { hasUnspaced } from "../lexicon/phrases.ts";
import { isInside, type Inline, type Span } from "../markdown/inline.ts";

/** Separators before the first field. */
const SEPARATOR = /[\s,;:|｜·•→，、；：—–]/;
/** These are separators only after a space or as an arrow. Otherwise they belong to the word before: `C++`, `/etc/`, `Vec<T>`. */
const LOOSE = /(?:(?<=^|\s)[/&+>-]+|[-=]>)$/;
const LONGEST_LOOSE = 4;
/** A full stop, exclamation mark or question mark after a field belongs to the field. */
const AFTER_FIELD = /[\s,;:|｜/&+·•→>，、；：—–.。!！?？-]/;
const CLOSING = ")]）】］〕";
const OPENING = "([（【［〔";
const LONGEST_GROUP = 300;

/** The characters of an item's text. Those in code aren't separators and don't close brackets. */
export class ItemText {
  readonly #text: string;
  readonly #code: readonly Span[];

  constructor({ text, code }: Pick<Inline, "text" | "code">) {
    this.#text = text;
    this.#code = code;
  }

  /** Moves back over the characters that can follow a field. */
  skipAfterFields(end: number, base: number): number {
    return this.#skipBack(end, base, AFTER_FIELD);
  }

  /** Moves back over the separators between a title and its fields. */
  skipSeparators(end: number, base: number): number {
    for (let left = end; ;) {
      const last = this.#skipBack(left, base, SEPARATOR);
      const [loose = ""] = LOOSE.exec(this.#text.slice(Math.max(base, last - LONGEST_LOOSE), last)) ?? [];
      if (loose === "" || this.#isCode(last - 1)) return last;
      left = last - loose.length;
    }
  }

  /** Whether a bracket closes before an offset. */
  closesBefore(end: number): boolean {
    return CLOSING.includes(this.#text.charAt(end - 1)) && !this.#isCode(end - 1);
  }

  /** The offset of the opening bracket that matches the closing bracket at `close`. */
  openingOf(close: number, base: number): number | null {
    let depth = 0;
    for (let index = close; index >= Math.max(base, close - LONGEST_GROUP); index -= 1) {
      const character = this.#text.charAt(index);
      if (CLOSING.includes(character)) depth += 1;
      else if (OPENING.includes(character)) depth -= 1;
      if (depth === 0) return index;
    }
    return null;
  }

  /** Whether the bracket at an offset follows a word directly, as in a call: `getUser(P1)`. */
  isCall(open: number): boolean {
    const before = this.#text.slice(Math.max(0, open - 1), open);
    return /[\p{L}\p{N}_]/u.test(before) && !hasUnspaced(before) && !"（【［〔".includes(this.#text.charAt(open));
  }

  /** Whether a part of the text has neither letters nor digits. */
  isBlank(start: number, end: number): boolean {
    return !/[\p{L}\p{N}]/u.test(this.#text.slice(start, end));
  }

  #skipBack(end: number, base: number, characters: RegExp): number {
    let index = end;
    while (index > base && characters.test(this.#text.charAt(index - 1)) && !this.#isCode(index - 1)) index -= 1;
    return index;
  }

  #isCode(index: number): boolean {
    return isInside(this.#code, index);
  }
}
