import { statedReason } from "../../model/reason.ts";
import type { ParseContext } from "../context.ts";
import type { FoundDate } from "../dates/finder.ts";
import type { Column } from "../language.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { EMPTY, type Inline } from "../markdown/inline.ts";
import { findMovedAside } from "./asides.ts";
import type { Fields, ItemSource } from "./item.ts";
import { parseDoneOn } from "./item-marks.ts";
import { dueWarning, isBeforePublication, pastWarning, unreadWarning } from "./past-dates.ts";
import { parseOwnWords } from "./own-words.ts";
import { namedTrackers } from "./named-trackers.ts";
import { httpsLinks, trackersInCell } from "./references.ts";

/** Parses a commitment's fields. Cells override the item's own words, and both override the heading's defaults. */
export function parseFields({ words, cells, defaults }: ItemSource, context: ParseContext): Fields {
  const { lexicon } = context;
  const cell = (column: Column): Inline => cells.get(column) ?? EMPTY;
  const value = (column: Column): string | null => meaningful(cell(column).text, lexicon);
  const { trackers: ownTrackers, evidence, vagueTime, unreadTime, ...own } = parseOwnWords(words, context);
  const trackers = [
    trackersFrom(cell("tracker"), lexicon),
    ownTrackers,
    // `In progress (#12)`, `2026-12-01; #12`
    ...[cell("status"), cell("due")].map((inline) => namedTrackers(inline, lexicon).trackers),
    defaults.tracker ? [defaults.tracker] : [],
  ];
  const [tracker = null, ...otherTrackers] = trackers.find((named) => named.length > 0) ?? [];
  const [dueValue, statusValue, kindValue] = [value("due"), value("status"), value("kind")];
  const recursValue = value("recurs");
  const recurs = (recursValue && lexicon.recurrenceOf(recursValue)) || own.recurs;
  // The due cell can also mark an item as done: `Done 2026-10-02`.
  const dueSaysDone = dueValue !== null && lexicon.statuses.doneOf(dueValue) === true;
  const inheritedDue = own.dueText === null && !dueSaysDone ? defaults.due : null;
  const reasonInDue = dueValue === null || dueSaysDone ? null : findMovedAside(dueValue, lexicon)?.reason;
  const dueFields =
    dueValue === null || dueSaysDone ? withInheritedDue(own, inheritedDue) : parseDueCell(dueValue, context);
  // `Closed by default, due 2026-12-01` is still to be done.
  const isAhead = dueFields.due !== null && !isBeforePublication(dueFields.due, context);
  const done =
    dueSaysDone ||
    (dueValue !== null && lexicon.statuses.doneMark(dueValue) === true) ||
    doneFrom(statusValue, own.done ?? defaults.done ?? (isAhead ? null : doneByTense(own.text, lexicon)), lexicon);
  return {
    ...own,
    ...checkedDue(done ? dueFields : withUnread(dueFields, { vagueTime, unreadTime, recurs }), done, context),
    owner: value("owner") ?? own.owner ?? defaults.owner,
    recurs,
    tracker,
    otherTrackers,
    done,
    doneOn: done ? (parseDoneOn(cell(dueSaysDone ? "due" : "status").text, context) ?? own.doneOn) : null,
    links: done ? evidenceFrom(evidence, cell("status"), cell("tracker")) : [],
    kind: (kindValue && lexicon.kindOf(kindValue)) || defaults.kind,
    priority: value("priority") ?? own.priority,
    reason: statedReason(value("reason")) ?? statedReason(reasonInDue) ?? statedReason(own.reason),
  };
}

/** Determines the done state. Falls back to the words and the heading if the status cell is empty, but not if it is unclear. */
function doneFrom(status: string | null, otherwise: boolean | null, { statuses }: Lexicon): boolean | null {
  return status === null ? otherwise : statuses.doneOf(status);
}

function doneByTense(text: string, { isDoneByTense }: Lexicon): true | null {
  return isDoneByTense(text) ? true : null;
}

type DueFields = Pick<Fields, "due" | "dueText" | "dateProblem" | "dateWarning">;

/** Without a due date, keeps vague words as `dueText`, or warns about words for a time that isn't read. Doesn't warn if the item recurs. */
function withUnread(
  fields: DueFields,
  { vagueTime, unreadTime, recurs }: { vagueTime: string | null; unreadTime: string | null; recurs: string | null },
): DueFields {
  if (fields.due !== null || fields.dueText !== null) return fields;
  if (vagueTime !== null) return { ...fields, dueText: vagueTime };
  return unreadTime === null || recurs !== null ? fields : { ...fields, dateWarning: unreadWarning(unreadTime) };
}

/** Drops a due date before publication, unless the item is done. It would make the commitment overdue from the start. */
function checkedDue(fields: DueFields, done: boolean | null, context: ParseContext): DueFields {
  const { due, dueText } = fields;
  if (done || due === null || !isBeforePublication(due, context)) return fields;
  return { ...fields, due: null, dueText: null, dateWarning: pastWarning(dueText, context.published) };
}

function parseDueCell(cell: string, context: ParseContext): DueFields {
  // In `2026-10-10 → 2026-12-10`, the date after the arrow replaces the earlier date.
  const text = cell.replace(/^.*(?:→|->|=>)/s, "");
  const found = context.dates.findInCell(text, context.published);
  return {
    due: found?.day ?? null,
    dueText: cell,
    dateProblem: found?.problem ?? null,
    dateWarning: found && dueWarning(found, text, context),
  };
}

function withInheritedDue(own: DueFields, inherited: FoundDate | null): DueFields {
  const { due, dueText, dateProblem, dateWarning } = own;
  return { due: due ?? inherited?.day ?? null, dueText: dueText ?? inherited?.text ?? null, dateProblem, dateWarning };
}

function trackersFrom(cell: Inline, lexicon: Lexicon): string[] {
  return meaningful(cell.text, lexicon) === null ? [] : trackersInCell(cell, lexicon);
}

/** Evidence at the end of the words or in the status cell, and links to pull requests and commits in the tracker cell. */
function evidenceFrom(own: readonly string[], status: Inline, tracker: Inline): string[] {
  const work = httpsLinks(tracker).filter((url) => /\/(?:pull|commit|merge_requests)\/\w/.test(url));
  return [...new Set([...own, ...httpsLinks(status), ...work])];
}

/** The different ids of an item: the one in its ID column, then those in its words and in its other cells. */
export function parseIds({ words, cells }: Pick<ItemSource, "words" | "cells">, lexicon: Lexicon): string[] {
  const inColumn = explicitId(meaningful(cells.get("id")?.text ?? "", lexicon));
  const marked = [words, ...cells.values()].flatMap(({ ids }) => ids.map(({ id }) => id));
  return [...new Set(inColumn === null ? marked : [inColumn, ...marked])];
}

/** Returns an explicit id, ignoring plain row numbers because they change when a row is inserted. */
function explicitId(text: string | null): string | null {
  return text === null || /^\d+[.)]?$/.test(text) ? null : text;
}

/** Returns a cell's text, or null if it is empty, a dash or a placeholder. */
export function meaningful(text: string, { prose }: Lexicon): string | null {
  return text === "" || /^[\s\-–—?/_]*$/.test(text) || prose.isPlaceholder(text) ? null : text;
}
