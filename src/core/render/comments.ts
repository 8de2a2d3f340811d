import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Block, Event } from "../model/block.ts";
import { CLOSING } from "../lifecycle/closure.ts";
import { daysBetween, type Day } from "../model/date.ts";
import { oneLine, plural } from "../model/text.ts";
import { escapeMarkdown, codeSpan } from "./markdown.ts";

/** Something that is said on an issue, once. */
export interface Saying {
  /** Tells it from everything else that is said there: never said twice, whatever befell the run that said it. */
  mark: string;
  /** Markdown that mentions nobody and links nothing of people's. */
  text: string;
  /** Logins that it is meant for. */
  to: string[];
}

/** How people's words, and addresses, stand in a sentence. */
export interface Quoting {
  words: (text: string) => string;
  address: (url: string) => string;
}

/** Mentions nobody and links nothing but the address. */
const MARKDOWN: Quoting = { words: codeSpan, address };
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

const CLOSED_AS = { completed: "as completed", not_planned: "as not planned", duplicate: "as a duplicate" };

/** What is to be said of the events that a run adds. `proof` tells whether a close without evidence has to be explained. */
export function sayEvents(before: Block, after: Block, proof: boolean): Saying[] {
  const from = before.history.length;
  return after.history.slice(from).map((event, index) => ({
    // The second time that the same happens is another one.
    mark: markOf(
      event.type,
      factsOf(event),
      after.history.slice(0, from + index).filter((one) => factsOf(one) === factsOf(event)).length,
    ),
    text: [describeEvent(event), advice(event, after, proof)].filter((part) => part !== "").join(" "),
    to: [],
  }));
}

export function sayReminder(block: Block, days: number, late: number, to: string[]): Saying {
  const due = block.due!;
  const text = `Overdue by ${plural(late, "day", "days")}: this was promised for ${due}${block.first_due === due ? "" : `, first for ${block.first_due}`}. When it is done, comment “Evidence: https://…” and close this issue; if the date moves, move it in the report with a reason.`;
  return { mark: markOf("reminder", due, days), text, to };
}

/** What an event leaves to be done. */
function advice(event: Event, { evidence, links }: Block, proof: boolean): string {
  if (event.type !== "closed") return "";
  if (event.standing !== "writer") {
    return evidence.some(({ kind }) => CLOSING.has(kind))
      ? ""
      : "A close by a bot, or by an account that may not write here, counts only with the pull request or commit that made it: this still counts as open.";
  }
  if (evidence.length + links.length > 0) return "";
  if (event.as === "completed")
    return proof
      ? "Nothing public shows yet that it was done, so it does not count as kept. Comment “Evidence: https://…” with a link that shows it."
      : "";
  return "Comment “Reason: …”, so that everybody can see why.";
}

function commitOf(commit: string | null): string {
  return commit === null ? "" : ` (${commit.slice(0, 12)})`;
}

/** An address without anything that ends it or becomes a reference of its own. */
function address(url: string): string {
  return `[${escapeMarkdown(url)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** An event without the circumstances in which it was seen: seen again on another day it is the same. */
function factsOf(event: Event): string {
  const { at, ...facts }: { at: Day } & Record<string, unknown> = event;
  // What a person did by hand has nothing else to tell it by.
  return JSON.stringify({ ...facts, commit: null, ...(event.type === "edited" ? { at } : {}) });
}

function markOf(...parts: Array<string | number>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}

const MARKED = /<!-- follow-through:said (?<marks>[0-9a-f ]+) -->/g;

/** One comment for everything that is to be said. */
export function renderSayings(sayings: readonly Saying[]): string {
  const to = [...new Set(sayings.flatMap((saying) => saying.to))];
  const mentions = to.map((login) => `@${login}`).join(" ");
  const lines = sayings.length === 1 ? [sayings[0]!.text] : sayings.map(({ text }) => `- ${text}`);
  const marks = `<!-- follow-through:said ${sayings.map(({ mark }) => mark).join(" ")} -->`;
  return [...(mentions === "" ? [] : [mentions, ""]), ...lines, "", marks].join("\n");
}

/** The marks of what a comment said. */
export function saidIn(comment: string): string[] {
  return Array.from(comment.matchAll(MARKED), ({ groups }) => groups!["marks"]!.split(" ")).flat();
}
