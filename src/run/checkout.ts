import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "../config/environment.ts";
import { makeNow } from "../core/model/date.ts";
import { findCommits } from "../documents/commits.ts";
import { readReportHistory } from "../documents/history.ts";
import { readTrackedFiles } from "../documents/files.ts";
import { findRenames } from "../documents/renames.ts";
import { readVersions } from "../documents/versions.ts";
import { readReports } from "../documents/reports.ts";
import { Stopper } from "./stopper.ts";
import type { World } from "./world.ts";

/** Creates a run's World from a real checkout. Throws a Failure if FOLLOW_THROUGH_TODAY is not a valid date. */
export function createWorld(
  root: string,
  { commit, repository, today }: Pick<Environment, "commit" | "repository" | "today">,
  { holder, log, stopper = new Stopper() }: Pick<World, "holder" | "log"> & Partial<Pick<World, "stopper">>,
): World {
  return {
    readReports: (config) => readReports(root, config),
    readFiles: (paths) => readTrackedFiles(root, paths),
    findRenames: (places) => findRenames(root, places),
    readVersions: (places) => readVersions(root, places),
    findCommits: (commits) => findCommits(root, commits),
    readHistory: (config) => readReportHistory(root, config),
    now: makeNow(new Date().toISOString(), today),
    commit,
    source: repository,
    holder,
    clock: Date.now,
    sleep,
    log,
    stopper,
  };
}
