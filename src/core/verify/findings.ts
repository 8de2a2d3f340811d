import type { Day } from "../model/date.ts";
import type { GoneIssue } from "../model/register.ts";
import { clip } from "../model/text.ts";
import { GONE_WORDS } from "../render/gone.ts";

/** Where a finding belongs; null where it has no such place. */
export interface FindingPlace {
  /** The issue's number. */
  number: number | null;
  file: string | null;
  line: number | null;
  commit: string | null;
}

/** Something that doesn't agree with git, or with what was published. */
export interface Finding extends FindingPlace {
  /** One sentence. */
  message: string;
}

/** At most this much of a commitment's text is quoted. */
const QUOTE_LIMIT = 120;

/** The sentence for each kind of difference. `issue` is its number, `said` what the issue says, `is` what is true. */
export const SENTENCES = {
  gone: (issue: number, how: GoneIssue["how"], since: Day) =>
    `Issue #${issue}, which tracked a commitment, ${GONE_WORDS[how]} (first missed on ${since}).`,
  edited: (issue: number) => `The managed part of issue #${issue} was edited by hand.`,
  lostCommit: (issue: number, commit: string) =>
    `Issue #${issue} names commit ${commit.slice(0, 12)}, which is not in this branch's history: the history was rewritten.`,
  unknown: (issue: number) => `Issue #${issue} tracks a commitment that no commit of this branch contains.`,
  missing: (subject: string, from: string) => `${quote(subject)}, promised on ${from.slice(0, 10)}, has no issue.`,
  firstDue: (issue: number, said: Day | null, is: Day | null) =>
    `Issue #${issue} says that it was first promised for ${day(said)}; git says ${day(is)}.`,
  firstText: (issue: number, said: string, is: string) =>
    `Issue #${issue} says that its first text was ${quote(said)}; git says ${quote(is)}.`,
  due: (issue: number, said: Day | null, is: Day | null) =>
    `Issue #${issue} says that it is due ${day(said)}; its report says ${day(is)}.`,
  moveMissing: (issue: number, is: Day) => `Issue #${issue} doesn't say that the due date moved to ${is}.`,
  moveFalse: (issue: number, said: Day, is: Day | null) =>
    `Issue #${issue} says that the due date moved to ${said} at this commit; git says ${day(is)}.`,
  moveFrom: (issue: number, said: Day) =>
    `Issue #${issue} says that the due date moved away from ${said}, which no report ever said.`,
  published: (issue: number, said: Day | null, is: Day | null) =>
    `Issue #${issue} says that its report was published on ${day(said)}; the report says ${day(is)}.`,
  rewordingMissing: (issue: number, is: string) =>
    `Issue #${issue} doesn't say that its commitment was reworded to ${quote(is)}.`,
  removed: (issue: number) =>
    `The commitment of issue #${issue} was removed from its report, but the issue doesn't say so.`,
  notRemoved: (issue: number) =>
    `Issue #${issue} says that its commitment was removed from its report; it is still there.`,
  withdrawn: (issue: number) =>
    `The commitment of issue #${issue} was withdrawn in its report, but the issue doesn't say so.`,
  notWithdrawn: (issue: number) => `Issue #${issue} says that its commitment was withdrawn in its report; it was not.`,
  done: (issue: number, said: Day, is: Day | null) =>
    `Issue #${issue} says that it was marked as done on ${said}; ${is === null ? "the report doesn't mark it as done" : `the report marks it as done since ${is}`}.`,
  unpublished: (issue: number) => `Issue #${issue} is in the published snapshot but no longer tracked.`,
  publishedFirstDue: (issue: number, said: Day | null, is: Day) =>
    `Issue #${issue} says that it was first promised for ${day(said)}; the published snapshot says ${is}.`,
  publishedFirstText: (issue: number, said: string, is: string) =>
    `Issue #${issue} says that its first text was ${quote(said)}; the published snapshot says ${quote(is)}.`,
  publishedEvents: (issue: number, lost: number) =>
    `Issue #${issue} no longer lists ${lost} of the events in the published snapshot.`,
};

function day(one: Day | null): string {
  return one ?? "no day";
}

function quote(text: string): string {
  return `“${clip(text, QUOTE_LIMIT)}”`;
}
