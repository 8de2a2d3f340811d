import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Inline } from "../markdown/inline.ts";
import { Peeler } from "./peel.ts";

/** A cheap first test for text that may name a tracker. */
const MAY_NAME = /[#/]|[A-Z\d]-\d/;

/** The trackers that a heading, a line of details or a cell names, and whether the text consists only of fields. */
export function namedTrackers(words: Inline, lexicon: Lexicon): { trackers: string[]; isWhole: boolean } {
  if (!MAY_NAME.test(words.raw)) return { trackers: [], isWhole: false };
  const peeler = new Peeler({ words, body: { start: 0, end: words.text.length }, fields: [], strict: true }, lexicon);
  peeler.peelEnd();
  const { named, isOnlyFields } = peeler.finish();
  const tickets = named.filter(({ isTicket }) => isTicket);
  return { trackers: tickets.map(({ target }) => target), isWhole: isOnlyFields };
}
