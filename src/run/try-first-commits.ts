import type { CommitDates } from "../core/model/commit-dates.ts";
import { Failure, withWords } from "../core/model/failure.ts";
import type { World } from "./world.ts";

/**
 * Reads when the reports were first committed, by path. A failed lookup is logged and doesn't stop the run: nothing is then
 * known about any of them.
 */
export async function tryFirstCommits(
  paths: readonly string[],
  { findFirstCommits, log }: Pick<World, "findFirstCommits" | "log">,
): Promise<ReadonlyMap<string, CommitDates | null>> {
  try {
    return await findFirstCommits(paths);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log(withWords(error));
    return new Map();
  }
}
