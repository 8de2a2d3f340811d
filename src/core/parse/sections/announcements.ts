import type { Clause } from "../lexicon/clauses.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import type { Item } from "../markdown/tree.ts";

/** Whether the source ends with a colon, ignoring emphasis. Testing the source is cheaper than parsing it. */
export function endsWithColon({ raw }: Inline): boolean {
  return /[:：]/.test(raw.slice(-4));
}

/** Whether a paragraph announces commitments that follow under several sub-headings. */
export function announcesParts({ text }: Inline, { prose }: Lexicon): boolean {
  const lastSentence = text.replace(/^.*[.!?。]\s/s, "");
  return prose.contains("announcements", lastSentence) && prose.contains("lists", lastSentence);
}

/** Whether a list item announces the commitments below it: `4. We will do the following:`. */
export function announcesBelow({ inline, children }: Item, lexicon: Lexicon): boolean {
  return children.length > 0 && announces(inline, lexicon);
}

/** Whether a paragraph or item announces the commitments in the list that follows: `Here is what we have decided:`. */
export function announces(inline: Inline, { prose, grammar, evidence }: Lexicon): boolean {
  if (!endsWithColon(inline)) return false;
  const lastSentence = inline.text.replace(/^.*[.!?。]\s/s, "");
  if (!/[:：]$/.test(lastSentence)) return false;
  if (prose.contains("announcements", lastSentence)) return true;
  const clauses = grammar.clausesOf(lastSentence);
  return clauses.some(isDecision) || (evidence.hasPromiseStem(lastSentence) && clauses.some(isUndertaking));
}

/** Whether a clause says that the authors decided or plan something: `Here is what we have decided:`. */
function isDecision(clause: Clause): boolean {
  return clause.signs.has("intention") && isOfAuthors(clause);
}

/** Whether the authors will do, are doing or have done something in a clause: `We have made these improvements:`. */
function isUndertaking(clause: Clause): boolean {
  return UNDERTAKINGS.some((sign) => clause.signs.has(sign)) && isOfAuthors(clause);
}

const UNDERTAKINGS = ["future", "ongoing", "perfect"] as const;

/** Whether the authors act in a clause, and it isn't a hope or about the past. */
function isOfAuthors({ signs }: Clause): boolean {
  return signs.has("authors") && !AGAINST_DECISION.some((sign) => signs.has(sign));
}

const AGAINST_DECISION = ["wish", "state", "negation", "past", "reader", "tells"] as const;
