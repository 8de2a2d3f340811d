import { setTimeout as sleep } from "node:timers/promises";
import type { Environment } from "../config/environment.ts";
import { makeNow } from "../core/model/date.ts";
import { UnexpectedOutput } from "../documents/git-output.ts";
import type { Source } from "../documents/source.ts";
import { createLookUp } from "./look-ups.ts";
import { Stopper } from "./stopper.ts";
import type { World } from "./world.ts";

/** Creates a run's World from a real source of reports. Throws a Failure if FOLLOW_THROUGH_TODAY is not a valid date. */
export function createWorld(
  source: Source,
  { commit, repository, today }: Pick<Environment, "commit" | "repository" | "today">,
  { holder, log, stopper = new Stopper() }: Pick<World, "holder" | "log"> & Partial<Pick<World, "stopper">>,
): World {
  return {
    readReports: source.readReports,
    readFiles: source.readFiles,
    findRenames: source.findRenames,
    readVersions: source.readVersions,
    findCommits: source.findCommits,
    async readHistory(config, until) {
      try {
        const history = await source.readHistory(config, until);
        return history && history.unseen === 0 ? history.versions : null;
      } catch (error) {
        if (error instanceof UnexpectedOutput) return null;
        throw error;
      }
    },
    askHistory: source.askHistory,
    askChangedReports: source.askChangedReports,
    readReportsAt: source.readReportsAt,
    findFirstCommits: createLookUp(source, Date.now()),
    readPromiseDate: source.readPromiseDate,
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
