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

/** A difference between the issues and git, GitHub or the published snapshot. */
export interface Finding extends FindingPlace {
  /** One sentence. */
  message: string;
}

/** What is known about a missing issue's commitment. */
export interface GoneWords {
  /** Its words, if only git has them. */
  subject?: string;
  /** The number of the issue that continues it. */
  continued?: number;
}

/** When an issue was created and its commitment promised (RFC 3339), and the original due date in the issue and in git. */
interface LateWords {
  created: string;
  from: string;
  stated: Day | null;
  actual: Day | null;
}

/** The maximum length of quoted text, in code points. */
const QUOTE_LIMIT = 120;

/** The sentence for each kind of difference. `issue` is a number, `stated` the value in the issue, and `actual` the true value. */
export const SENTENCES = {
  gone: (issue: number, how: GoneIssue["how"], since: Day, { subject, continued }: GoneWords = {}) =>
    `Issue #${issue}, which tracked a commitment, ${GONE_WORDS[how]} (first noticed on ${since})${subject === undefined ? "" : `: ${quote(subject)}`}${continued === undefined ? "" : `; issue #${continued} continues the commitment`}.`,
  goneFirstDue: (issue: number, stated: Day | null, actual: Day | null) =>
    `The dashboard says that the commitment of the missing issue #${issue} ${originally(stated)}; according to git, it ${originally(actual)}.`,
  goneDue: (issue: number, stated: Day | null, actual: Day | null) =>
    `The dashboard says that the commitment of the missing issue #${issue} ${isDue(stated)}; according to the report, it ${isDue(actual)}.`,
  goneFirstText: (issue: number, stated: string, actual: string) =>
    `The dashboard says that the original text of the missing issue #${issue} was ${quote(stated)}; according to git, it was ${quote(actual)}.`,
  goneUnknown: (issue: number) =>
    `The dashboard lists a commitment for the missing issue #${issue} that isn't in any commit on this branch.`,
  edited: (issue: number) => `The managed part of issue #${issue} was edited by hand.`,
  lostCommit: (issue: number, commit: string) =>
    `Issue #${issue} names commit ${commit.slice(0, 12)}, which is not in this branch's history: the history was rewritten.`,
  unknown: (issue: number) => `Issue #${issue} tracks a commitment that isn't in any commit on this branch.`,
  missing: (subject: string, from: string) => `${quote(subject)}, promised on ${from.slice(0, 10)}, has no issue.`,
  firstDue: (issue: number, stated: Day | null, actual: Day | null) =>
    `Issue #${issue} says that its commitment ${originally(stated)}; according to git, it ${originally(actual)}.`,
  late: (issue: number, created: string, from: string) =>
    `Issue #${issue} was created on ${created.slice(0, 10)}, although its commitment was promised on ${from.slice(0, 10)}: an earlier issue may have been deleted.`,
  lateDue: (issue: number, { created, from, stated, actual }: LateWords) =>
    `Issue #${issue} was created on ${created.slice(0, 10)} and says that its commitment ${originally(stated)}; according to git, it was promised on ${from.slice(0, 10)} and ${originally(actual)}.`,
  firstText: (issue: number, stated: string, actual: string) =>
    `Issue #${issue} says that the original text was ${quote(stated)}; according to git, it was ${quote(actual)}.`,
  due: (issue: number, stated: Day | null, actual: Day | null) =>
    `Issue #${issue} says that its commitment ${isDue(stated)}; according to the report, it ${isDue(actual)}.`,
  moveMissing: (issue: number, actual: Day) => `Issue #${issue} doesn't say that the due date moved to ${actual}.`,
  moveFalse: (issue: number, stated: Day, actual: Day | null) =>
    `Issue #${issue} says that the due date moved to ${stated} at this commit; according to git, the commitment ${actual === null ? "then had no due date" : `was then due on ${actual}`}.`,
  moveFrom: (issue: number, stated: Day) =>
    `Issue #${issue} says that the due date moved from ${stated}, a date that the report never stated.`,
  owner: (issue: number, stated: string | null) =>
    stated === null
      ? `Issue #${issue} has no owner, but every version of its report names one.`
      : `Issue #${issue} says that the owner is ${quote(stated)}, but no version of its report does.`,
  published: (issue: number, stated: Day | null, actual: Day | null) =>
    `Issue #${issue} says that its report ${wasPublished(stated)}; according to git, it ${wasPublished(actual)}.`,
  rewordingMissing: (issue: number, actual: string) =>
    `Issue #${issue} doesn't say that its commitment was reworded to ${quote(actual)}.`,
  removed: (issue: number) =>
    `The commitment tracked by issue #${issue} was removed from its report, but the issue doesn't say so.`,
  notRemoved: (issue: number) =>
    `Issue #${issue} says that its commitment was removed from the report, but the report still contains it.`,
  withdrawn: (issue: number) =>
    `The commitment tracked by issue #${issue} was withdrawn in its report, but the issue doesn't say so.`,
  notWithdrawn: (issue: number) =>
    `Issue #${issue} says that its commitment was withdrawn in its report, but it wasn't.`,
  done: (issue: number, stated: Day, actual: Day | null) =>
    `Issue #${issue} says that its commitment was marked as done on ${stated}; the report ${actual === null ? "doesn't mark it as done" : `has marked it as done only since ${actual}`}.`,
  doneWhileOpen: (issue: number, stated: Day, closed: Day | null) =>
    `Issue #${issue} says that its commitment was marked as done on ${stated}; according to GitHub, the issue was open then${closed === null ? "" : ` and wasn't closed until ${closed}`}.`,
  promised: (issue: number, stated: string, actual: string) =>
    `Issue #${issue} says that its commitment was promised on ${stated}; according to git, it was first published on ${actual}.`,
  promiseMissing: (issue: number, actual: string) =>
    `Issue #${issue} no longer says when its commitment was promised; according to git, it was first published on ${actual}.`,
  zone: (issue: number, stated: string) =>
    `Issue #${issue} says that its due dates end in the time zone ${stated}, which no settings on this branch have ever named.`,
  firstCommit: (issue: number, stated: string, actual: string) =>
    `Issue #${issue} says that its commitment was first seen at commit ${stated.slice(0, 12)}; according to git, commit ${actual.slice(0, 12)} first published it.`,
  firstCommitMissing: (issue: number, actual: string) =>
    `Issue #${issue} no longer says at which commit its commitment was first seen; according to git, commit ${actual.slice(0, 12)} first published it.`,
  doneMark: (issue: number) =>
    `Issue #${issue} says that its commitment was already done when it was promised; according to git, it wasn't.`,
  noDoneMark: (issue: number) =>
    `The commitment tracked by issue #${issue} was already marked as done when it was promised, but the issue doesn't say so.`,
  neverClosed: (issue: number, stated: string) =>
    `Issue #${issue} says that it was closed on ${stated}; according to GitHub, it wasn't.`,
  closedBy: (issue: number, stated: string | null, actual: { login: string | null; bot: boolean; at: string }) =>
    `Issue #${issue} says that ${stated === null ? "an unknown account" : `@${stated}`} closed it on ${actual.at}; according to GitHub, ${actual.bot ? "the bot " : ""}@${actual.login} did.`,
  neverReopened: (issue: number) => `Issue #${issue} says that it was reopened; according to GitHub, it wasn't.`,
  reopeningMissing: (issue: number, actual: string) =>
    `Issue #${issue} doesn't say that it was reopened; according to GitHub, it was reopened on ${actual}.`,
  reasonNotInReport: (issue: number, reason: string) =>
    `Issue #${issue} contains the reason ${quote(reason)}, which its report never gave.`,
  reasonNotStated: (issue: number, by: string) =>
    `Issue #${issue} contains a reason by @${by} that isn't in any of its comments.`,
  evidenceNotStated: (issue: number, url: string) =>
    `Issue #${issue} lists ${quote(url)} as evidence from a comment, but none of its comments contains it.`,
  linkNotNamed: (issue: number, url: string) =>
    `Issue #${issue} lists ${quote(url)} as evidence from its report, but the report never linked it for this commitment.`,
  trackerNotNamed: (issue: number, url: string) =>
    `Issue #${issue} lists ${quote(url)} as a completed tracker, but the report never named it for this commitment.`,
  neverClosedBy: (issue: number, url: string) =>
    `Issue #${issue} says that ${quote(url)} closed it; according to GitHub, it didn't.`,
  evidenceDate: (issue: number, url: string, actual: string | null) =>
    `Issue #${issue} gives a date or a commit for ${quote(url)} that GitHub doesn't show: ${actual === null ? "it isn't completed" : `it was completed on ${actual}`}.`,
  unpublished: (issue: number) => `Issue #${issue} is in the published snapshot but is no longer tracked.`,
  publishedFirstDue: (issue: number, stated: Day | null, actual: Day) =>
    `Issue #${issue} says that its commitment ${originally(stated)}; according to the published snapshot, it ${originally(actual)}.`,
  publishedFirstText: (issue: number, stated: string, actual: string) =>
    `Issue #${issue} says that the original text was ${quote(stated)}; according to the published snapshot, it was ${quote(actual)}.`,
  publishedEvents: (issue: number, lost: number) =>
    `Issue #${issue} no longer lists ${lost} of the events in the published snapshot.`,
};

function originally(due: Day | null): string {
  return due === null ? "originally had no due date" : `was originally due on ${due}`;
}

function isDue(due: Day | null): string {
  return due === null ? "has no due date" : `is due on ${due}`;
}

function wasPublished(day: Day | null): string {
  return day === null ? "has no publication date" : `was published on ${day}`;
}

function quote(text: string): string {
  return `“${clip(text, QUOTE_LIMIT)}”`;
}
