import type { Day } from "../model/date.ts";
import type { GoneIssue } from "../model/register.ts";
import { clip } from "../model/text.ts";
import { GONE_WORDS } from "../render/gone.ts";

/** The place that a finding refers to. Fields that don't apply are null. */
export interface FindingPlace {
  /** The issue's number. */
  number: number | null;
  file: string | null;
  line: number | null;
  commit: string | null;
}

/** A difference from git or from the published snapshot. */
export interface Finding extends FindingPlace {
  /** One sentence. */
  message: string;
}

/** The maximum length of quoted text, in code points. */
const QUOTE_LIMIT = 120;

/** The sentence for each kind of difference. `issue` is a number, `stated` the value in the issue, and `actual` the true value. */
export const SENTENCES = {
  gone: (issue: number, how: GoneIssue["how"], since: Day) =>
    `Issue #${issue}, which tracked a commitment, ${GONE_WORDS[how]} (first missed on ${since}).`,
  edited: (issue: number) => `The managed part of issue #${issue} was edited by hand.`,
  lostCommit: (issue: number, commit: string) =>
    `Issue #${issue} names commit ${commit.slice(0, 12)}, which is not in this branch's history: the history was rewritten.`,
  unknown: (issue: number) => `Issue #${issue} tracks a commitment that isn't in any commit on this branch.`,
  missing: (subject: string, from: string) => `${quote(subject)}, promised on ${from.slice(0, 10)}, has no issue.`,
  firstDue: (issue: number, stated: Day | null, actual: Day | null) =>
    `Issue #${issue} says that it was first promised ${promisedFor(stated)}; ${says("git", actual)}.`,
  firstText: (issue: number, stated: string, actual: string) =>
    `Issue #${issue} says that its first text was ${quote(stated)}; git says ${quote(actual)}.`,
  due: (issue: number, stated: Day | null, actual: Day | null) =>
    `Issue #${issue} says that it ${stated === null ? "has no due date" : `is due ${stated}`}; ${says("its report", actual)}.`,
  moveMissing: (issue: number, actual: Day) => `Issue #${issue} doesn't say that the due date moved to ${actual}.`,
  moveFalse: (issue: number, stated: Day, actual: Day | null) =>
    `Issue #${issue} says that the due date moved to ${stated} at this commit; ${says("git", actual)}.`,
  moveFrom: (issue: number, stated: Day) =>
    `Issue #${issue} says that the due date moved from ${stated}, which no report ever stated.`,
  published: (issue: number, stated: Day | null, actual: Day | null) =>
    `Issue #${issue} says that its report ${stated === null ? "has no publication date" : `was published on ${stated}`}; ${says("the report", actual)}.`,
  rewordingMissing: (issue: number, actual: string) =>
    `Issue #${issue} doesn't say that its commitment was reworded to ${quote(actual)}.`,
  removed: (issue: number) =>
    `The commitment of issue #${issue} was removed from its report, but the issue doesn't say so.`,
  notRemoved: (issue: number) =>
    `Issue #${issue} says that its commitment was removed from the report, but the report still contains it.`,
  withdrawn: (issue: number) =>
    `The commitment of issue #${issue} was withdrawn in its report, but the issue doesn't say so.`,
  notWithdrawn: (issue: number) =>
    `Issue #${issue} says that its commitment was withdrawn in its report, but it wasn't.`,
  done: (issue: number, stated: Day, actual: Day | null) =>
    `Issue #${issue} says that it was marked as done on ${stated}; ${actual === null ? "the report doesn't mark it as done" : `the report has marked it as done since ${actual}`}.`,
  unpublished: (issue: number) => `Issue #${issue} is in the published snapshot but is no longer tracked.`,
  publishedFirstDue: (issue: number, stated: Day | null, actual: Day) =>
    `Issue #${issue} says that it was first promised ${promisedFor(stated)}; the published snapshot says ${actual}.`,
  publishedFirstText: (issue: number, stated: string, actual: string) =>
    `Issue #${issue} says that its first text was ${quote(stated)}; the published snapshot says ${quote(actual)}.`,
  publishedEvents: (issue: number, lost: number) =>
    `Issue #${issue} no longer lists ${lost} of the events in the published snapshot.`,
};

function promisedFor(due: Day | null): string {
  return due === null ? "without a due date" : `for ${due}`;
}

function says(where: string, date: Day | null): string {
  return date === null ? `${where} has no date` : `${where} says ${date}`;
}

function quote(text: string): string {
  return `“${clip(text, QUOTE_LIMIT)}”`;
}
