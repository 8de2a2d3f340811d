import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import { dayOf } from "../core/model/date.ts";
import { mapLimited } from "../core/model/map-limited.ts";
import { memoize } from "../core/model/memoize.ts";
import type { ReportVersion } from "../core/verify/replay.ts";
import type { GitHubRepo } from "../github/client.ts";
import { readChangedPaths, readContentAt, readFileLog } from "../github/read/file-log.ts";
import { readFirstCommits } from "../github/read/first-commit.ts";
import { parseDated } from "./dates.ts";
import { decodeFile, MAX_FILE_BYTES } from "./decode.ts";
import { createFilter } from "./filter.ts";
import type { Place } from "./renames.ts";
import { versionDates } from "./version-dates.ts";
import { placeKey } from "./versions.ts";

/** The maximum number of report versions that one call reads from GitHub. If there are more, it reads none. */
const MAX_VERSIONS = 300;

/** The history of individual reports, read from GitHub because the workspace doesn't have it. Throws a Failure if GitHub refuses. */
export interface AskedHistory {
  /** Every published version of these reports, oldest first; null if there are too many. */
  readVersions: (paths: readonly string[], config: Config) => Promise<ReportVersion[] | null>;
  /** The reports that a commit changed, with the earlier names of renamed reports; null if there are too many. */
  readChanged: (commit: string, config: Config) => Promise<string[] | null>;
}

/** Creates a history that downloads each version of a report at most once. `head` is the branch's newest commit. */
export function createAskedHistory(github: GitHubRepo, head: string): AskedHistory {
  const texts = new Map<string, Promise<string | null | undefined>>();
  const readAt = (place: Place): Promise<string | null | undefined> => {
    const key = placeKey(place);
    const text = texts.get(key) ?? readText(github, place);
    texts.set(key, text);
    return text;
  };
  const changed = memoize((commit: string) => readChangedPaths(github, commit));
  return {
    async readVersions(paths, config) {
      const isReport = createFilter(config.documents);
      const read = paths.filter(isReport);
      const log = await readFileLog(github, head, read);
      if (log === null || log.reduce((total, commit) => total + commit.paths.length, 0) > MAX_VERSIONS) return null;
      const firstCommits = await readFirstDays(github, head, read, config);
      const reports = new Map<string, Report>();
      const commits = await mapLimited(log, async ({ id, instant, promised, paths: names }) => ({
        commit: id,
        ...versionDates({ instant, promised }),
        changes: await Promise.all(names.map(async (path) => ({ path, text: await readAt({ commit: id, path }) }))),
      }));
      return commits.map(({ changes, ...version }) => {
        for (const { path, text } of changes) {
          if (text === null) reports.delete(path);
          else if (text !== undefined) reports.set(path, parseDated({ path, text }, config, { firstCommits }).report);
        }
        return { ...version, reports: [...reports.values()] };
      });
    },
    async readChanged(commit, config) {
      return (await changed(commit))?.filter(createFilter(config.documents)) ?? null;
    },
  };
}

/** A report's text at a commit; null if the commit doesn't have it, and undefined if it can't be read as a report. */
async function readText(github: GitHubRepo, { commit, path }: Place): Promise<string | null | undefined> {
  const content = await readContentAt(github, commit, path);
  if (content === null) return null;
  if (typeof content === "number" || content.length > MAX_FILE_BYTES) return undefined;
  const text = decodeFile(path, { kind: "bytes", bytes: content });
  return typeof text === "string" ? text : undefined;
}

async function readFirstDays(
  github: GitHubRepo,
  head: string,
  paths: readonly string[],
  { timezone }: Config,
): Promise<Map<string, string>> {
  const dates = await readFirstCommits(github, head, paths);
  return new Map(Array.from(dates).flatMap(([path, date]) => (date ? [[path, dayOf(date.committed, timezone)]] : [])));
}
