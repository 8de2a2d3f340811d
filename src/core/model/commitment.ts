import type { Day } from "./date.ts";

export const KINDS = ["prevent", "mitigate", "detect", "process", "repair"] as const;
export type Kind = (typeof KINDS)[number];

// Limits in code points, chosen so that every block fits in an issue body.
export const TEXT_LIMIT = 2_000;
export const TITLE_LIMIT = 300;
export const FIELD_LIMIT = 200;
/** The maximum number of links next to a done mark that are kept. */
export const LINKS_LIMIT = 5;
/** The maximum number of other trackers kept. */
export const TRACKERS_LIMIT = 20;
/** Replaces an item's trackers that don't fit in a block. It is never completed, so the item's trackers can't prove anything. */
export const UNFOLLOWED = "some trackers not followed";

/** A parsed commitment from a report. */
export interface Commitment {
  /** The report's path in the repository, separated by `/`. */
  report: string;
  /** The item's first line in the report, from 1. */
  line: number;
  /** The whole item on one line without markup, at most TEXT_LIMIT code points long. */
  text: string;
  /**
   * The title: `text` without the owner, dates, trackers and marks at its ends, so it stays the same when any of them change.
   * It is one unbroken part of the text.
   */
  subject: string;
  /** The owner as written: one or more logins (`@mira`), names, teams or roles. */
  owner: string | null;
  due: Day | null;
  /** The text that `due` was parsed from, or text that could not be parsed as a date. */
  dueText: string | null;
  /** How often a recurring commitment is due: an ISO 8601 duration such as `P3M`, or `release` for each release. */
  recurs: string | null;
  /** The URL or reference (`#12`, `owner/repo#12`) of the first issue, pull request or ticket that the report names for the item. */
  tracker: string | null;
  /** The other trackers that the report names for the item. */
  otherTrackers: string[];
  /** True if ticked or marked as done, false if marked as open, null if not marked. */
  done: boolean | null;
  /** The date in the done mark. */
  doneOn: Day | null;
  /** HTTPS links next to the done mark: the author's evidence. */
  links: string[];
  kind: Kind | null;
  priority: string | null;
  /** An explicit id: `{#id}` or an ID column. */
  id: string | null;
  /** The author's reason for moving the due date or withdrawing the item, if given. */
  reason: string | null;
}

/** A commitment withdrawn by its author. Ignored unless the commitment is already tracked. */
export interface Withdrawal extends Commitment {
  /** The replacement, as written. */
  replacedBy: string | null;
}

/** A problem that a person has to fix. An error fails the run; a warning doesn't. */
export interface Problem {
  severity: "error" | "warning";
  file: string | null;
  line: number | null;
  /** What is wrong and how to fix it, in one or two sentences. */
  message: string;
  /** GitHub's own explanation for refusing a request, for the log and annotations only. Absent if there is none. */
  words?: string;
}

/** A part of a report that looks like a commitment but is not tracked. */
export interface Skipped {
  line: number;
  text: string;
  /** A message shown to people. */
  reason: string;
  /** `left`: not a commitment. `ignored`: excluded by its author. `hint`: a sentence that may be a commitment. */
  why: "left" | "ignored" | "hint";
}

/** Why a part of a report, or a sentence outside the sections of commitments, was or wasn't read for commitments. */
export interface Reading {
  line: number;
  /** The part's heading, or the sentence. */
  text: string;
  taken: boolean;
  /** The strongest reasons, shown to people. */
  reasons: string[];
}

/** A parsed report. */
export interface Report {
  path: string;
  title: string;
  published: Day | null;
  /** Whether it is marked `draft: true`. Drafts are not tracked yet. */
  draft: boolean;
  commitments: Commitment[];
  withdrawn: Withdrawal[];
  problems: Problem[];
  skipped: Skipped[];
  readings: Reading[];
}

/** A report with its slug, which appears in its page's URL and is fixed when the report is first seen. */
export type NamedReport = Report & { slug: string };
