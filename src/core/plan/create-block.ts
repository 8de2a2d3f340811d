import { withTrackerBeforeCommit, withTrackerEvidence } from "../lifecycle/activity.ts";
import { firstBlock, revisedBlock, type RunMoment } from "../lifecycle/history.ts";
import type { PromiseOrigin } from "../lifecycle/promise-origin.ts";
import type { Block } from "../model/block.ts";
import type { Commitment, NamedReport } from "../model/commitment.ts";
import { todayIn, type Day, type Now } from "../model/date.ts";
import type { Evidence } from "../model/snapshot.ts";
import type { Policy } from "./policy.ts";

/** The data for a new commitment's block, in addition to its item and report. */
export interface NewBlockContext {
  repositoryId: number;
  /** The reports' repository, `owner/name`, if the issues are in another one. */
  source?: string | null;
  /** The commit from which the reports were read; null if unknown. */
  commit: string | null;
  /** When that commit was made, RFC 3339. If unknown, new commitments get the date of the run. */
  committedAt?: string | null;
  /** When each new report was first committed (RFC 3339, or a date), by path. If unknown, `committedAt` dates its commitments. */
  firstCommits?: ReadonlyMap<string, string | null>;
  /** The version of the reader; see READER. Not recorded if undefined. */
  reader?: number;
  /** Evidence from newly linked trackers, keyed by `trackersKey`. */
  trackerEvidence: ReadonlyMap<string, Evidence>;
  now: Now;
  policy: Policy;
}

/** The commitment of a missing issue. */
interface Continued {
  block: Block;
  /** The number of the missing issue. */
  gone?: number;
}

/** The date of the run in a time zone, the commit that it reads, and the version of its reader. */
export function momentIn(zone: string, { now, commit, reader }: NewBlockContext): RunMoment {
  return { today: todayIn(now, zone), commit, ...(reader === undefined ? {} : { reader }) };
}

/**
 * Creates a block for a commitment without an issue. If it continues a missing issue's commitment, the block keeps its
 * past. `addedLater` means that earlier runs read the report without this item.
 */
export function createBlock(
  commitment: Commitment,
  report: NamedReport,
  { key, addedLater, continues }: { key: string; addedLater: boolean; continues: Continued | null },
  context: NewBlockContext,
): Block {
  // A due date lasts until midnight in the zone in which it was promised.
  const time_zone = continues?.block.time_zone ?? context.policy.timezone;
  const fixed = { repository_id: context.repositoryId, key, time_zone };
  const moment = momentIn(time_zone, context);
  const block = continues
    ? revisedBlock({ ...continues.block, ...fixed, continues: continues.gone }, commitment, { report, moment }, false)
    : firstBlock(commitment, { report, moment }, fixed, originOf(report, addedLater, moment.today, context));
  const { source = null, trackerEvidence } = context;
  const qualified = source === null ? block : { ...block, source };
  const tracked = withTrackerEvidence(qualified, trackerEvidence, moment.today);
  return addedLater || continues ? tracked : withTrackerBeforeCommit(tracked);
}

/**
 * When a new item was promised: at the commit that this run reads or, for a report's first items, at the report's first commit.
 * The publication date stated in the report doesn't count, because it can be backdated.
 */
function originOf(
  { path }: NamedReport,
  addedLater: boolean,
  today: Day,
  { committedAt, firstCommits }: NewBlockContext,
): PromiseOrigin {
  const added = committedAt ?? today;
  return { addedLater, promised: addedLater ? added : (firstCommits?.get(path) ?? added) };
}
