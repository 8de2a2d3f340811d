import { createKeyMaker } from "../identity/key.ts";
import { nameReports } from "../identity/slug.ts";
import { withIssueActivity, withTrackerEvidence } from "../lifecycle/activity.ts";
import { removedBlock, rereadBlock, revisedBlock, withdrawnBlock, type RunMoment } from "../lifecycle/history.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, Problem, Report, Withdrawal, NamedReport } from "../model/commitment.ts";
import type { GoneIssue, TrackedIssue } from "../model/register.ts";
import { admitReports, countCommitments, draftProblems, passedOverProblems, withoutDrafts } from "./admission.ts";
import {
  createResemblance,
  divideByCoverage,
  uncoveredProblems,
  unreadableProblems,
  type Coverage,
} from "./coverage.ts";
import { createGoneFinder, requestsNewIssue } from "./gone.ts";
import { withLinkDates, type LinkDates } from "./link-dates.ts";
import { hintProblems, pairItems } from "./pair-items.ts";
import { createBlock, momentIn, type NewBlockContext } from "./create-block.ts";
import { qualifyBlock, qualifyReport } from "./source.ts";
import { factsAfter, staysClosed, stateChangeOf, type StateChange } from "./state-change.ts";
import { type AssessedCommitment, assessOne } from "../assess/assess-one.ts";

/** A commitment that is already tracked. */
export interface Known {
  block: Block;
  /** Null if the issue is missing or not created yet, or if git's history is replayed, because it contains no issues. */
  issue: TrackedIssue | null;
  /** The number of the missing issue. */
  gone?: number;
}

export interface ReconcileInput<K extends Known> extends Coverage, NewBlockContext {
  /** Includes drafts, which are not tracked yet. */
  reports: readonly Report[];
  /** Paths of reports that `documents` doesn't match, but to which a tracked report was renamed. No new item in them is admitted. */
  followed?: ReadonlySet<string>;
  /** Paths of reports that aren't admitted, because they predate the default that recognises their names. */
  passedOver?: ReadonlySet<string>;
  known: readonly K[];
  /** Commitments from other repositories whose issues are in the same repository. They only reserve their keys and slugs. */
  foreign?: ReadonlyArray<{ block: Block }>;
  gone: readonly GoneIssue[];
  /** Whether an older version wrote the fingerprints of the missing issues. */
  olderTitles?: boolean;
  /** Keys of known commitments whose reports haven't changed since an older version read them. */
  reread?: ReadonlySet<string>;
  /** The work behind newly linked evidence, by URL; null if GitHub doesn't provide its date. */
  linkDates?: LinkDates;
}

/** A commitment as it should be after the run. */
export type Reconciled<K extends Known> = KnownCommitment<K> | NewCommitment<K>;

export interface KnownCommitment<K extends Known> extends Conclusion {
  before: K;
  /** The item in its report; null if its line was removed, or if this run doesn't see it. */
  commitment: Commitment | null;
}

export interface NewCommitment<K extends Known> extends Conclusion {
  before: null;
  commitment: Commitment;
  /** The commitment that this one continues, because its item got a new id to replace the missing issue; null if there is none. */
  continues: K | null;
}

interface Conclusion {
  stateChange: StateChange | null;
  /** The target block, assessed as if the change were already written. */
  assessed: AssessedCommitment;
}

export interface Reconciliation<K extends Known> {
  /** Commitments in report order, followed by those that were removed and those that stay as they are. */
  commitments: Array<Reconciled<K>>;
  /** Problems in the admitted reports, and warnings about what this run doesn't track or follow. */
  problems: Problem[];
  /** The number of commitments excluded because their reports predate `since`. */
  beforeSince: number;
  /** The number of commitments excluded because their reports predate the default that recognises the reports' names. */
  passedOver: number;
}

