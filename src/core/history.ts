import type { Block, Event } from "./block.ts";
import type { Commitment, Report } from "./commitment.ts";
import type { Day } from "./date.ts";
import { matchKey } from "./text.ts";

export interface Moment {
  today: Day;
  /** The commit that the reports were read at; null when it is not known. */
  commit: string | null;
}

/** The block of a commitment that is seen for the first time. */
export function firstBlock(
  commitment: Commitment,
  report: Report,
  fixed: Pick<Block, "repository_id" | "key" | "time_zone"> & { slug: string },
  moment: Moment,
): Block {
  return {
    repository_id: fixed.repository_id,
    key: fixed.key,
    report: { path: report.path, slug: fixed.slug, title: report.title, published: report.published },
    line: commitment.line,
    commit: moment.commit,
    text: commitment.text,
    text_original: commitment.text,
    subject: commitment.subject,
    owner: commitment.owner,
    due: commitment.due,
    due_text: commitment.dueText,
    first_due: commitment.due,
    time_zone: fixed.time_zone,
    tracker: commitment.tracker,
    kind: commitment.kind,
    priority: commitment.priority,
    id: commitment.id,
    // Done already when first seen: the day it states, else publication. Today only where nothing is known of either.
    done: commitment.done ? (commitment.doneOn ?? report.published ?? moment.today) : null,
    links: commitment.links,
    removed: null,
    history: [],
  };
}

/** The block after one more look at the report. Returns `block` itself when nothing changed but the line. */
export function revisedBlock(
  block: Block,
  commitment: Commitment,
  report: Report,
  closed: boolean,
  moment: Moment,
): Block {
  const due = nextDue(block, commitment, closed);
  const ticked = commitment.done === true;
  const next: Block = {
    ...block,
    report: {
      ...block.report,
      path: report.path,
      title: report.title,
      published: block.report.published ?? report.published,
    },
    text: commitment.text,
    subject: commitment.subject,
    owner: commitment.owner,
    due,
    due_text: due === block.due ? block.due_text : commitment.dueText,
    first_due: block.first_due ?? due,
    tracker: commitment.tracker,
    kind: commitment.kind,
    priority: commitment.priority,
    id: commitment.id,
    done: ticked ? (block.done ?? commitment.doneOn ?? moment.today) : null,
    links: commitment.links,
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

/** A date that was taken away keeps counting, and one that appears after the issue was closed does not start to. */
function nextDue(block: Block, commitment: Commitment, closed: boolean): Day | null {
  if (commitment.due === null) return block.due;
  return block.due === null && closed ? null : commitment.due;
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
