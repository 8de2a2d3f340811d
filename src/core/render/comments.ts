import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { CLOSING_EVIDENCE } from "../lifecycle/closure.ts";
import { rejectionOf } from "../lifecycle/proof.ts";
import type { Block, Event } from "../model/block.ts";
import type { Day } from "../model/date.ts";
import { fitLines, plural } from "../model/text.ts";
import { describeEvent } from "./events.ts";

/** A message that is posted on an issue only once. */
export interface IssueComment {
  /** A hash of the facts behind the comment, which ensures that it is posted only once even if the run is interrupted. */
  mark: string;
  /** Markdown that doesn't notify anyone and links only to evidence. */
  text: string;
  /** Logins to mention. */
  to: string[];
}

/**
 * Comments on events that a run adds to a block. With `requireEvidence`, asks for evidence if an issue is closed as completed
 * without any.
 */
export function commentOnEvents(before: Block, after: Block, requireEvidence: boolean): IssueComment[] {
  const known = before.history.length;
  return after.history.slice(known).map((event, index) => {
    const facts = factsOf(event);
    // If the same event recurs, it gets a new mark.
    const earlier = after.history.slice(0, known + index).filter((other) => factsOf(other) === facts);
    return {
      mark: markOf(event.type, facts, earlier.length),
      text: [describeEvent(event), advice(event, after, requireEvidence)].filter((part) => part !== "").join(" "),
      to: [],
    };
  });
}

/** Reminds the owners of a commitment that is `daysOverdue` days overdue. `to` lists their logins. */
export function commentOnReminder(
  { first_due }: Block,
  { due, days }: NonNullable<Block["reminded"]>,
  daysOverdue: number,
  to: string[],
): IssueComment {
  const promised = first_due === due ? `promised for ${due}` : `promised for ${due}, originally for ${first_due}`;
  const text = [
    `Overdue by ${plural(daysOverdue, "day", "days")}: this was ${promised}.`,
    "When it is done, comment “Evidence: https://…” and close this issue.",
    "If the date moves, change it in the report and give a reason.",
  ].join(" ");
  return { mark: markOf("reminder", due, days), text, to };
}

/** Advises people on the next step after an event. Empty if no action is needed. */
function advice(event: Event, block: Block, requireEvidence: boolean): string {
  if (event.type !== "closed") return "";
  const evidence = block.evidence.filter((candidate) => rejectionOf(candidate, { block }) === null);
  if (event.standing !== "writer") {
    return block.done !== null || evidence.some(({ kind }) => CLOSING_EVIDENCE.has(kind))
      ? ""
      : "It was closed by a bot, a deleted account or an account without write access, so it still counts as open. It counts as closed once a pull request or commit closes it, its tracker is completed, or the report marks it as done.";
  }
  if (evidence.length + block.links.length > 0) return "";
  if (event.as !== "completed") return "Comment “Reason: …” so that everyone can see why.";
  if (!requireEvidence) return "";
  return "There is no public evidence yet that it was done, so it does not count as kept. Comment “Evidence: https://…” with a link to it.";
}

/** The event as JSON, without its date and commit, which can differ if another run records the same event. */
function factsOf(event: Event): string {
  const { at, ...facts }: { at: Day } & Record<string, unknown> = event;
  // Manual edits differ only in their date.
  return JSON.stringify({ ...facts, commit: null, ...(event.type === "edited" ? { at } : {}) });
}

/** A mark for a message with these facts. */
export function markOf(...parts: Array<string | number>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}

const MARKS = /<!-- follow-through:said (?<marks>[0-9a-f ]+) -->/g;

/** GitHub accepts at least 65,536 characters in a comment. The rest is for the mentions and marks. */
const LINES_LIMIT = 40_000;

/**
 * Combines `comments` into the body of one GitHub comment, with their marks in an HTML comment. Comments that don't fit are
 * only counted, because the issue contains the same history.
 */
export function renderComment(comments: readonly IssueComment[]): string {
  const logins = new Set(comments.flatMap(({ to }) => to));
  const mentions = Array.from(logins, (login) => `@${login}`).join(" ");
  const lines = comments.map(({ text }) => (comments.length === 1 ? text : `- ${text}`));
  const shown = fitLines(lines, LINES_LIMIT);
  const left = lines.length - shown.length;
  const more = left > 0 ? [`… and ${plural(left, "change", "changes")} more: see the history above.`] : [];
  const marks = `<!-- follow-through:said ${comments.map(({ mark }) => mark).join(" ")} -->`;
  return [...(mentions === "" ? [] : [mentions, ""]), ...shown, ...more, "", marks].join("\n");
}

/** Extracts the marks from a GitHub comment's body. */
export function parseCommentMarks(body: string): string[] {
  return Array.from(body.matchAll(MARKS), ({ groups: { marks = "" } = {} }) => marks.split(" ")).flat();
}
