import type { Block, Event } from "./block.ts";
import type { Commitment, Report } from "./commitment.ts";
import type { Day } from "./date.ts";
import { matchKey } from "./text.ts";

export interface Moment {
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
  moment: Moment,
): Block {
  const { repository_id, key, time_zone, slug } = fixed;
  return {
    repository_id,
    key,
    report: { path: report.path, slug, title: report.title, published: report.published },
    line: commitment.line,
    commit: moment.commit,
    ...readingOf(commitment),
    text_original: commitment.text,
    due: commitment.due,
    due_text: commitment.dueText,
    first_due: commitment.due,
    time_zone,
    // Done already when first seen: the day it states, else publication. Today only where nothing is known of either.
    done: commitment.done ? (commitment.doneOn ?? report.published ?? moment.today) : null,
    removed: null,
    history: [],
  };
}

/** The block after one more look at the report. Returns `block` itself when nothing changed but the line. */
export function revisedBlock(
  block: Block,
  commitment: Commitment,
  report: Report & { slug: string },
  closed: boolean,
  moment: Moment,
): Block {
  // A date that was taken away keeps counting, and nothing that is written after the close changes what was promised.
  const due = closed || commitment.due === null ? block.due : commitment.due;
  const published = report.slug === block.report.slug ? (block.report.published ?? report.published) : report.published;
  const next: Block = {
    ...block,
    report: { path: report.path, slug: report.slug, title: report.title, published },
    ...readingOf(commitment),
    due,
    due_text: due === block.due ? block.due_text : commitment.dueText,
    first_due: block.first_due ?? due,
    // The day on which the tick was seen: what the report states now can't be told from backdating.
    done: commitment.done === true ? (block.done ?? moment.today) : null,
    removed: null,
  };
  const events = changes(block, next, moment);
  if (events.length === 0 && JSON.stringify(next) === JSON.stringify(block)) return block;
  return { ...next, line: commitment.line, commit: moment.commit, history: [...block.history, ...events] };
}

/** The block of a commitment whose line is gone. Returns `block` itself when that was already known. */
export function removedBlock(block: Block, { today }: Moment): Block {
  if (block.removed) return block;
  return { ...block, removed: today, history: [...block.history, { type: "removed", at: today }] };
}

function changes(before: Block, after: Block, { today: at, commit }: Moment): Event[] {
  const events: Event[] = [];
  if (before.removed) events.push({ type: "restored", at });
  if (after.due !== null && after.due !== before.due) {
    if (before.due === null) events.push({ type: "dated", at, to: after.due, commit });
    else events.push({ type: "moved", at, from: before.due, to: after.due, commit });
  }
  if (matchKey(before.subject) !== matchKey(after.subject)) {
    events.push({ type: "reworded", at, before: before.text, after: after.text });
  }
  if (before.owner !== after.owner) events.push({ type: "owner", at, from: before.owner, to: after.owner });
  if (Boolean(before.done) !== Boolean(after.done)) events.push({ type: after.done ? "ticked" : "unticked", at });
  return events;
}
