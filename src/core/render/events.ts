import type { Event } from "../model/block.ts";
import { daysBetween } from "../model/date.ts";
import { oneLine, plural } from "../model/text.ts";
import { escapeMarkdown, codeSpan } from "./markdown.ts";

/** How people's words, and addresses, stand in a sentence. */
export interface Quoting {
  words: (text: string) => string;
  address: (url: string) => string;
}

/** Mentions nobody and links nothing but the address. */
export const MARKDOWN: Quoting = { words: codeSpan, address };

/** For JSON, feeds and pages, which escape in their own way. */
export const PLAIN: Quoting = { words: (text) => `“${oneLine(text)}”`, address: (url) => url };

/** What happened, as one sentence. */
export function describeEvent(event: Event, quote: Quoting = MARKDOWN): string {
  const because = (reason: string | null): string => (reason === null ? "" : `, reason: ${quote.words(reason)}`);
  const named = (name: string | null, nothing = "nobody"): string => (name === null ? nothing : quote.words(name));
  switch (event.type) {
    case "dated":
      return `Due date set to ${event.to}${commitOf(event.commit)}.`;
    case "moved": {
      const days = daysBetween(event.from, event.to);
      const how =
        days > 0 ? `moved later by ${plural(days, "day", "days")}` : `moved earlier by ${plural(-days, "day", "days")}`;
      return `Due date ${how}: ${event.from} → ${event.to}${commitOf(event.commit)}${because(event.reason)}.`;
    }
    case "reworded":
      return `Reworded${commitOf(event.commit)}. Before: ${quote.words(event.before)} Now: ${quote.words(event.after)}`;
    case "owner":
      return `Owner changed: ${named(event.from)} → ${named(event.to)}.`;
    case "tracker":
      return `Tracker changed: ${named(event.from, "none")} → ${named(event.to, "none")}${commitOf(event.commit)}.`;
    case "ticked":
      return `Marked as done in its report${commitOf(event.commit)}.`;
    case "unticked":
      return `No longer marked as done in its report${commitOf(event.commit)}.`;
    case "removed":
      return `Gone from its report without a word${commitOf(event.commit)}.`;
    case "restored":
      return `Back in its report${commitOf(event.commit)}.`;
    case "withdrawn":
      return event.replaced_by === null
        ? `Withdrawn in its report${commitOf(event.commit)}${because(event.reason)}.`
        : `Replaced in its report${commitOf(event.commit)} by ${quote.words(event.replaced_by)}${because(event.reason)}.`;
    case "reason":
      return `Reason given${event.by ? ` by ${quote.words(event.by)}` : ""}: ${quote.words(event.text)}.`;
    case "closed":
      return `Closed ${CLOSED_AS[event.as]}${event.by ? ` by ${quote.words(event.by)}` : ""}.`;
    case "reopened":
      return "Reopened.";
    case "evidence":
      return `Evidence recorded (${EVIDENCE_WORDS[event.evidence.kind]}): ${quote.address(event.evidence.url)}`;
    case "edited":
    default:
      return "Its managed part was edited by hand, and restored from the report's history.";
  }
}

export const EVIDENCE_WORDS = {
  pull_request: "merged pull request",
  commit: "commit",
  tracker: "completed tracker",
  link: "link in the report",
  comment: "comment",
} as const;

export const CLOSED_AS = { completed: "as completed", not_planned: "as not planned", duplicate: "as a duplicate" };

export function commitOf(commit: string | null): string {
  return commit === null ? "" : ` (${commit.slice(0, 12)})`;
}

/** An address without anything that ends it or becomes a reference of its own. */
export function address(url: string): string {
  return `[${escapeMarkdown(url)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}
