import type { Report } from "../../src/core/model/commitment.ts";
import type { GoneIssue, TrackedIssue } from "../../src/core/model/register.ts";
import { diffCommitments, type CommitmentDiff, type Version } from "../../src/core/plan/diff.ts";
import { REPOSITORY } from "./builders.ts";
import { POLICY } from "./simulation.ts";

/** One version of the reports, which are all readable and match `documents`. */
export function aVersion(reports: readonly Report[], changes: Partial<Version> = {}): Version {
  return { reports, uncovered: new Map(), unreadable: new Set(), policy: POLICY, ...changes };
}

/** Compares two versions of the reports on a date. */
export function diffVersions(
  base: Version,
  head: Version,
  {
    issues = [],
    gone = [],
    today,
    isFirst = false,
  }: { issues?: readonly TrackedIssue[]; gone?: readonly GoneIssue[]; today: string; isFirst?: boolean },
): CommitmentDiff {
  const now = { instant: `${today}T12:00:00Z`, today: null };
  return diffCommitments({ base, head, issues, gone, repositoryId: REPOSITORY.id, now, isFirst });
}
