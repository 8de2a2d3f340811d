import type { Day } from "./date.ts";

export const KINDS = ["prevent", "mitigate", "detect", "process", "repair"] as const;
export type Kind = (typeof KINDS)[number];

// Limits in code points, so that every block fits into an issue body.
export const TEXT_LIMIT = 2_000;
export const TITLE_LIMIT = 300;
export const FIELD_LIMIT = 200;
/** The maximum number of links kept next to a done mark. */
export const LINKS_LIMIT = 5;

/** One thing that a report promises to do, as parsed. */
export interface Commitment {
  /** Path of the report inside the repository, with `/`. */
  report: string;
  /** 1-based first line of the item in the report. */
  line: number;
  /** The whole item without markup, on one line, at most TEXT_LIMIT long. */
  text: string;
  /** `text` without owner, dates, trackers and marks: the part that stays the same when those change. */
  subject: string;
  /** As written: a login (`@mira`), a name, a team, a role, or several of them. */
  owner: string | null;
  due: Day | null;
  /** The words that `due` was parsed from, or that could not be parsed as a date. */
  dueText: string | null;
  /** URL or reference (`#12`, `owner/repo#12`) of the issue, pull request or ticket that the report names. */
  tracker: string | null;
  /** true if ticked or marked as done, false if marked as open, null if the report does not say. */
  done: boolean | null;
  /** The day in the done mark. */
  doneOn: Day | null;
  /** https links next to the done mark: the author's evidence. */
  links: string[];
  kind: Kind | null;
  priority: string | null;
  /** An explicit id: `{#id}` or an ID column. */
  id: string | null;
  /** Why the due date moved or the item was withdrawn, if the author gives a reason. */
  reason: string | null;
}

/** A commitment that its author withdraws. Ignored unless the commitment is already tracked. */
export interface Withdrawal extends Commitment {
  /** Its replacement, as written. */
  replacedBy: string | null;
}

/** Something that a person has to fix. An error fails the run; a warning doesn't. */
export interface Problem {
  severity: "error" | "warning";
  file: string | null;
  line: number | null;
  /** What is wrong and how to fix it, in one or two sentences. */
  message: string;
}

/** A part of a report that looks like a commitment but is not tracked. */
export interface Skipped {
  line: number;
  text: string;
  /** Shown to people. */
  reason: string;
  /** `left`: not a commitment. `ignored`: excluded by its author. `hint`: a sentence that may be a commitment. */
  why: "left" | "ignored" | "hint";
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
}

/** A report with its slug, which is part of its page's URL and fixed when the report is first seen. */
export type NamedReport = Report & { slug: string };
