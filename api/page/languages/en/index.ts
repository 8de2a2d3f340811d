import { STATE_WORDS } from "../../../../src/core/assess/states.ts";
import { ENGLISH } from "../../../view/event-sentences.ts";
import { createNumberFormat } from "../../number-format.ts";
import { method } from "./method.ts";
import { outcome, timeline } from "./outcome.ts";
import { headline, row, unitNotes, units } from "./promises.ts";
import { share } from "./share.ts";

const { number, plural } = createNumberFormat("en-GB");
const days = (count: number): string => plural(count, { one: "day", other: "days" });
const times = (count: number): string => (count === 1 ? "once" : count === 2 ? "twice" : `${number(count)} times`);

/** Text before and after an element, such as a link. */
type Around = [before: string, after: string];
type ErrorText = [title: string, text: string];

/** All text of the pages in English. The other languages have the same shape. */
export const en = {
  /** For Intl, which formats dates, numbers and plurals. */
  locale: "en-GB",
  number,
  state: STATE_WORDS,
  /** The labels of the states' counts. */
  stateLabels: STATE_WORDS,
  overdueBy: (count: number) => `overdue by ${days(count)}`,
  /** For `due_soon` after the due date has passed. */
  withinGrace: (count: number) => `${days(count)} past its due date, within the grace period`,
  keptLateBy: (count: number) => `kept ${days(count)} late`,
  labelled: (name: string, value: string) => `${name}: ${value}`,
  /** Punctuation and spaces that join pieces of text. */
  joints: { comma: ", ", period: ".", space: " ", open: " (", close: ")" },
  /** The page's title if none is set. */
  title: "What we promised",
  headline,
  units,
  unitNotes,
  row,
  outcome,
  timeline,
  share,
  /** Templates without plurals, because the embedded component also fills them in. */
  verdict: {
    kept: "{kept} of {due} due kept",
    late: "{n} late",
    nothingDue: "Nothing due yet",
    open: "{n} open",
    early: "{n} kept",
    overdue: "{n} overdue",
    removed: "{n} removed",
    gone: "{n} gone",
    none: "No promises recorded",
    unknown: "Unknown",
  },
  notNone: "This doesn’t mean that none were made.",
  of: (part: number, total: number) => `${number(part)} of ${number(total)}`,
  strip: {
    label: "Age of the facts",
    read: (when: string) => `Checked ${when}`,
    ran: (when: string) => `last run ${when}`,
    neverRan: "no run yet",
    holds: (when: string) => `valid until ${when}`,
    outlived: "This page is out of date and may miss overdue promises.",
    stale: "These facts are old and may miss recent changes.",
    unknown: "These facts are too old to be reliable. No newer facts are available.",
    moreProblems: (count: number) => plural(count, { one: "more problem.", other: "more problems." }),
    today: (day: string) => `Today is set to ${day} by FOLLOW_THROUGH_TODAY.`,
  },
  sections: {
    overdue: "Overdue",
    removed: "Removed from their reports",
    rescheduled: "Rescheduled past the original due date",
    grace: "In the grace period",
    unproven: "Done without evidence",
    kept: "Kept",
    kept_late: "Kept late",
    not_due: "Not due yet",
    undated: "Without a due date",
    already_done: "Already done when promised",
    withdrawn: "Withdrawn or replaced",
    reports: "By report",
    quarters: "Kept by the original due date, per quarter",
    moved: "Due dates that moved",
    lost: "Missing issues",
    log: "What changed",
    take: "Subscribe or download",
    embed: "Embed this page",
  },
  /** Tracked issues that can no longer be read. */
  gone: {
    lead: "These issues tracked promises. They can no longer be read, so the totals may not include them.",
    deleted: "deleted",
    moved: "transferred elsewhere",
    hidden: "no longer visible",
  },
  nothing: "None.",
  more: (count: number) => `${number(count)} more: see their reports.`,
  due: {
    on: (day: string) => `due ${day}`,
    none: "no due date",
    noDay: (text: string) => `no exact date given (“${text}”)`,
    /** `complete`: whether every slip is known. */
    slips: (count: number, late: number, complete: boolean) =>
      `postponed ${complete ? "" : "at least "}${times(count)}, ${late < 0 ? "−" : "+"}${days(Math.abs(late))}`,
  },
  daysFrom: (count: number) => `${count < 0 ? "−" : "+"}${days(Math.abs(count))}`,
  nobody: "nobody named",
  reason: (text: string) => `Reason: “${text}”`,
  noReason: "No reason was given.",
  /** The text around the date. */
  published: ["published ", ""] as Around,
  commitment: {
    /** The text around the link to the report. */
    promisedBy: (name: string | null, day: string | null): Around => [
      `${name === null ? "Promised" : `${name} promised`}${day === null ? "" : ` on ${day}`}, after `,
      "",
    ],
    words: (name: string | null) => (name === null ? "In the report’s words" : `In ${name}’s words`),
    check: "Check it yourself",
    all: "All promises",
    owner: "Owner",
    line: (line: number) => `line ${line}`,
    tracker: "Tracked in",
    evidence: "Evidence",
    noEvidence: "none",
    reason: "Reason",
    issue: "Issue",
    noIssue: "not opened yet",
    dates: "Due dates and outcome",
    promised: "Promised for",
    moved: "Moved to",
    done: "Done",
    today: "Today",
    afterFirst: "After the original due date",
    rewordings: "Changes to the wording",
    before: "Before",
    after: "After",
    history: "History",
    shortened:
      "This history is too long to show in full, so only the first and last events are listed. The comments on the issue describe every event.",
    day: "Date",
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
    notChecked: "not checked",
  },
  /** Why evidence doesn't count. */
  rejected: {
    before_promise: "finished before the promise, so it doesn’t count",
    not_checked: "not checked, so it doesn’t count",
  },
  report: {
    source: "Read the report",
    slipped: (part: string) => `${part} moved to a later date`,
    closing: "Closing report",
  },
  table: {
    commitment: "Promise",
    dates: "Dates",
    quarter: "Quarter",
    kept: "Kept by the original due date",
    state: "State",
  },
  quarter: (year: string, quarter: string) => `Q${quarter} ${year}`,
  events: ENGLISH,
  /** Text written by a person, in quotes. */
  quoted: (text: string) => `“${text}”`,
  allEvents: "All changes",
  olderEvents: "All events, as JSON",
  method,
  use: "Follow or embed this page",
  take: {
    atom: "Atom feed",
    json: "JSON Feed",
    calendar: "Calendar of due dates",
    csv: "Spreadsheet (CSV)",
    summary: "Summary (JSON)",
    commitments: "Promises (JSON)",
    openapi: "API description (OpenAPI)",
  },
  embed: {
    badge: "Badge",
    frame: "Frame",
    component: "Web component",
    copy: "Copy",
    copied: "Copied",
    replace: (address: string) => `Replace ${address} with this page’s address.`,
    see: "See all promises",
    badgeText: "We promised",
    unreachable: "The page can’t be reached right now.",
    recomputed: "Recounted from the due dates, because the published figures are out of date.",
    asOf: (when: string) => `As of ${when}`,
  },
  badge: {
    label: "we promised",
    incomplete: "not everything could be read",
    lastRun: (when: string) => `last run ${when}`,
    lastRead: (when: string) => `last read ${when}`,
  },
  feed: {
    subtitle: "What was promised after failures, what was done, and what is late.",
    promise: "The promise",
  },
  errors: {
    400: ["Invalid request", "The address contains a parameter or a value that isn’t valid."],
    404: ["Not found", "There is nothing at this address. The page may have moved, or the address may be mistyped."],
    405: ["Method not allowed", "This address is read-only."],
    410: ["No longer shown", "This page’s content is no longer public."],
    500: ["Something went wrong", "An unexpected error occurred. Try again later."],
    503: ["Not ready yet", "The facts have not been read from GitHub yet. Try again in half a minute."],
  } as Record<number, ErrorText> & { 500: ErrorText },
  home: "Home",
  pages: "Pages",
  skip: "Skip to content",
};

export type Messages = typeof en;
