import type { RepoRef } from "../repo-ref.ts";
import type { Repository } from "./repository.ts";
import type { BranchRef } from "./work-graphql.ts";

/** A branch, and whether its head is read even if there are no trackers to read it with. */
export interface SourceBranch extends BranchRef {
  always: boolean;
}

/** The default branch of the repository `repo`, if it also contains the run's reports (`source`); otherwise null. */
export function sourceBranch(
  { name, defaultBranch }: Repository,
  repo: RepoRef,
  { source, askHead = false }: { source?: string; askHead?: boolean },
): SourceBranch | null {
  return source?.toLowerCase() === name.toLowerCase() ? { ...repo, branch: defaultBranch, always: askHead } : null;
}
