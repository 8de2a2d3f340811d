import type { Block, Event } from "../model/block.ts";
import type { Commitment, Report, Withdrawal } from "../model/commitment.ts";
import type { Day } from "../model/date.ts";
import { clip, matchKey } from "../model/text.ts";

export interface RunMoment {
  today: Day;
  /** The commit that the reports were read at; null when it is not known. */
  commit: string | null;
}

/** What a block takes over from the report as it stands, field by field. */
export type Reading = Pick<Block, "text" | "subject" | "owner" | "tracker" | "kind" | "priority" | "id" | "links">;

export function readingOf({ text, subject, owner, tracker, kind, priority, id, links }: Reading): Reading {
  return { text, subject, owner, tracker, kind, priority, id, links };
}

/** The block of a commitment that is seen for the first time. */
export function firstBlock(
  commitment: Commitment,
  report: Report,
  fixed: Pick<Block, "repository_id" | "key" | "time_zone"> & { slug: string },
  moment: RunMoment,
  /** Its report was read before, without it: what is done in it was not done on publication. */
  later = false,
): Block {
  const { repository_id, key, time_zone, slug } = fixed;
  return {
    repository_id,
    key,
    report: { path: report.path, slug, title: report.title, published: report.published },
    line: commitment.line,
    commit: moment.commit,
    first_commit: moment.commit,
    ...readingOf(commitment),
    text_original: commitment.text,
    due: commitment.due,
    due_text: commitment.dueText,
    first_due: commitment.due,
    time_zone,
    // Done already when first seen: the day it states, else publication. Today only where neither can be.
    done: commitment.done ? (commitment.doneOn ?? (later ? null : report.published) ?? moment.today) : null,
    removed: null,
    withdrawn: null,
    evidence: [],
    reminded: null,
    history: [],
  };
}

/** A report as it is read, with the slug that was fixed at first sight. */
type NamedReport = Report & { slug: string };

/** The block after one more look at the report. Returns `block` itself when nothing changed but the line. */
export function revisedBlock(
  block: Block,
  commitment: Commitment,
  report: NamedReport,
  closed: boolean,
  moment: RunMoment,
): Block {
  // A date that was taken away keeps counting, and nothing that is written after the close changes what was promised.
  const due = closed || commitment.due === null ? block.due : commitment.due;
  const next: Block = {
    ...block,
    report: reportOf(block, report),
    ...readingOf(commitment),
    due,
    due_text: due === block.due ? block.due_text : commitment.dueText,
    first_due: block.first_due ?? due,
    // The day on which the tick was seen: what the report states now can't be told from backdating.
    done: commitment.done === true ? (block.done ?? moment.today) : null,
    removed: null,
    withdrawn: null,
  };
  return withEvents(block, next, commitment.line, changes(block, next, commitment.reason, moment), moment);
}

/** The block of a commitment whose line is gone. Returns `block` itself when that was already known. */
export function removedBlock(block: Block, { today, commit }: RunMoment): Block {
  if (block.removed) return block;
  const event: Event = { type: "removed", at: today, commit };
  return { ...block, removed: today, history: [...block.history, event] };
}

/** The block of a commitment that its report takes back. What was closed before stays what it is. */
export function withdrawnBlock(
  block: Block,
  { line, reason, replacedBy: replaced_by }: Withdrawal,
  report: NamedReport,
  closed: boolean,
  moment: RunMoment,
): Block {
  const { today: at, commit } = moment;
  const same = block.withdrawn?.reason === reason && block.withdrawn?.replaced_by === replaced_by;
  const withdrawn = closed && !block.withdrawn ? null : { at: block.withdrawn?.at ?? at, reason, replaced_by };
  const next: Block = { ...block, report: reportOf(block, report), removed: null, withdrawn };
  const events: Event[] = block.removed ? [{ type: "restored", at, commit }] : [];
  if (withdrawn && !same) events.push({ type: "withdrawn", at, reason, replaced_by, commit });
  return withEvents(block, next, line, events, moment);
}

function withEvents(block: Block, next: Block, line: number, events: readonly Event[], moment: RunMoment): Block {
  if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
  return { ...next, line, commit: moment.commit, history: [...block.history, ...events] };
}

function reportOf(block: Block, { path, slug, title, published }: NamedReport): Block["report"] {
  return {
    path,
    slug,
    title,
    published: slug === block.report.slug ? (block.report.published ?? published) : published,
  };
}

/** Both texts of a rewording are kept, but no novel. */
const QUOTE_LIMIT = 500;

function changes(before: Block, after: Block, reason: string | null, { today: at, commit }: RunMoment): Event[] {
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

/** Whether the last move of the date is still to be explained. */
function lacksReason({ history }: Block): boolean {
  const last = history.findLast(({ type }) => type === "moved" || type === "reason");
  return last?.type === "moved" && last.reason === null;
}
