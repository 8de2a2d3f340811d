import type { Lexicon } from "../lexicon/lexicon.ts";
import { endOf, type Inline } from "../markdown/inline.ts";
import type { Node } from "../markdown/tree.ts";
import { splitSentences, type Sentence } from "./sentences.ts";

/** With fewer paragraphs that start in bold, the bold words are just emphasis, not the names of several measures. */
export const FEWEST_LED = 2;
/** What ends the bold words or follows them: `**Shorter TTLs.** We …`, `**Shorter TTLs** – we …`. */
const LEAD_END = /[.!:：。]$/u;
const REST_START = /^\s?(?:[:：]|[—–-]\s)\s*/u;

/** The text after the bold words that name a measure at the start of a paragraph. Null if the paragraph doesn't start like that. */
function textAfterLead(inline: Inline): Inline | null {
  const { lead, text } = inline;
  if (!lead || !text.startsWith(lead)) return null;
  const rest = text.slice(lead.length);
  const own = rest.replace(REST_START, "").trimStart();
  if (own === "" || own.split(" ").length < 2) return null;
  return LEAD_END.test(lead) || REST_START.test(rest) ? endOf(inline, own) : null;
}

function startsInBold({ lead, text }: Inline): boolean {
  return lead !== null && lead !== "" && lead !== text && text.startsWith(lead);
}

/** The paragraphs that start with bold words. */
export function ledParagraphs(nodes: readonly Node[]): Inline[] {
  return nodes.flatMap((node) => (node.type === "paragraph" && startsInBold(node.inline) ? [node.inline] : []));
}

/** Whether several of a section's paragraphs start with bold words and at least one of these is a promise, so that each names a measure. */
export function isSeries(nodes: readonly Node[], isPromise: (sentence: Inline) => boolean, lexicon: Lexicon): boolean {
  const led = ledParagraphs(nodes);
  return (
    led.length >= FEWEST_LED &&
    led.some((paragraph) => splitSentences(paragraph, lexicon).some(({ inline }) => isPromise(inline)))
  );
}

/**
 * The first sentence after the bold words of a paragraph in a series. Empty if there is none, or if it ends with a question mark
 * or colon.
 */
export function measureIn(paragraph: Inline, lexicon: Lexicon): Sentence[] {
  const rest = textAfterLead(paragraph);
  const [first] = rest ? splitSentences(rest, lexicon) : [];
  return first && !/[?？:：]$/.test(first.inline.text) ? [first] : [];
}
