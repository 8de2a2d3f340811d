import { STATE_WORDS } from "../../../../src/core/assess/states.ts";
import { ENGLISH } from "../../../view/event-sentences.ts";
import { createNumberFormat } from "../../number-format.ts";
import { method } from "./method.ts";

const { number, plural } = createNumberFormat("en-GB");
const days = (count: number): string => plural(count, { one: "day", other: "days" });

type ErrorText = [title: string, text: string];

/** All text of the pages in English. The other languages have the same shape. */
export const en = {
  /** For Intl, which writes days, numbers and plurals. */
  locale: "en-GB",
  number,
  state: STATE_WORDS,
  overdueBy: (count: number) => `overdue by ${days(count)}`,
  /** `due_soon`, but the date has passed. */
  withinGrace: (count: number) => `${days(count)} past its date, within the grace`,
  oldest: (count: number) => `the oldest by ${days(count)}`,
  keptLateBy: (count: number) => `kept ${days(count)} late`,
  labelled: (name: string, value: string) => `${name}: ${value}`,
  /** Templates without plurals, because the embedded component fills them in, too. */
  verdict: {
    kept: "{kept} of {due} due kept",
    late: "{n} late",
    nothingDue: "Nothing has come due yet",
    open: "{n} open",
    early: "{n} kept",
    overdue: "{n} overdue",
    removed: "{n} removed",
    gone: "{n} gone",
    none: "No commitments recorded",
    unknown: "Unknown",
  },
  notNone: "This does not mean none were made.",
  of: (part: number, total: number) => `${number(part)} of ${number(total)}`,
  strip: {
    label: "How old this is",
    read: (when: string) => `Facts of ${when}`,
    ran: (when: string) => `last run ${when}`,
    neverRan: "no run yet",
    holds: (when: string) => `holds until ${when}`,
    outlived: "It is past that time: what became due since is not shown here.",
    stale: "These facts are old; what has happened since is not shown.",
    unknown: "These facts are too old to say how things stand. What was known last follows.",
    moreProblems: (count: number) => `${number(count)} more like this.`,
    today: (day: string) => `Today is set to ${day} by FOLLOW_THROUGH_TODAY.`,
  },
  figures: {
    kept: "kept",
    alreadyDone: "already done when promised",
    overdue: "overdue",
    moved: "moved to a later date",
    onTime: "kept by the first date, of those due",
    unproven: "done without evidence",
    gone: "withdrawn, replaced or removed",
    noneDue: "none due yet",
  },
  sections: {
    overdue: "Overdue",
    rescheduled: "Rescheduled past the first date",
    soon: "Due in the next 30 days, or within the grace",
    unproven: "Done without evidence",
    gone: "Withdrawn, replaced or removed",
    later: "Due later",
    undated: "Without a due date",
    reports: "Kept, by report",
    quarters: "Kept by the first date, per quarter",
    moved: "Dates that moved",
    lost: "Issues that are gone",
    log: "What changed",
    method: "How this is decided",
    take: "Subscribe and take away",
    embed: "Show this elsewhere",
  },
  /** Tracked issues that can't be read any more. */
  gone: {
    lead: "They stood for commitments. They can't be read any more, so no figure here counts them.",
    deleted: "deleted",
    moved: "transferred elsewhere",
    hidden: "can't be seen any more",
  },
  nothing: "None.",
  more: (count: number) => `${number(count)} more: see their reports.`,
  due: {
    on: (day: string) => `due ${day}`,
    none: "no due date",
    noDay: (text: string) => `no day given (“${text}”)`,
    /** `complete`: whether every slip is known. */
    slips: (count: number, late: number, complete: boolean) =>
      `${complete ? "" : "at least "}${plural(count, { one: "slip", other: "slips" })}, ${late < 0 ? "−" : "+"}${days(Math.abs(late))}`,
  },
  daysFrom: (count: number) => `${count < 0 ? "−" : "+"}${days(Math.abs(count))}`,
  nobody: "nobody named",
  reason: (text: string) => `Reason: “${text}”`,
  noReason: "No reason was given.",
  keptList: (count: number) => plural(count, { one: "kept commitment", other: "kept commitments" }),
  published: "published",
  commitment: {
    all: "All commitments",
    due: "Due",
    owner: "Owner",
    promisedIn: "Promised in",
    line: (line: number) => `line ${line}`,
    firstWorded: "First worded",
    asAbove: "as above",
    tracker: "Tracked in",
    noTracker: "no tracker named",
    evidence: "Evidence",
    noEvidence: "none",
    reason: "Reason",
    issue: "Issue",
    noIssue: "not opened yet",
    dates: "From promise to now",
    promised: "Promised for",
    moved: "Moved to",
    done: "Done",
    today: "Today",
    afterFirst: "After the first date",
    rewordings: "How its words changed",
    before: "Before",
    after: "After",
    history: "Everything that happened",
    shortened:
      "Of a history as long as this one the first and the last events stand here; the comments on its issue tell all of them.",
    day: "Day",
    what: "What happened",
  },
  /** Kinds of evidence. */
  evidence: {
    pull_request: "merged pull request",
    commit: "commit",
    tracker: "completed ticket",
    link: "link in the report",
    comment: "comment by a collaborator",
    other: "other evidence",
  },
  /** Why evidence does not count. */
  rejected: {
    before_promise: "before the promise, so it does not count",
    not_checked: "not checked, so it does not count",
  },
  report: { source: "Read the report", slipped: (part: string) => `${part} moved to a later date` },
  table: {
    commitment: "Commitment",
    dates: "Dates",
    quarter: "Quarter",
    kept: "Kept by the first date",
    state: "State",
  },
  quarter: (year: string, quarter: string) => `Q${quarter} ${year}`,
  events: ENGLISH,
  /** What a person wrote, in quotes. */
  quoted: (text: string) => `“${text}”`,
  olderEvents: "Everything that ever happened, as JSON",
  method,
  take: {
    atom: "Atom feed",
    json: "JSON Feed",
    calendar: "Calendar of due dates",
    csv: "Spreadsheet (CSV)",
    summary: "Summary (JSON)",
    commitments: "Commitments (JSON)",
    openapi: "API description (OpenAPI)",
  },
  embed: {
    badge: "Badge",
    frame: "Frame",
    component: "Web component",
    copy: "Copy",
    copied: "Copied",
    replace: (address: string) => `Put this page's address in place of ${address}.`,
    see: "See every commitment",
    badgeText: "We promised",
    unreachable: "The record can't be reached now.",
    recomputed: "Judged anew from the due dates, since the record itself is older.",
    asOf: (when: string) => `As of ${when}`,
  },
  errors: {
    400: ["That can't be asked", "The address asks for something that is not known here."],
    404: ["Nothing here", "There is nothing at this address. It may have been moved or mistyped."],
    405: ["Not like this", "This address can only be read."],
    410: ["No longer shown", "What stood here is no longer public, so it is no longer shown."],
    500: ["Something went wrong", "That should not have happened. Try again."],
    503: ["Not ready yet", "The facts have not been read from GitHub yet. Try again in half a minute."],
  } as Record<number, ErrorText> & { 500: ErrorText },
  home: "Home",
  pages: "Pages",
  skip: "Skip to the verdict",
};

export type Messages = typeof en;
