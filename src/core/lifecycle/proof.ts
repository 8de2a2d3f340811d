import { evidenceKind, type Block } from "../model/block.ts";
import { dayOf, hoursBetween, isInstant, type Day } from "../model/date.ts";
import type { CommitmentFacts, Evidence } from "../model/snapshot.ts";
import { isOwnReport } from "./own-report.ts";

/**
 * Why a piece of evidence doesn't count: the work is older than the promise, or nothing shows when it was completed, because its
 * date can't be read from GitHub, its kind is unknown, or the link leads to the commitment's own report.
 */
export type Rejection = "before_promise" | "not_checked";

/** A commitment, and the completion dates of the links to work on the same GitHub server. */
export interface ProofContext {
  block: Block;
  issue?: Pick<NonNullable<CommitmentFacts["issue"]>, "link_dates"> | null;
}

/**
 * A pull request's merge is recorded a few seconds after its merge commit is made. Without this margin, the pull request that
 * adds a report would prove the commitments in it.
 */
const MERGE_MARGIN_HOURS = 10 / 3600;

/** A merge queue merges a commit at most this long after it was made; see the queue's status check timeout. */
const QUEUE_HOURS = 6;

/** When the commitment was promised: an instant if known, otherwise a date. Blocks of earlier versions use the publication date. */
export function promisedOf({ promised, report }: Pick<Block, "promised" | "report">): string | null {
  return promised ?? report.published;
}

/** The date of `at`, which is an instant or a date, in the block's time zone. */
export function dayIn({ time_zone }: Pick<Block, "time_zone">, at: string): Day {
  return isInstant(at) ? dayOf(at, time_zone) : at;
}

/**
 * When the work behind the evidence was completed; null if that is unknown. For a link to another server, only the date of the
 * tick or comment is known.
 */
export function completedAt({ kind, url, at }: Evidence, { issue }: ProofContext): string | null {
  return kind === "link" || kind === "comment" ? (issue?.link_dates?.[url] ?? null) : at;
}

/** Why the evidence doesn't count; null if it counts. Work completed before the promise proves nothing, no matter where it is linked. */
export function rejectionOf(evidence: Evidence, { block, issue }: ProofContext): Rejection | null {
  if (isOwnCommit(evidence, block) || wasQueuedAtPromise(evidence, block)) return "before_promise";
  const { kind, url } = evidence;
  // Only a newer version knows what this kind means.
  if (evidenceKind(evidence) === "other") return "not_checked";
  if ((kind === "link" || kind === "comment") && isOwnReport(url, block.report)) return "not_checked";
  const linkDate = kind === "link" || kind === "comment" ? issue?.link_dates?.[url] : undefined;
  if (linkDate === null) return "not_checked";
  // The completion date of work on another server is unknown: `at` is only the date of the tick next to the link.
  const at = linkDate ?? (kind === "link" ? null : evidence.at);
  // A comment's date isn't the date of a merge, so it needs no margin.
  const margin = kind === "comment" && linkDate === undefined ? 0 : MERGE_MARGIN_HOURS;
  return at !== null && isBeforePromise(at, block, margin) ? "before_promise" : null;
}

/** Whether the evidence is the commit at which a run first saw the commitment, or the pull request that this commit merged. */
function isOwnCommit({ url, commit }: Pick<Evidence, "url" | "commit">, { first_commit }: Block): boolean {
  return first_commit !== null && (commit === first_commit || url.endsWith(`/commit/${first_commit}`));
}

/**
 * Whether the merge commit may have been waiting in a merge queue when the commitment was promised. The pull request then
 * published the commitment, or was finished before the promise.
 */
function wasQueuedAtPromise({ made }: Pick<Evidence, "made">, block: Block): boolean {
  const promised = promisedOf(block);
  if (made === undefined || promised === null || !isInstant(promised) || !isInstant(made)) return false;
  const hours = hoursBetween(made, promised);
  return hours >= -MERGE_MARGIN_HOURS && hours <= QUEUE_HOURS;
}

/** A link's work on the same GitHub server. */
export type LinkedWork = Pick<Evidence, "at" | "commit" | "made">;

/**
 * When the work behind a commitment's link was completed; null if it isn't completed. The pull request that published the
 * commitment gets the instant of the promise, so that it doesn't count, or null if only the promise's date is known.
 */
export function linkDateFor(url: string, { at, ...work }: LinkedWork, block: Block): string | null {
  const promised = promisedOf(block);
  const isOwn = isOwnCommit({ url, ...work }, block) || wasQueuedAtPromise(work, block);
  if (at === null || !isOwn) return at;
  return promised !== null && isInstant(promised) ? promised : null;
}

/**
 * Whether work completed at `at` is older than the promise. If both are instants, the work must be later than the promise by
 * more than the margin. If either is only a date, work completed on the same date isn't older.
 */
export function isBeforePromise(
  at: string,
  block: Pick<Block, "promised" | "report" | "time_zone">,
  marginHours = 0,
): boolean {
  const promised = promisedOf(block);
  if (promised === null) return false;
  if (isInstant(at) && isInstant(promised)) return hoursBetween(promised, at) <= marginHours;
  return dayIn(block, at) < dayIn(block, promised);
}

/** The completed tracker that counts as evidence, if any. */
export function countingTracker(block: Block, evidence: readonly Evidence[] = block.evidence): Evidence | undefined {
  return evidence.find((candidate) => candidate.kind === "tracker" && rejectionOf(candidate, { block }) === null);
}

/**
 * Whether the commitment was already done when it was promised, and hasn't been undone since. Blocks of earlier versions don't
 * store this. For those, the item's done date must be no later than the publication date, and no run may have seen it being
 * ticked.
 */
export function wasDoneWhenPromised(block: Block): boolean {
  const { done, promised, report, history } = block;
  if (history.some(({ type }) => type === "unticked" || type === "reopened")) return false;
  if (block.done_when_promised === true) return true;
  if (promised !== undefined || done === null || report.published === null) return false;
  return done <= report.published && !history.some(({ type }) => type === "ticked");
}

/** The block without the mark that it was already done when promised. Once the work is undone, the mark never comes back. */
export function withoutDoneMark(block: Block): Block {
  if (block.done_when_promised === undefined) return block;
  const { done_when_promised: _, ...rest } = block;
  return rest;
}
