import type { Inline, Span } from "../markdown/inline.ts";
import type { Reference } from "./references.ts";

/** An item's own words, from which fields are peeled. */
export interface Peelable {
  words: Inline;
  /** The part of the text without its marks. References after it are in a mark: `(done in #12)`. */
  body: Span;
  /** Fields that were found anywhere in the text. */
  fields: Span[];
  /** Whether a reference must be set off from the words before it. */
  strict?: boolean;
}

export interface Peeled {
  /** The text without the fields at its ends. */
  title: Span;
  /** The references that name trackers or evidence, in order. */
  named: Reference[];
  /** The status in the last brackets, next to other fields: `(#12, done)`. */
  done: boolean | null;
  /** Whether the text consists only of fields, in which case the title keeps one of them. */
  isOnlyFields: boolean;
}
