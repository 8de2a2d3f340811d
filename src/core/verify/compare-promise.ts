import { isHistoryComplete } from "../lifecycle/due-date-history.ts";
import { dayIn } from "../lifecycle/proof.ts";
import type { Block } from "../model/block.ts";
import { hoursBetween, isInstant } from "../model/date.ts";
import type { TrackedIssue } from "../model/register.ts";
import type { Compared } from "./compared.ts";
import { SENTENCES } from "./findings.ts";
import type { CommitmentState, ReplayedCommitment } from "./replay.ts";

/** How long the run for a commit may take to create an issue. */
export const CREATE_HOURS = 1;

const PROMISE_NOT_STORED = "the date of the promise, which the issue doesn't store";
const ISSUE_IS_OLDER = "the date of the promise, because the issue is older than its commitment in git";

const PUSHED_LATER = "the date of the promise, because its commit is dated before a run that didn't find it";

const OUT_OF_ORDER = "the date of the promise, because the commits are dated out of order";

/** The facts in git about when and how a commitment was promised. */
export interface PromiseFacts {
  expected: ReplayedCommitment;
  /** The state for which the issue was created; see findStart. */
  start: CommitmentState;
  /** The position of each commit in the branch's history. */
  order: ReadonlyMap<string, number>;
  /**
   * The first instant (RFC 3339) at which a commitment in the same report was published, unless the report already had an issue
   * when this commitment was added: a run that finds several commits at once dates all their commitments by the first one.
   */
  reportFrom: string;
  /** Whether the version that created the issue stored the date of the promise. */
  isStored: boolean;
  /** Null if the settings' history couldn't be read. */
  zones: NamedZones | null;
}

/** The time zones that a branch's settings have named. */
export interface NamedZones {
  named: ReadonlySet<string>;
  /** The commit that first named the present one; null if no file names it, because it is the default or an input sets it. */
  since: string | null;
}

/** The time zone if no settings name one; see `timezone` in src/config/schema.ts. */
const DEFAULT_ZONE = "UTC";

/** Compares the facts that are fixed when an issue is created: the promise's date, first commit, time zone and done mark. */
export function comparePromise(issue: TrackedIssue, facts: PromiseFacts): Compared {
  const compared: Compared = { findings: [], uncompared: [] };
  compareZone(issue, facts, compared);
  comparePromised(issue, facts, compared);
  compareFirstCommit(issue, facts, compared);
  compareDoneMark(issue, facts, compared);
  return compared;
}

function compareZone({ block, facts }: TrackedIssue, { zones, order }: PromiseFacts, compared: Compared): void {
  const { first_commit, time_zone } = block;
  if (zones === null) {
    compared.uncompared.push("the time zone of the due date, because the settings' history is missing");
    return;
  }
  const [created, changed] = [order.get(first_commit ?? ""), order.get(zones.since ?? "")];
  const isDefault = created === undefined || changed === undefined || created < changed;
  if (!zones.named.has(time_zone) && !(time_zone === DEFAULT_ZONE && isDefault))
    compared.findings.push(SENTENCES.zone(facts.number, time_zone));
}

/** Whether git shows the commitment only after its issue was created, for example because an earlier version read it sooner. */
function isOlderThanReplay({ facts }: TrackedIssue, { from }: ReplayedCommitment): boolean {
  return hoursBetween(facts.created_at, from) > CREATE_HOURS;
}

/**
 * Creates a test for whether the version that created an issue stored the date of the promise: it did if it recorded its reader,
 * or if an issue that isn't newer stores the instant. A run that completes a block of an earlier version only adds a date, and a
 * run that restores a block says so in its history.
 */
export function createStoredTest(issues: readonly TrackedIssue[]): (issue: TrackedIssue) => boolean {
  const isOriginal = ({ block, written }: TrackedIssue): boolean =>
    isInstant(written?.promised ?? "") &&
    block.continues === undefined &&
    isHistoryComplete(block) &&
    !block.history.some(({ type }) => type === "edited");
  const [since] = issues
    .filter(isOriginal)
    .map(({ facts }) => facts.created_at)
    .toSorted((a, b) => hoursBetween(b, a));
  return ({ block: { reader, commit, first_commit }, facts }) =>
    // A later run also records its reader, but then at another commit.
    (reader !== undefined && commit !== null && commit === first_commit) ||
    (since !== undefined && hoursBetween(since, facts.created_at) >= 0);
}

