import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Block, Event } from "../src/core/block.ts";
import { addDays, dayOf, todayIn, type Day } from "../src/core/date.ts";
import { describeEvent, PLAIN } from "../src/core/say.ts";
import type { GoneIssue } from "../src/core/snapshot.ts";
import type { EventJson, EventType } from "./schemas.ts";
import { entryId, entryUrl, type Entry, type View } from "./view.ts";

/** Everything that ever happened to the commitments, newest first: what was recorded, and the days on which one went overdue. */
export function eventsOf(view: View): EventJson[] {
  return gather(view, view.entries);
}

/** The first of them: only the commitments that they are of are looked at closely. */
export function newestEvents(view: View, count: number): EventJson[] {
  const moved = view.entries.map((entry) => ({ entry, at: newestDay(view, entry) })).toSorted(newestFirst);
  // Each has an event on its newest day, so that no other one comes before these.
  const looked = new Set(moved.slice(0, count).map(({ entry }) => entry));
  return gather(
    view,
    view.entries.filter((entry) => looked.has(entry)),
  ).slice(0, count);
}

function gather(view: View, entries: readonly Entry[]): EventJson[] {
  const events = [
    ...entries.flatMap((entry) => eventsOfEntry(view, entry)),
    ...view.snapshots.flatMap(({ repository, gone }) =>
      gone.map((issue) => goneEvent(repository.name, repository.url, issue)),
    ),
  ];
  return events.toSorted(newestFirst);
}

function newestFirst(a: { at: Day }, b: { at: Day }): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}

function newestDay(view: View, entry: Entry): Day {
  const days = [...overdueDays(view, entry), ...entry.block.history].map(({ at }) => at);
  return days.reduce((newest, at) => (at > newest ? at : newest), promisedOn(entry));
}

function promisedOn({ block, issue, observed_at }: Entry): Day {
  return block.report.published ?? dayOf(issue?.created_at ?? observed_at, block.time_zone);
}

/** The events of one commitment, newest first. */
export function eventsOfEntry(view: View, entry: Entry): EventJson[] {
  const { block, issue, repository } = entry;
  const event = (tail: string, at: Day, type: EventType, summary: string, details: Details = {}): EventJson => ({
    id: `${entryId(entry)}/${tail}`,
    at,
    type,
    repository: repository.name,
    number: issue?.number ?? null,
    url: entryUrl(view, entry),
    text: block.text,
    summary,
    ...NO_DETAILS,
    ...details,
  });
  const first = block.first_due === null ? "without a due date" : `for ${block.first_due}`;
  return [
    event("promised", promisedOn(entry), "promised", `Promised in “${block.report.title}”, ${first}.`),
    ...overdueDays(view, entry).map(({ due, at }) =>
      event(`overdue-${due}`, at, "overdue", `Overdue: this was promised for ${due}.`),
    ),
    ...block.history.map((one) => event(markOf(one), one.at, one.type, describeEvent(one, PLAIN), detailsOf(one))),
  ]
    .toReversed()
    .toSorted(newestFirst);
}

/** The same whatever else happened: a long history keeps only its ends. */
function markOf(event: Event): string {
  return `${event.type}-${bytesToHex(sha256(utf8ToBytes(JSON.stringify(event)))).slice(0, 12)}`;
}

interface AllDetails {
  from: string | null;
  to: string | null;
  reason: string | null;
  commit: string | null;
  by: string | null;
}
type Details = Partial<AllDetails>;
const NO_DETAILS: AllDetails = { from: null, to: null, reason: null, commit: null, by: null };

function detailsOf(event: Event): Details {
  const commit = "commit" in event ? event.commit : null;
  switch (event.type) {
    case "dated":
      return { to: event.to, commit };
    case "moved":
      return { from: event.from, to: event.to, reason: event.reason, commit };
    case "reworded":
      return { from: event.before, to: event.after, commit };
    case "owner":
    case "tracker":
      return { from: event.from, to: event.to, commit };
    case "withdrawn":
      return { to: event.replaced_by, reason: event.reason, commit };
    case "reason":
      return { reason: event.text, by: event.by };
    case "closed":
      return { to: event.as, by: event.by };
    case "evidence":
      return { to: event.evidence.url };
    default:
      return { commit };
  }
}

/** Each due date that passed while the promise was open, and the day on which it counted as overdue: later moves undo none. */
function overdueDays(view: View, { block, closure, settings }: Entry): Array<{ due: Day; at: Day }> {
  const until = closure?.on ?? block.removed ?? todayIn(view.now, block.time_zone);
  return duesOf(block)
    .filter(({ due }) => due < until)
    .map(({ due, left }) => ({ due, at: addDays(due, settings.grace_days + 1), left: left ?? until }))
    .filter(({ at, left }) => at <= until && at <= left);
}

/** The due dates in order, each with the day on which another one took its place; null for the one that counts now. */
function duesOf({ first_due, history }: Block): Array<{ due: Day; left: Day | null }> {
  const moves = history.filter((event) => event.type === "moved");
  const dues = first_due === null ? [] : [first_due, ...moves.map(({ to }) => to)];
  return dues.map((due, index) => ({ due, left: moves[index]?.at ?? null }));
}

const GONE_WORDS = { deleted: "was deleted", moved: "was transferred elsewhere", hidden: "can't be seen any more" };

function goneEvent(repository: string, url: string, { number, how, since }: GoneIssue): EventJson {
  return {
    id: `${repository}/${number}/gone`,
    at: since,
    type: "gone",
    repository,
    number,
    url: `${url}/issues/${number}`,
    text: null,
    summary: `Issue #${number}, which stood for a commitment, ${GONE_WORDS[how]}.`,
    ...NO_DETAILS,
  };
}