/** Brings the known commitments in line with the reports. Pure. If nothing has changed, returns the known blocks. */
export function reconcile<K extends Known>(input: ReconcileInput<K>): Reconciliation<K> {
  const { known, foreign = [], source = null, complete, unreadable, followed = new Set<string>(), policy } = input;
  const { reread = new Set<string>() } = input;
  const { free, uncovered } = divideByCoverage(known, input);
  // A commitment that seems to be missing may be in a report or an issue that can't be read.
  const seesAll = complete && unreadable.size === 0;
  const reports = source === null ? input.reports : input.reports.map((report) => qualifyReport(report, source));
  const published = withoutDrafts(reports, known);
  const stillThere = new Set([...input.uncovered.keys(), ...unreadable]);
  const matching = { isGone: isGone(input), acrossReports: seesAll, stillThere };
  const { pairs, held: keptByReader, hints } = pairItems(published, free, { reread, matching });
  const { admitted, beforeSince, passedOver } = admitReports(published, (item) => pairs.has(item), {
    since: policy.since,
    passedOver: input.passedOver,
  });
  const paired = new Set(pairs.values());
  const heldByReader = new Set(keptByReader);
  const missing = free.filter((before) => !paired.has(before) && !heldByReader.has(before));
  const resembles = createResemblance(seesAll ? [] : missing);
  const held: Commitment[] = [];
  const isHeld = (commitment: Commitment): boolean => {
    const isUnclear = resembles(commitment);
    if (isUnclear) held.push(commitment);
    return isUnclear || followed.has(commitment.report) || hints.has(commitment);
  };
  const keyOf = createKeyMaker([...known, ...foreign].map(({ block }) => block.key));
  const reserved = foreign.map(({ block }) => block.report.slug);
  const knownSlugs = new Set(known.map(({ block }) => block.report.slug));

  const commitments = nameReports(admitted, pairs, known, { stillThere, reserved }).flatMap((report) => {
    const present = report.commitments.flatMap((commitment): Array<Reconciled<K>> => {
      const before = pairs.get(commitment) ?? null;
      const continues = before && requestsNewIssue(commitment, before, reread) ? before : null;
      if (before && !continues)
        return [concludeKnown(before, commitment, revise(before, commitment, report, input), input)];
      if (!continues && isHeld(commitment)) return [];
      const key = keyOf(source === null ? report.slug : `${source}:${report.slug}`, commitment);
      const addedLater = knownSlugs.has(report.slug);
      const block = createBlock(commitment, report, { key, addedLater, continues }, input);
      return [{ before: null, commitment, continues, ...conclude(null, block, input) }];
    });
    const withdrawn = report.withdrawn.flatMap((withdrawal): Array<Reconciled<K>> => {
      const before = pairs.get(withdrawal);
      // A commitment that was never tracked can't be withdrawn.
      return before ? [concludeKnown(before, withdrawal, withdraw(before, withdrawal, report, input), input)] : [];
    });
    return [...present, ...withdrawn];
  });
  const removed = seesAll ? missing : [];
  const kept = [...uncovered, ...keptByReader, ...(seesAll ? [] : missing)];
  return {
    commitments: [
      ...commitments,
      ...removed.map((before) => concludeKnown(before, null, remove(before, input), input)),
      ...kept.map((before) => concludeKnown(before, null, keep(before, input), input)),
    ],
    problems: [
      ...admitted.flatMap((report) => report.problems),
      ...draftProblems(admitted),
      ...passedOverProblems(passedOver),
      ...uncoveredProblems([...uncovered.map(({ block }) => block.report.path), ...followed]),
      ...unreadableProblems(held),
      ...hintProblems(admitted.flatMap((report) => report.commitments.filter((item) => hints.has(item)))),
    ],
    beforeSince,
    passedOver: countCommitments(passedOver),
  };
}

/**
 * Creates a test for items that are never treated as rewordings: those whose own issue is missing, or all if a tracked issue
 * can't be read.
 */
function isGone({ gone, complete, olderTitles = false }: ReconcileInput<Known>): (commitment: Commitment) => boolean {
  const find = createGoneFinder(gone, olderTitles);
  return (commitment) => !complete || find(commitment) !== undefined;
}

type Context = NewBlockContext & Pick<ReconcileInput<Known>, "reread" | "linkDates">;

/** The known block with its issue's new activity, in the form that this version writes. */
function upToDate({ block, issue }: Known, { today }: RunMoment, { source = null }: Context): Block {
  const current = issue === null ? block : withIssueActivity(issue, today);
  return source === null ? current : qualifyBlock(current, source);
}

function revise(known: Known, commitment: Commitment, report: NamedReport, context: Context): Block {
  const moment = momentIn(known.block.time_zone, context);
  const closed = known.issue !== null && staysClosed(known.issue, commitment.done === true);
  if (context.reread?.has(known.block.key)) return rereadBlock(keep(known, context), commitment, report, closed);
  const revised = revisedBlock(upToDate(known, moment, context), commitment, { report, moment }, closed);
  return withTrackerEvidence(revised, context.trackerEvidence, moment.today);
}

function withdraw(known: Known, withdrawal: Withdrawal, report: NamedReport, context: Context): Block {
  const moment = momentIn(known.block.time_zone, context);
  if (context.reread?.has(known.block.key)) return keep(known, context);
  const closed = known.issue !== null && staysClosed(known.issue, known.block.done !== null);
  return withdrawnBlock(upToDate(known, moment, context), withdrawal, { report, moment }, closed);
}

function remove(known: Known, context: Context): Block {
  const moment = momentIn(known.block.time_zone, context);
  return removedBlock(upToDate(known, moment, context), moment);
}

/** The known block with only its issue's new activity, because this run knows of no change in its report. */
function keep(known: Known, context: Context): Block {
  return upToDate(known, momentIn(known.block.time_zone, context), context);
}

function concludeKnown<K extends Known>(
  before: K,
  commitment: Commitment | null,
  block: Block,
  context: Context,
): KnownCommitment<K> {
  return { before, commitment, ...conclude(before.issue, block, context) };
}

/** Assesses a commitment as it will be after its state change, and adds any reminder that is due. */
function conclude(issue: TrackedIssue | null, block: Block, { policy, now, linkDates }: Context): Conclusion {
  const stateChange = issue && stateChangeOf(issue, block);
  const facts = issue && withLinkDates(factsAfter(issue.facts, stateChange, now.instant), block, linkDates);
  const assessed = assessOne({ block, issue: facts }, policy.settings, now);
  return { stateChange, assessed: { ...assessed, block: withReminder(assessed, policy.remindDays) } };
}

/** Adds the latest due reminder to the block. A new issue gets no reminder comment, because its creation notifies the owner. */
function withReminder({ block, state, days_overdue }: AssessedCommitment, remindDays: readonly number[]): Block {
  const [days] = remindDays.filter((day) => day <= days_overdue).toSorted((a, b) => b - a);
  if (state !== "overdue" || days === undefined || block.due === null) return block;
  const { due, days: last } = block.reminded ?? { due: null, days: 0 };
  // A reminder that isn't due yet can't have been posted.
  if (due === block.due && last >= days && last <= days_overdue) return block;
  return { ...block, reminded: { due: block.due, days } };
}
