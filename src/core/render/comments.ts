import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Block, Event } from "../model/block.ts";
import { CLOSING } from "../lifecycle/closure.ts";
import { type Day } from "../model/date.ts";
import { plural } from "../model/text.ts";
import { describeEvent } from "./events.ts";

/** Something that is said on an issue, once. */
export interface IssueComment {
  /** Tells it from everything else that is said there: never said twice, whatever befell the run that said it. */
  mark: string;
  /** Markdown that mentions nobody and links nothing of people's. */
  text: string;
  /** Logins that it is meant for. */
  to: string[];
}

/** What is to be said of the events that a run adds. `proof` tells whether a close without evidence has to be explained. */
export function commentOnEvents(before: Block, after: Block, proof: boolean): IssueComment[] {
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

export function commentOnReminder(block: Block, days: number, late: number, to: string[]): IssueComment {
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
export function renderComment(sayings: readonly IssueComment[]): string {
  const to = [...new Set(sayings.flatMap((saying) => saying.to))];
  const mentions = to.map((login) => `@${login}`).join(" ");
  const lines = sayings.length === 1 ? [sayings[0]!.text] : sayings.map(({ text }) => `- ${text}`);
  const marks = `<!-- follow-through:said ${sayings.map(({ mark }) => mark).join(" ")} -->`;
  return [...(mentions === "" ? [] : [mentions, ""]), ...lines, "", marks].join("\n");
}

/** The marks of what a comment said. */
export function parseCommentMarks(comment: string): string[] {
  return Array.from(comment.matchAll(MARKED), ({ groups }) => groups!["marks"]!.split(" ")).flat();
}
