import type { Day } from "./date.ts";

export const KINDS = ["prevent", "mitigate", "detect", "process", "repair"] as const;
export type Kind = (typeof KINDS)[number];

/** The most code points that an issue's block has room for, for a text and for a report's title. */
export const TEXT_LIMIT = 2_000;
export const TITLE_LIMIT = 300;
export const FIELD_LIMIT = 200;
export const LINKS_LIMIT = 5;

/** One thing a report promises will be done, as it was read. */
export interface Commitment {
  /** Path of the report inside the repository, with `/`. */
  report: string;
  /** 1-based first line of the item in the report. */
  line: number;
  /** The whole item without markup, on one line, cut at TEXT_LIMIT. */
  text: string;
  /** `text` without owner, dates, trackers and marks: what stays the same while those change. */
  subject: string;
  /** As written: `@login`, a name, a team, a role, or several. */
  owner: string | null;
  due: Day | null;
  /** The words that `due` was read from, also when no date could be read. */
  dueText: string | null;
  /** URL or reference (`#12`, `owner/repo#12`) of the issue, pull request or ticket that the report links. */
  tracker: string | null;
  /** true when ticked or marked done, false when marked open, null when the report does not say. */
  done: boolean | null;
  /** The day that a done mark states. */
  doneOn: Day | null;
  /** https links beside a done mark: what the author offers as evidence. */
  links: string[];
  kind: Kind | null;
  priority: string | null;
  /** An id that the author wrote: `{#id}` or an ID column. */
  id: string | null;
  /** Why its date moved, as far as the author says. */
  reason: string | null;
}

/** A promise that its author takes back. It is followed only where it was tracked before. */
export interface Withdrawal extends Commitment {
  /** What came in its place, as written. */
  replacedBy: string | null;
}

/** Something a person has to mend. An error makes the run red, a warning does not. */
export interface Problem {
  severity: "error" | "warning";
  file: string | null;
  line: number | null;
  /** One sentence: what was found, what was expected, how to write it right. */
  message: string;
}

/** A piece of a report that looks like a commitment and is not tracked. */
export interface Skipped {
  line: number;
  text: string;
  /** For a person. */
  reason: string;
  /** `left` is no promise, `ignored` one that its author took out, `hint` a sentence that may be one. */
  why: "left" | "ignored" | "hint";
}

/** A published document, read. */
export interface Report {
  path: string;
  title: string;
  published: Day | null;
  /** `draft: true`: not published, promises nothing yet. */
  draft: boolean;
  commitments: Commitment[];
  withdrawn: Withdrawal[];
  problems: Problem[];
  skipped: Skipped[];
}
