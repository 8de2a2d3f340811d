import type { Block, Event } from "../model/block.ts";
import type { Commitment, NamedReport, Withdrawal } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { clipStored } from "../model/managed.ts";
import { isSameMeaning } from "../model/text.ts";
import { firstDone, type PromiseOrigin } from "./promise-origin.ts";
import { withoutDoneMark } from "./proof.ts";

/** The date of a run in a commitment's time zone, and the commit from which the run reads the reports (null if unknown). */
export interface RunMoment {
  today: Day;
  commit: string | null;
  /** The version of the reader, if it is recorded. */
  reader?: number;
}

/** A report and the time at which a run reads it. */
export interface ReportReading {
  report: NamedReport;
  moment: RunMoment;
}

/** The fields copied from an item to its block whenever the report is read. */
export type ItemFields = Pick<
  Block,
  "text" | "subject" | "owner" | "tracker" | "other_trackers" | "recurs" | "kind" | "priority" | "id" | "links"
>;

/** Picks the fields of an item or a block, in a fixed order. An empty list of other trackers and no recurrence become undefined. */
export function itemFields(source: Commitment | Block): ItemFields {
  const { text, subject, owner, tracker, kind, priority, id, links } = source;
  const others = "otherTrackers" in source ? source.otherTrackers : (source.other_trackers ?? []);
  const other_trackers = others.length > 0 ? others : undefined;
  const recurs = source.recurs ?? undefined;
  return { text, subject, owner, tracker, other_trackers, recurs, kind, priority, id, links };
}

/** Creates a commitment's first block. By default, the item counts as promised today, in its report's first version. */
export function firstBlock(
  commitment: Commitment,
  { report, moment }: ReportReading,
  fixed: Pick<Block, "repository_id" | "key" | "time_zone">,
  origin: PromiseOrigin = { addedLater: false, promised: moment.today },
): Block {
  const { repository_id, key, time_zone } = fixed;
  const { path, slug, title, published } = report;
  return {
    repository_id,
    key,
    report: { path, slug, title, published },
    line: commitment.line,
    commit: moment.commit,
    first_commit: moment.commit,
    ...readerOf(moment),
    ...itemFields(commitment),
    text_original: commitment.text,
    due: commitment.due,
    due_text: commitment.dueText,
    first_due: commitment.due,
    time_zone,
    ...firstDone(commitment, origin, { published, time_zone, today: moment.today }),
    removed: null,
    withdrawn: null,
    evidence: [],
    reminded: null,
    history: [],
  };
}

/**
 * Updates the block from its item. Returns `block` itself if nothing but its line, commit and reader changed. `closed` tells
 * whether the commitment is already closed, by a close that counts.
 */
export function revisedBlock(
  block: Block,
  commitment: Commitment,
  { report, moment }: ReportReading,
  closed: boolean,
): Block {
  // A due date deleted from the report still applies. A new due date has no effect after the commitment is closed.
  const due = closed || commitment.due === null ? block.due : commitment.due;
  const next: Block = {
    ...(commitment.done === true || block.done === null ? block : withoutDoneMark(block)),
    report: updatedReport(block, report),
    ...itemFields(commitment),
    due,
    due_text: due === block.due ? block.due_text : commitment.dueText,
    first_due: block.first_due ?? due,
    // Use the date on which a run saw the tick, because a stated date could be backdated.
    done: commitment.done === true ? (block.done ?? moment.today) : null,
    removed: null,
    withdrawn: null,
  };
  const events = eventsBetween(block, next, commitment.reason, moment);
  return withEvents(block, next, events, { line: commitment.line, commit: moment.commit, ...readerOf(moment) });
}

/**
 * Updates the block's fields from its item in a report that hasn't changed since an older version of Follow-through read it.
 * Nobody changed anything, so no event is recorded. Returns `block` itself if both versions of Follow-through read the item
 * the same way.
 */
