import type { Lexicon } from "../lexicon/lexicon.ts";
import { endOf, plainInline, type Inline } from "../markdown/inline.ts";
import { areInitials } from "./initials.ts";

/** Splits an item that starts with its owner in bold: `**JP** Move the alert`, `**@ann:** Rotate the keys`. Null for any other item. */
export function splitLeadOwner(item: Inline, lexicon: Lexicon): { owner: Inline; words: Inline } | null {
  const { lead, text } = item;
  if (!lead || !text.startsWith(lead)) return null;
  const rest = text.slice(lead.length);
  const words = rest.replace(/^\s?(?:[:：]|[—–-](?=\s))?\s*/, "");
  const hasSeparator = words !== "" && rest.length - words.length > 0;
  const isName = areInitials(lead) || /^@[\w-]{1,39}$/.test(lead) || lexicon.owners.isTeam(lead);
  if (!hasSeparator || !isName || !/^(?:\p{Lu}|\p{Ll}|[`“"])/u.test(words)) return null;
  return { owner: plainInline(lead), words: endOf(item, words) };
}
