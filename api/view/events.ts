import type { Event } from "../../src/core/model/block.ts";
import { dueDateHistory } from "../../src/core/lifecycle/due-date-history.ts";
import { addDays, dayOf, todayIn, type Day } from "../../src/core/model/date.ts";
import { groupBy } from "../../src/core/model/text.ts";
import type { EventJson, EventType } from "./schemas.ts";
import { entryId, entryUrl, goneOf, type Entry, type View } from "./view.ts";
import { PLAIN, describeEvent } from "../../src/core/render/events.ts";

/** Everything that ever happened to the commitments, newest first: what was recorded, and the days on which a due date had passed. */
export function eventsOf(view: View): EventJson[] {
  const known = ofViews.get(view);
  if (known) return known;
  const all = gather(view, view.entries);
  ofViews.set(view, all);
  return all;
}

/** Whatever is asked of them, they are gathered once. */
const ofViews = new WeakMap<View, EventJson[]>();

/** The first of them: only the commitments that they are of are looked at closely. */
export function newestEvents(view: View, count: number): EventJson[] {
  const byDay = [...groupBy(view.entries, (entry) => newestDay(view, entry))].toSorted(([a], [b]) => (a < b ? 1 : -1));
  // Each has an event on its newest day, so that no other one comes before these.
  const looked = new Set(byDay.flatMap(([, entries]) => entries).slice(0, count));
  return gather(
    view,
    view.entries.filter((entry) => looked.has(entry)),
  ).slice(0, count);
}

/** The id of the commitment that it happened to. */
export function commitmentOf({ id }: Pick<EventJson, "id">): string {
  return id.slice(0, id.lastIndexOf("/"));
}

function gather(view: View, entries: readonly Entry[]): EventJson[] {
  const events = [...entries.flatMap((entry) => eventsOfEntry(view, entry)), ...goneOf(view.snapshots).map(goneEvent)];
  return events.toSorted(newestFirst);
}

function newestFirst(a: { at: Day }, b: { at: Day }): number {
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}

function newestDay(view: View, entry: Entry): Day {
  let newest = promisedOn(entry);
  for (const { at } of entry.block.history) if (at > newest) newest = at;
  for (const { at } of missedDays(view, entry)) if (at > newest) newest = at;
  return newest;
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
  const tailOf = tails();
  const first = block.first_due === null ? "without a due date" : `for ${block.first_due}`;
  return [
    event("promised", promisedOn(entry), "promised", `Promised in “${block.report.title}”, ${first}.`, {
      to: block.first_due,
    }),
    ...missedDays(view, entry).map(({ due, at }) =>
      event(tailOf("overdue", due), at, "overdue", `Not done by ${due}, the day that it was promised for.`, {
        to: due,
      }),
    ),
    ...block.history.map((one) =>
      event(tailOf(one.type, one.at), one.at, one.type, describeEvent(one, PLAIN), detailsOf(one)),
    ),
  ]
    .toReversed()
    .toSorted(newestFirst);
}

/** `moved-2026-04-01`, and `moved-2026-04-01-2` for the second on the same day: the same whatever happens later. */
function tails(): (type: EventType, day: Day) => string {
  const times = new Map<string, number>();
  return (type, day) => {
    const tail = `${type}-${day}`;
    const count = (times.get(tail) ?? 0) + 1;
    times.set(tail, count);
    return count === 1 ? tail : `${tail}-${count}`;
  };
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

/** Each due date that passed while the promise was open, and the day on which that showed: no later move or setting undoes one. */
function missedDays(view: View, entry: Entry): Array<{ due: Day; at: Day }> {
  const { block, closure } = entry;
  const until = closure?.on ?? block.removed ?? todayIn(view.now, block.time_zone);
  const dues = dueDateHistory(block);
  return dues.flatMap(({ day: due, since }, index) => {
    if (due >= until) return [];
    // Where it isn't known until when a date counted, nothing is claimed of it.
    const left = index === dues.length - 1 ? until : (dues[index + 1]!.since ?? due);
    // A date that was moved into the past was missed on the day of that, and no earlier.
    const [after, from] = [addDays(due, 1), since ?? promisedOn(entry)];
    const at = from > after ? from : after;
    return at <= until && at <= left ? [{ due, at }] : [];
  });
}

const GONE_WORDS = { deleted: "was deleted", moved: "was transferred elsewhere", hidden: "can't be seen any more" };

function goneEvent({ repository: { name, url }, number, how, since }: ReturnType<typeof goneOf>[number]): EventJson {
  return {
    id: `${name}/${number}/gone`,
    at: since,
    type: "gone",
    repository: name,
    number,
    url: `${url}/issues/${number}`,
    text: null,
    summary: `Issue #${number}, which stood for a commitment, ${GONE_WORDS[how]}.`,
    ...NO_DETAILS,
  };
}
