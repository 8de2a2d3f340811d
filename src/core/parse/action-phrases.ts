import type { Phrases } from "./sentence-words.ts";

/**
 * A language's words for what will be done, as items in a plan begin or end with them. An asterisk stands for any letters. They are only
 * counted, among other signs, so a word can also mean something else.
 */
export interface ActionPhrases {
  /** Verbs and nouns at the start of an item, in addition to `imperatives`: `rotate`, `Überprüfung der`. */
  starts: Phrases;
  /** Verbs and nouns at the end of an item: `Schlüssel erneuern`, `監視の追加`. */
  ends?: Phrases;
  /** Words in a heading whose items aren't decided, describe something, or are steps to follow: `recommendations`, `how to`. */
  ideas: Phrases;
}
