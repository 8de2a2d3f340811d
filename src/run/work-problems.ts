import type { Problem } from "../core/model/commitment.ts";
import { workKey } from "../core/model/work-reference.ts";
import type { Plan } from "../core/plan/operations.ts";
import type { GitHubRepo } from "../github/client.ts";
import type { Register } from "../github/read/register.ts";
import { resolveTrackers, surroundingsOf } from "../github/read/trackers.ts";
import type { WorkProblem } from "../github/read/unread.ts";

/**
 * The problems with trackers and linked work, without duplicates, because new items can name the same tracker as tracked ones.
 * Leaves out the trackers that the reports no longer name.
 */
export function currentWorkProblems(
  problems: readonly WorkProblem[],
  { tracked }: Pick<Plan, "tracked">,
  { register: { repository, own }, github }: { register: Pick<Register, "repository" | "own">; github: GitHubRepo },
): Problem[] {
  if (problems.length === 0) return [];
  const surroundings = surroundingsOf(github, new URL(repository.url).origin, own);
  const named = new Set(
    tracked.flatMap(({ block }) => resolveTrackers(block, surroundings).flatMap((ref) => (ref ? [workKey(ref)] : []))),
  );
  const current = problems.filter(({ tracker }) => tracker === undefined || named.has(workKey(tracker)));
  return [...Map.groupBy(current, ({ message }) => message).values()].flatMap(([first]) => {
    if (first === undefined) return [];
    const { severity, file, line, message } = first;
    return [{ severity, file, line, message }];
  });
}
