import { dueDateHistory } from "../../src/core/lifecycle/due-date-history.ts";
import { addDays, dayOf, todayIn, type Day } from "../../src/core/model/date.ts";
import { groupBy } from "../../src/core/model/text.ts";
import { entryId, entryUrl, issueUrl } from "./addresses.ts";
import type { PublicEvent } from "./event-sentences.ts";
import { goneIssues } from "./status.ts";
import type { Entry, LoggedEvent, View } from "./view.ts";

/** What happened to these commitments, and the issues that are gone, newest first. */
export function collectEvents(view: View, entries: readonly Entry[]): LoggedEvent[] {
  return [...entries.flatMap((entry) => eventsOfEntry(view, entry)), ...goneEvents(view)].toSorted(newestFirst);
}

/** The first `count` of all events, without collecting those of every commitment. */
export function newestEvents(view: View, count: number): LoggedEvent[] {
  const byDay = [...groupBy(view.entries, (entry) => newestDay(view, entry))].toSorted(([a], [b]) => (a < b ? 1 : -1));
  // Each entry has an event on its newest day, so the first `count` entries hold the first `count` events.
  const newest = new Set(byDay.flatMap(([, entries]) => entries).slice(0, count));
  const entries = view.entries.filter((entry) => newest.has(entry));
  return collectEvents(view, entries).slice(0, count);
}

/** The events of one commitment, newest first. */
export function eventsOfEntry(view: View, entry: Entry): LoggedEvent[] {
  const { block, issue, repository } = entry;
  const log = (tail: string, event: PublicEvent): LoggedEvent => ({
    id: `${entryId(entry)}/${tail}`,
    url: entryUrl(view, entry),
    number: issue?.number ?? null,
    entry,
    repository,
    event,
  });
  const nextTail = createTails();
  return [
    log("promised", { type: "promised", at: promisedOn(entry), to: block.first_due, report: block.report.title }),
    ...missedDueDates(view, entry).map(({ due, at }) => log(nextTail("overdue", due), { type: "overdue", at, due })),
    ...block.history.map((event) => log(nextTail(event.type, event.at), event)),
  ]
    .toReversed()
    .toSorted(newestFirst);
}

function newestFirst({ event: a }: LoggedEvent, { event: b }: LoggedEvent): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}

function newestDay(view: View, entry: Entry): Day {
  let newest = promisedOn(entry);
  for (const { at } of entry.block.history) if (at > newest) newest = at;
  for (const { at } of missedDueDates(view, entry)) if (at > newest) newest = at;
  return newest;
}

function promisedOn({ block, issue, observed_at }: Entry): Day {
  return block.report.published ?? dayOf(issue?.created_at ?? observed_at, block.time_zone);
}

/** `moved-2026-04-01`, then `moved-2026-04-01-2` for the second one on that day. Later events don't change it. */
function createTails(): (type: PublicEvent["type"], day: Day) => string {
  const counts = new Map<string, number>();
  return (type, day) => {
    const tail = `${type}-${day}`;
    const count = (counts.get(tail) ?? 0) + 1;
    counts.set(tail, count);
    return count === 1 ? tail : `${tail}-${count}`;
  };
}

/** Each due date that passed while the commitment was open, and the day that showed it. Later moves and settings don't undo one. */
function missedDueDates(view: View, entry: Entry): Array<{ due: Day; at: Day }> {
  const { block, closure } = entry;
  const until = closure?.on ?? block.removed ?? todayIn(view.now, block.time_zone);
  const dues = dueDateHistory(block);
  return dues.flatMap(({ day: due, since }, index) => {
    if (due >= until) return [];
    const next = dues[index + 1];
    // If it isn't known how long a date counted, it isn't called missed.
    const countedUntil = next ? (next.since ?? due) : until;
    // A date that was moved into the past is missed on the day of that move.
    const [after, from] = [addDays(due, 1), since ?? promisedOn(entry)];
    const at = from > after ? from : after;
    return at <= until && at <= countedUntil ? [{ due, at }] : [];
  });
}

function goneEvents({ snapshots }: View): LoggedEvent[] {
  return goneIssues(snapshots).map(({ repository, number, how, since }) => ({
    id: `${repository.name}/${number}/gone`,
    url: issueUrl(repository, number),
    number,
    entry: null,
    repository,
    event: { type: "gone", at: since, number, how },
  }));
}
