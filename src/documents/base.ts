import type { GitHub } from "../config/connect.ts";
import type { ConfigReader } from "../config/load.ts";
import type { PullRequest } from "../config/pull-request.ts";
import type { Config } from "../config/schema.ts";
import type { Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import { blobId } from "./blob-id.ts";
import { parseDated, type ParsedReport } from "./dates.ts";
import { createFilter } from "./filter.ts";
import { runGit } from "./git.ts";
import { readTree } from "./tree.ts";

/** Options for reading a pull request's base. */
export interface BaseOptions {
  /** The checkout. */
  root: string;
  /** Reads the base's configuration. */
  configReader: ConfigReader;
  /** The configuration used to parse `reports`. */
  config: Config;
  /** Used if the checkout doesn't contain the base; null without a token. */
  github: GitHub | null;
}

/**
 * Reads the reports at a pull request's base with the base's own configuration. `reports` contains the checkout's reports;
 * unchanged files are not parsed again.
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
  const checkedOut = new Map(reports.map((parsed) => [parsed.file.path, parsed]));
  const firstCommits = new Map<string, Day>();
  for (const { file } of reports) if (file.firstCommitted) firstCommits.set(file.path, file.firstCommitted);
  const isReport = createFilter(baseConfig.documents);
  const blobs = [...tree.blobs].filter(([path]) => isReport(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(
    blobs.map(async ([path, id]) => {
      const current = checkedOut.get(path);
      if (current && sameHeadings && blobId(current.file.text) === id) return current.report;
      return parseDated({ path, text: await tree.read(path) }, baseConfig, { firstCommits }).report;
    }),
  );
}

/**
 * Finds the commit to compare the pull request with: the first parent if the checkout is GitHub's test merge, else the
 * merge base. This excludes commits merged into the base branch in the meantime.
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
