import type { Phrases } from "./sentence-words.ts";

/** A language's words that don't introduce a field, but show what kind of document or section a text comes from. */
export interface EvidencePhrases {
  /** Words in the title of an empty form: `Post-mortem template`. */
  templates: Phrases;
  /** Words in the title of a document that tells people how to work, or logs what happened: `Incident runbook`, `Changelog`. */
  guides: Phrases;
  /** Words with which a guide refers to itself: `this policy`. */
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
