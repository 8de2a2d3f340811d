import type { Phrases } from "./sentence-words.ts";

/** A language's words that aren't fields, but show what kind of document or part a text is from. */
export interface EvidencePhrases {
  /** Words in the title of an empty form: `Post-mortem template`. */
  templates: Phrases;
  /** Words in the title of a document that tells people how to work, or logs what happened: `Incident runbook`, `Changelog`. */
  guides: Phrases;
  /** Words by which a guide names its own kind: `this policy`. */
  itself?: Phrases;
  /** Headings of the part that says when the document itself was changed: `Revision history`. */
  histories: Phrases;
  /** Words in the headings of guides: `prerequisites`. */
  guideHeads?: Phrases;
  /** Words at the start of the titles of guides and essays: `how we`. */
  guideTitles?: Phrases;
  /** Words at the start of an entry in a log of status updates: `Investigating`. */
  updates?: Phrases;
  /** Words that address the reader: `your`. */
  readers: Phrases;
  /** Words that report something that already happened: `has been`. */
  past: Phrases;
}
