import { dueDateHistory } from "../../src/core/lifecycle/due-date-history.ts";
import { addDays, dayOf, todayIn, type Day } from "../../src/core/model/date.ts";
import { groupBy } from "../../src/core/model/text.ts";
import { entryUrl, issueUrl } from "./addresses.ts";
import type { PublicEvent } from "./event-sentences.ts";
import { goneIssues } from "./status.ts";
import type { Entry, LoggedEvent, View } from "./view.ts";

/** The events for these commitments and for missing issues, newest first. */
export function collectEvents(view: View, entries: readonly Entry[]): LoggedEvent[] {
  return [...entries.flatMap((entry) => eventsOfEntry(view, entry)), ...goneEvents(view)].toSorted(newestFirst);
}

/** The newest `count` events. Collects events only for the commitments that can have one of them. */
export function newestEvents(view: View, count: number): LoggedEvent[] {
  const byDay = [...groupBy(view.entries, (entry) => newestDay(view, entry))].toSorted(([a], [b]) => (a < b ? 1 : -1));
  // Each entry has at least one event on its newest day, so the `count` entries with the newest days are enough.
  const newest = new Set(byDay.flatMap(([, entries]) => entries).slice(0, count));
  const entries = view.entries.filter((entry) => newest.has(entry));
  return collectEvents(view, entries).slice(0, count);
}

/** One commitment's events, newest first. */
export function eventsOfEntry(view: View, entry: Entry): LoggedEvent[] {
  const { block, issue, repository } = entry;
  // The key stays the same when an issue is created or deleted. One that the Action wrote contains only hex digits.
  const prefix = `${repository.name}/${encodeURIComponent(block.key.toWellFormed())}`;
  const log = (suffix: string, event: PublicEvent): LoggedEvent => ({
    id: `${prefix}/${suffix}`,
    url: entryUrl(view, entry),
    number: issue?.number ?? null,
    entry,
    repository,
    event,
  });
  const nextSuffix = createIdSuffixes();
  return [
    log("promised", { type: "promised", at: promisedOn(entry), to: block.first_due, report: block.report.title }),
    ...missedDueDates(view, entry).map(({ due, at }) => log(nextSuffix("overdue", due), { type: "overdue", at, due })),
    ...block.history.map((event) => log(nextSuffix(event.type, event.at), event)),
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

/** The report's publication date or, if that is unknown, the date on which the issue was created or the commitment was read. */
export function promisedOn({ block, issue, observed_at }: Entry): Day {
  return block.report.published ?? dayOf(issue?.created_at ?? observed_at, block.time_zone);
}

/**
 * `moved-2026-04-01`, then `moved-2026-04-01-2` for the second move on that date. Later events don't change earlier
 * suffixes.
 */
function createIdSuffixes(): (type: PublicEvent["type"], day: Day) => string {
  const counts = new Map<string, number>();
  return (type, day) => {
    const suffix = `${type}-${day}`;
    const count = (counts.get(suffix) ?? 0) + 1;
    counts.set(suffix, count);
    return count === 1 ? suffix : `${suffix}-${count}`;
  };
}

/**
 * Each due date that passed while the commitment was open, and the date when it was missed. Later moves and settings don't
 * undo a miss.
 */
function missedDueDates(view: View, entry: Entry): Array<{ due: Day; at: Day }> {
  const { block, closure } = entry;
  const until = closure?.on ?? block.removed ?? todayIn(view.now, block.time_zone);
  const dues = dueDateHistory(block);
  return dues.flatMap(({ day: due, since }, index) => {
    if (due >= until) return [];
    const next = dues[index + 1];
    // If the history doesn't show how long a due date applied, don't count it as missed.
    const appliedUntil = next ? (next.since ?? due) : until;
    // If the new due date is already past, it is missed on the day of the move.
    const [after, from] = [addDays(due, 1), since ?? promisedOn(entry)];
    const at = from > after ? from : after;
    return at <= until && at <= appliedUntil ? [{ due, at }] : [];
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