function comparePromised(issue: TrackedIssue, facts: PromiseFacts, compared: Compared): void {
  const { expected, reportFrom } = facts;
  const { block, written } = issue;
  const { number, created_at } = issue.facts;
  const stated = block.promised;
  if (facts.isStored && written !== null && written.promised === undefined) {
    compared.findings.push(SENTENCES.promiseMissing(number, expected.from));
  } else if (stated === undefined || written?.promised === undefined) {
    compared.uncompared.push(PROMISE_NOT_STORED);
  } else if (isOlderThanReplay(issue, expected)) {
    compared.uncompared.push(ISSUE_IS_OLDER);
  } else {
    const { promised = expected.from } = expected.block;
    const earliest = earlierOf(promised, reportFrom);
    const latest = hoursBetween(promised, created_at) > 0 ? created_at : promised;
    const { pushedAfter } = expected.states[0];
    if (isBefore(stated, earliest, block) && isOutOfOrder(stated, expected)) compared.uncompared.push(OUT_OF_ORDER);
    else if (isBefore(stated, earliest, block) || hoursBetween(latest, stated) > CREATE_HOURS)
      compared.findings.push(SENTENCES.promised(number, stated, earliest));
    else if (pushedAfter !== undefined && isBefore(stated, pushedAfter, block)) compared.uncompared.push(PUSHED_LATER);
  }
}

/**
 * Whether an instant is a commit's own date that other facts contradict, or after that of the first commit. Earlier versions
 * dated a promise by the newest commit's own date, and a run may not see all of the commits before it.
 */
function isOutOfOrder(stated: string, { states }: ReplayedCommitment): boolean {
  return states.some(({ committed }, index) => {
    const hours = committed === undefined ? -1 : hoursBetween(committed, stated);
    return hours === 0 || (index === 0 && hours > 0);
  });
}

/** The earlier of two instants. */
export function earlierOf(a: string, b: string): string {
  return hoursBetween(a, b) >= 0 ? a : b;
}

/** Whether one instant or date is before another. If either is only a date, the same date isn't before. */
function isBefore(a: string, b: string, block: Block): boolean {
  return isInstant(a) && isInstant(b) ? hoursBetween(a, b) > 0 : dayIn(block, a) < dayIn(block, b);
}

/** A run must have seen the item first at a commit that contains it, and before its next change after the issue was created. */
function compareFirstCommit(issue: TrackedIssue, promise: PromiseFacts, compared: Compared): void {
  const { expected, start, order, isStored } = promise;
  const { block, facts, written } = issue;
  const { states } = expected;
  const [first] = states;
  if (block.first_commit === null) {
    // A version that stores when a commitment was promised also stores its first commit.
    if (isStored || isInstant(written?.promised ?? ""))
      compared.findings.push(SENTENCES.firstCommitMissing(facts.number, first.commit));
    else compared.uncompared.push("the first commit, which the issue doesn't store");
  }
  const position = order.get(block.first_commit ?? "");
  const earliest = order.get(first.commit);
  // A commit that is no longer on the branch is a separate finding.
  if (position === undefined || earliest === undefined || isOlderThanReplay(issue, expected)) return;
  const next = states[states.indexOf(start) + 1];
  const limit = order.get(next?.commit ?? "") ?? order.size;
  if (position < earliest || position >= limit)
    compared.findings.push(SENTENCES.firstCommit(facts.number, String(block.first_commit), first.commit));
}

function compareDoneMark(issue: TrackedIssue, { expected, start }: PromiseFacts, compared: Compared): void {
  const { block, facts } = issue;
  const { states } = expected;
  if (isOlderThanReplay(issue, expected)) return;
  // The run that created the issue may have seen a later commit of the same push.
  const seen = states.slice(0, states.indexOf(start) + 1);
  const wasTicked = seen.some(({ isDone }) => isDone);
  // A tracker that was completed before the promise also sets the mark; compareRecord checks that evidence.
  const hasTracker = block.evidence.some(({ kind }) => kind === "tracker");
  if (block.done_when_promised === true && !wasTicked && !hasTracker)
    compared.findings.push(SENTENCES.doneMark(facts.number));
  const isUndone = block.history.some(({ type }) => type === "unticked" || type === "reopened");
  const mustBeMarked = expected.block.done_when_promised === true && seen.every(({ isDone }) => isDone);
  if (mustBeMarked && block.promised !== undefined && block.done_when_promised !== true && !isUndone)
    compared.findings.push(SENTENCES.noDoneMark(facts.number));
}
