import type { AssessedCommitment } from "../assess/assess-one.ts";
import type { Assessment } from "../assess/assess.ts";
import type { State } from "../assess/states.ts";
import { addDays, sortByDay, type Day } from "../model/date.ts";
import type { Period } from "../model/period.ts";
import { clip, fitLines, plural } from "../model/text.ts";
import { markOf, type IssueComment } from "./comments.ts";
import { plainText } from "./markdown.ts";
import { verdict } from "./verdict.ts";

export interface DigestFacts {
  assessment: Pick<Assessment, "commitments" | "counts" | "due">;
  period: Period;
  today: Day;
}

/** Escapes text that people wrote. */
type Quote = (text: string) => string;
/** A list in the digest: its heading, and its lines in Markdown. */
type List = [heading: string, lines: string[]];

/** The maximum number of lines in each list. */
const SHOWN = 20;
/** The maximum size of each list in bytes. The digest is at most eight lists, and has to fit in a comment. */
const LIST_BYTES = 4_000;
/** The maximum length of a promise or a reason, in code points. */
const TEXT_LIMIT = 200;
const DAYS_AHEAD = 14;

const OPEN: ReadonlySet<State> = new Set(["overdue", "rescheduled", "due_soon", "not_due", "undated"]);
const HOW_DONE: ReadonlyMap<State, string> = new Map([
  ["kept", ""],
  ["kept_late", ", late"],
  ["unproven", ", without public evidence yet"],
]);

/** The weekly digest as a comment on the dashboard. It mentions nobody. Each week has its own mark. */
export function commentOnWeek(facts: DigestFacts): IssueComment {
  return { mark: markOf("digest", facts.period.to), text: renderDigest(facts, plainText), to: [] };
}

/**
 * Renders the weekly digest in Markdown: the verdict, what was done, moved or dropped in the period, what is removed, overdue
 * or due soon, and what has no owner or no due date. Leaves out empty lists.
 */
export function renderDigest(facts: DigestFacts, escape: Quote): string {
  const { assessment, period } = facts;
  const quote: Quote = (text) => escape(clip(text, TEXT_LIMIT));
  const lists = [...changes(facts, quote), ...openLists(facts, quote)].filter(([, lines]) => lines.length > 0);
  return [
    `### ${period.from} to ${addDays(period.to, -1)}`,
    `${verdict(assessment)}.`,
    ...lists.map(([heading, lines]) => `**${heading} (${lines.length})**\n\n${bullets(lines)}`),
  ].join("\n\n");
}

/** What happened in the period. */
function changes({ assessment: { commitments }, period }: DigestFacts, quote: Quote): List[] {
  const ended = commitments.filter(({ closure }) => closure !== null && isIn(period, closure.on));
  const done = ended.flatMap((one) => {
    const how = HOW_DONE.get(one.state);
    return how === undefined ? [] : [`${nameOf(one, quote)}${how}`];
  });
  const dropped = ended.filter(({ state }) => state === "withdrawn" || state === "replaced");
  return [
    ["Done", done],
    [
      "Moved",
      commitments.flatMap((one) =>
        movesOf(one, period).map((move) => `${nameOf(one, quote)}: ${describe(move, quote)}`),
      ),
    ],
    ["Dropped", dropped.map((one) => `${nameOf(one, quote)}: ${reasonOf(one, quote)}`)],
  ];
}

/** What is open today and needs attention, by due date. */
function openLists({ assessment: { commitments }, today }: DigestFacts, quote: Quote): List[] {
  const name = (one: AssessedCommitment): string => nameOf(one, quote);
  const byDue = sortByDay(commitments, ({ block }) => block.due);
  const open = byDue.filter(({ state }) => OPEN.has(state));
  const overdue = open.filter(({ state }) => state === "overdue");
  const horizon = addDays(today, DAYS_AHEAD);
  const soon = open.filter(({ block: { due } }) => due !== null && due >= today && due <= horizon);
  return [
    ["Removed from its report without explanation", byDue.filter(({ state }) => state === "removed").map(name)],
    ["Overdue", overdue.map((one) => `${name(one)}, by ${plural(one.days_overdue, "day", "days")}`)],
    [`Due in the next ${DAYS_AHEAD} days`, soon.map((one) => `${name(one)}, on ${one.block.due}`)],
    ["Without an owner", open.filter(({ block }) => block.owner === null).map(name)],
    ["Without a due date", open.filter(({ block }) => block.due === null).map(name)],
  ];
}

function nameOf({ block, issue }: AssessedCommitment, quote: Quote): string {
  return `${quote(block.subject)}${issue === null ? "" : ` ([#${issue.number}](${issue.url}))`}`;
}

type Move = Pick<AssessedCommitment["slips"][number], "from" | "to" | "reason">;

function movesOf({ block }: AssessedCommitment, period: Period): Move[] {
  return block.history.flatMap((event) => (event.type === "moved" && isIn(period, event.at) ? [event] : []));
}

function describe(move: Move, quote: Quote): string {
  return `from ${move.from} to ${move.to}, ${reasonOf(move, quote)}`;
}

function reasonOf({ reason }: { reason: string | null }, quote: Quote): string {
  return reason === null ? "no reason given" : `“${quote(reason)}”`;
}

function bullets(lines: readonly string[]): string {
  const shown = fitLines(lines.slice(0, SHOWN), LIST_BYTES);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more`] : [])].map((line) => `- ${line}`).join("\n");
}

function isIn({ from, to }: Period, day: Day): boolean {
  return from <= day && day < to;
}
