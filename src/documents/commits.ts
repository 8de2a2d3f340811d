import { mapLimited } from "../core/model/map-limited.ts";
import { isAncestor } from "../github/read/compare.ts";
import { parseIds } from "./git-output.ts";
import { OBJECT_ID } from "./objects.ts";
import type { Comparison } from "./renames.ts";

/** The maximum number of commits to ask GitHub about. Further ones are omitted. */
const MAX_ASKED = 100;

/**
 * Finds which of these commits are in the history of the commit that is read. If the workspace doesn't have the full history,
 * asks GitHub. Omits commits for which GitHub gives no answer.
 */
export async function findCommits(
  comparison: Comparison,
  commits: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const { branch, github, head } = comparison;
  try {
    if (branch) {
      const log = await branch.objects.run("log", "--format=%H", branch.commit);
      const history = new Set(parseIds(log, "log"));
      return new Map(commits.map((commit) => [commit, history.has(commit)]));
    }
  } catch {
    // The workspace doesn't have the full history.
  }
  if (github === null || head === null) return new Map();
  const asked = commits.filter((commit) => OBJECT_ID.test(commit)).slice(0, MAX_ASKED);
  const told = await mapLimited(asked, async (commit) => [commit, await isAncestor(github, commit, head)] as const);
  return new Map(told.flatMap(([commit, found]) => (found === null ? [] : [[commit, found] as const])));
}
