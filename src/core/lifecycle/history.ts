import type { Block, Event } from "../model/block.ts";
import type { Commitment, NamedReport, Withdrawal } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { clip, matchKey } from "../model/text.ts";

/** The day of a run in a commitment's time zone, and the commit whose reports it read; null if unknown. */
export interface RunMoment {
  today: Day;
  commit: string | null;
}

/** A report, and the moment at which a run reads it. */
export interface ReportReading {
  report: NamedReport;
  moment: RunMoment;
}

/** The fields that a block copies from its item whenever the report is read. */
export type ItemFields = Pick<Block, "text" | "subject" | "owner" | "tracker" | "kind" | "priority" | "id" | "links">;

/** Picks the item's fields, in a fixed order. */
export function itemFields({ text, subject, owner, tracker, kind, priority, id, links }: ItemFields): ItemFields {
  return { text, subject, owner, tracker, kind, priority, id, links };
}

/**
 * The first block of a commitment. `addedLater` means that earlier runs read the report without this item, so a done item was
 * not done when the report was published.
 */
export function firstBlock(
  commitment: Commitment,
  { report, moment }: ReportReading,
  fixed: Pick<Block, "repository_id" | "key" | "time_zone">,
  addedLater = false,
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
    ...itemFields(commitment),
    text_original: commitment.text,
    due: commitment.due,
    due_text: commitment.dueText,
    first_due: commitment.due,
    time_zone,
    // An item that is already done counts from the day it states, else from publication, else from today.
    done: commitment.done ? (commitment.doneOn ?? (addedLater ? null : published) ?? moment.today) : null,
    removed: null,
    withdrawn: null,
    evidence: [],
    reminded: null,
    history: [],
  };
}

/**
 * The block updated from its item. Returns `block` itself if nothing but the line changed. `closed` says whether the
 * commitment was already closed by a close that counts.
 */
export function revisedBlock(
  block: Block,
  commitment: Commitment,
  { report, moment }: ReportReading,
  closed: boolean,
): Block {
  // A deleted due date still counts. After the close, a new one has no effect.
  const due = closed || commitment.due === null ? block.due : commitment.due;
  const next: Block = {
    ...block,
    report: updatedReport(block, report),
    ...itemFields(commitment),
    due,
    due_text: due === block.due ? block.due_text : commitment.dueText,
    first_due: block.first_due ?? due,
    // The day on which a run saw the tick. A stated day could be backdated.
    done: commitment.done === true ? (block.done ?? moment.today) : null,
    removed: null,
    withdrawn: null,
  };
  const events = eventsBetween(block, next, commitment.reason, moment);
  return withEvents(block, next, events, { line: commitment.line, commit: moment.commit });
}

/** The block of a commitment whose line is missing from its report. Returns `block` itself if that is already recorded. */
export function removedBlock(block: Block, { today, commit }: RunMoment): Block {
  if (block.removed) return block;
  const event: Event = { type: "removed", at: today, commit };
  return { ...block, removed: today, history: [...block.history, event] };
}

/** The block of a commitment that its report withdraws. If it was already closed (`closed`), it is not withdrawn. */
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
  return withEvents(block, next, events, { line, commit });
}

/** `next` with the events and its current place, or `block` itself if the two are equal. */
function withEvents(block: Block, next: Block, events: readonly Event[], place: Pick<Block, "line" | "commit">): Block {
  if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
  return { ...next, ...place, history: [...block.history, ...events] };
}

/** The block's report as it is now. Keeps the publication day recorded first, unless the item moved to another report. */
function updatedReport(block: Block, { path, slug, title, published }: NamedReport): Block["report"] {
  const first = slug === block.report.slug ? block.report.published : null;
  return { path, slug, title, published: first ?? published };
}

/** The maximum length of each text in a rewording event, in code points. */
const QUOTE_LIMIT = 500;

function eventsBetween(before: Block, after: Block, reason: string | null, { today: at, commit }: RunMoment): Event[] {
  const events: Event[] = [];
  if (before.removed || before.withdrawn) events.push({ type: "restored", at, commit });
  if (after.due !== null && after.due !== before.due) {
    if (before.due === null) events.push({ type: "dated", at, to: after.due, commit });
    else events.push({ type: "moved", at, from: before.due, to: after.due, commit, reason });
  } else if (reason !== null && lacksReason(before)) events.push({ type: "reason", at, text: reason, by: null });
  if (matchKey(before.subject) !== matchKey(after.subject)) {
    const [from, to] = [clip(before.text, QUOTE_LIMIT), clip(after.text, QUOTE_LIMIT)];
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

/** Whether the last move of the due date has no reason yet. */
function lacksReason({ history }: Block): boolean {
  const last = history.findLast(({ type }) => type === "moved" || type === "reason");
  return last?.type === "moved" && last.reason === null;
}