export function rereadBlock(block: Block, commitment: Commitment, report: NamedReport, closed: boolean): Block {
  const due = closed || commitment.due === null ? block.due : commitment.due;
  const wasMoved = block.first_due !== block.due;
  const next: Block = {
    ...block,
    report: { ...block.report, title: report.title },
    ...itemFields(commitment),
    due,
    due_text: due === block.due ? block.due_text : commitment.dueText,
    first_due: wasMoved ? block.first_due : due,
  };
  return JSON.stringify(next) === JSON.stringify(block) ? block : next;
}

function readerOf({ reader }: RunMoment): Pick<RunMoment, "reader"> {
  return reader === undefined ? {} : { reader };
}

/** Records that the commitment's line is missing from its report. Returns `block` itself if the removal is already recorded. */
export function removedBlock(block: Block, { today, commit }: RunMoment): Block {
  if (block.removed) return block;
  const event: Event = { type: "removed", at: today, commit };
  return { ...block, removed: today, history: [...block.history, event] };
}

/** Records that the report withdraws the commitment, unless the commitment is already closed (`closed`). */
export function withdrawnBlock(
  block: Block,
  { line, reason, replacedBy: replaced_by }: Withdrawal,
  { report, moment }: ReportReading,
  closed: boolean,
): Block {
  const { today: at, commit } = moment;
  const same = block.withdrawn?.reason === reason && block.withdrawn?.replaced_by === replaced_by;
  const withdrawn = closed && !block.withdrawn ? null : { at: block.withdrawn?.at ?? at, reason, replaced_by };
  const next: Block = { ...block, report: updatedReport(block, report), removed: null, withdrawn };
  const events: Event[] = block.removed ? [{ type: "restored", at, commit }] : [];
  if (withdrawn && !same) events.push({ type: "withdrawn", at, reason, replaced_by, commit });
  return withEvents(block, next, events, { line, commit, ...readerOf(moment) });
}

/** Adds the events and the current place to `next`. Returns `block` itself if there are no events and `next` is equal to it. */
function withEvents(
  block: Block,
  next: Block,
  events: readonly Event[],
  place: Pick<Block, "line" | "commit" | "reader">,
): Block {
  if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
  return { ...next, ...place, history: [...block.history, ...events] };
}

/** The current details of the block's report. Keeps the first recorded publication date unless the item moved to another report. */
function updatedReport(block: Block, { path, slug, title, published }: NamedReport): Block["report"] {
  const first = slug === block.report.slug ? block.report.published : null;
  return { path, slug, title, published: first ?? published };
}

/** The maximum length of each text quoted in a rewording event, in code points. */
const QUOTE_LIMIT = 500;

function quoted(text: string): string {
  return clipStored(text, QUOTE_LIMIT, 2 * QUOTE_LIMIT);
}

function eventsBetween(before: Block, after: Block, reason: string | null, { today: at, commit }: RunMoment): Event[] {
  const events: Event[] = [];
  if (before.removed || before.withdrawn) events.push({ type: "restored", at, commit });
  if (after.due !== null && after.due !== before.due) {
    if (before.due === null) events.push({ type: "dated", at, to: after.due, commit });
    else events.push({ type: "moved", at, from: before.due, to: after.due, commit, reason });
  } else if (reason !== null && lacksReason(before)) events.push({ type: "reason", at, text: reason, by: null });
  // If the text is the same, the item wasn't reworded: the reader just took a different part of the text as its title.
  const isReworded = !isSameMeaning(before.subject, after.subject) && !isSameMeaning(before.text, after.text);
  if (isReworded) {
    const [from, to] = [quoted(before.text), quoted(after.text)];
    events.push({ type: "reworded", at, before: from, after: to, commit });
  }
  if (before.tracker !== after.tracker)
    events.push({ type: "tracker", at, from: before.tracker, to: after.tracker, commit });
  if (before.owner !== after.owner) events.push({ type: "owner", at, from: before.owner, to: after.owner });
  if (Boolean(before.done) !== Boolean(after.done)) {
    events.push({ type: after.done ? "ticked" : "unticked", at, commit });
  }
  return events;
}

/** Whether the last move of the due date still lacks a reason. */
function lacksReason({ history }: Block): boolean {
  const last = history.findLast(({ type }) => type === "moved" || type === "reason");
  return last?.type === "moved" && last.reason === null;
}
