import { createHash } from "node:crypto";
import type { GitHub } from "../config/connect.ts";
import type { ConfigReader } from "../config/load.ts";
import type { PullRequest } from "../config/pull-request.ts";
import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import { parseDated, type ParsedReport } from "./dates.ts";
import { createFilter } from "./filter.ts";
import { runGit } from "./git.ts";
import { readTree } from "./tree.ts";

/** How the base of a pull request is read. */
export interface BaseOptions {
  /** The checkout. */
  root: string;
  /** Reads the configuration of the base. */
  configReader: ConfigReader;
  /** The configuration that `reports` were parsed with. */
  config: Config;
  /** Asked if the checkout doesn't have the base; null without a token. */
  github: GitHub | null;
}

/**
 * The reports of a pull request's base, found by the base's own configuration. `reports` are those of the checkout: a file
 * that is the same in both is not parsed again.
 */
export async function readBaseReports(
  pull: PullRequest,
  reports: readonly ParsedReport[],
  { root, configReader, config, github }: BaseOptions,
): Promise<Report[]> {
  const tree = await readTree(root, await findBase(root, pull), github);
  const configFile = tree.blobs.has(configReader.path) ? await tree.read(configReader.path) : null;
  const baseConfig = configReader.parse(configFile);
  const sameHeadings = baseConfig.headings.join() === config.headings.join();
  const ours = new Map(reports.map((parsed) => [parsed.file.path, parsed]));
  const firstCommits = new Map<string, Day>();
  for (const { file } of reports) if (file.firstCommitted) firstCommits.set(file.path, file.firstCommitted);
  const isReport = createFilter(baseConfig.documents);
  const blobs = [...tree.blobs].filter(([path]) => isReport(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    blobs.map(async ([path, id]) => {
      const same = ours.get(path);
      if (same && sameHeadings && blobId(same.file.text) === id) return same.report;
      return parseDated({ path, text: await tree.read(path) }, baseConfig, { firstCommits }).report;
    }),
  );
}

/**
 * The commit that the pull request is compared with: the first parent if the checkout is the merge that GitHub made for the
 * check, else the last commit that both sides share. Commits that others merged since are not part of the pull request.
 */
async function findBase(root: string, { base, head }: PullRequest): Promise<string> {
  try {
    const [, first, second, more] = (await runGit(root, "rev-list", "--parents", "-n", "1", "HEAD")).trim().split(" ");
    if (first && second === head && more === undefined) return first;
    return (await runGit(root, "merge-base", base, "HEAD")).trim();
  } catch {
    return base;
  }
}

/** Git's name for a file with this content. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
