import type { Block } from "../model/block.ts";
import type { Commitment, Report } from "../model/commitment.ts";
import { qualifyReference } from "../model/tracker-reference.ts";

/**
 * Adds the reports' repository to each reference, because the issues are in another repository, where `#1` would mean another
 * issue. `source` is `owner/name`.
 */
export function qualifyReport(report: Report, source: string): Report {
  const qualify = (reference: string | null): string | null => reference && qualifyReference(reference, source);
  const qualifyTracker = <T extends Commitment>(item: T): T => ({
    ...item,
    tracker: qualify(item.tracker),
    otherTrackers: item.otherTrackers.map((other) => qualifyReference(other, source)),
  });
  return {
    ...report,
    commitments: report.commitments.map(qualifyTracker),
    withdrawn: report.withdrawn.map((item) => ({ ...qualifyTracker(item), replacedBy: qualify(item.replacedBy) })),
  };
}

/** A block of this source in the form that this version writes: the block and its references name the source. */
export function qualifyBlock(block: Block, source: string): Block {
  const qualify = (reference: string | null): string | null => reference && qualifyReference(reference, source);
  const { tracker, other_trackers, withdrawn } = block;
  return {
    ...block,
    source,
    tracker: qualify(tracker),
    ...(other_trackers ? { other_trackers: other_trackers.map((other) => qualifyReference(other, source)) } : {}),
    withdrawn: withdrawn && { ...withdrawn, replaced_by: qualify(withdrawn.replaced_by) },
  };
}
