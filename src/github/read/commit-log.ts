import * as v from "valibot";
import type { GitHubRepo } from "../client.ts";
import { parseLastPage } from "../links.ts";
import type { Page } from "../pages.ts";
import { expectShape } from "../shapes.ts";
import { firstParentLine, withPromiseDates } from "../../core/model/commit-dates.ts";
import { mapLimited } from "../../core/model/map-limited.ts";

/** The maximum number of pages in the log, for 3,000 commits. */
const MAX_PAGES = 30;
const PER_PAGE = 100;
const DAY_MS = 86_400_000;

const LoggedCommitShape = v.object({
  sha: v.string(),
  commit: v.object({ committer: v.object({ date: v.string() }) }),
  parents: v.optional(v.array(v.object({ sha: v.string() })), []),
});

export interface LoggedCommit {
  id: string;
  /** When it was committed, RFC 3339. */
  instant: string;
  parents: string[];
}

/** Parses a list of commits. https://docs.github.com/en/rest/commits/commits#list-commits */
export function parseCommits(data: unknown, doing: string): LoggedCommit[] {
  return expectShape(v.array(LoggedCommitShape), data, doing).map(({ sha, commit, parents }) => ({
    id: sha,
    instant: commit.committer.date,
    parents: parents.map((parent) => parent.sha),
  }));
}

/** Reads all commits, or those since a day before an instant, newest first; null if there are too many. Throws GitHub's error. */
export async function readLogSince(
  { client, repo }: GitHubRepo,
  head: string | null,
  instant: string | null,
): Promise<LoggedCommit[] | null> {
  // The clocks of committers differ.
  const since = instant === null ? {} : { since: new Date(Date.parse(instant) - DAY_MS).toISOString() };
  const at = head === null ? {} : { sha: head };
  const fetchPage = (page: number): Promise<Page> =>
    client.repos.listCommits({ ...repo, ...at, ...since, per_page: PER_PAGE, page });
  const first = await fetchPage(1);
  const last = parseLastPage(first.headers.link);
  if (last === null || last > MAX_PAGES) return null;
  const others = Array.from({ length: last - 1 }, (_, index) => index + 2);
  const pages = [first, ...(await mapLimited(others, fetchPage))];
  return pages.flatMap(({ data }) => parseCommits(data, "read the commits"));
}

/** The number of commits up to `head`, or on the default branch; null if unknown. */
export async function countCommits({ client, repo }: GitHubRepo, head: string | null): Promise<number | null> {
  try {
    const at = head === null ? {} : { sha: head };
    const { data, headers } = await client.repos.listCommits({ ...repo, ...at, per_page: 1 });
    const last = parseLastPage(headers.link);
    return last === 1 ? parseCommits(data, "count the commits").length : last;
  } catch {
    return null;
  }
}

/**
 * For each commit, finds the commit that brought it to the branch: the commit itself if it is in the first-parent line of the
 * newest commit, otherwise the oldest commit in that line that contains it. `log` is newest first.
 */
export function findBringers(log: readonly LoggedCommit[]): Map<string, LoggedCommit> {
  const byId = indexById(log);
  const bringers = new Map<string, LoggedCommit>();
  for (const bringer of lineOf(log, byId)) {
    const open = [bringer];
    for (let commit = open.pop(); commit; commit = open.pop()) {
      if (bringers.has(commit.id)) continue;
      bringers.set(commit.id, bringer);
      open.push(...commit.parents.flatMap((parent) => byId.get(parent) ?? []));
    }
  }
  return bringers;
}

/** The branch's own commits in a log that is newest first; see firstParentLine. */
function lineOf(log: readonly LoggedCommit[], byId = indexById(log)): LoggedCommit[] {
  return firstParentLine(log[0], byId);
}

function indexById(log: readonly LoggedCommit[]): Map<string, LoggedCommit> {
  return new Map(log.map((commit) => [commit.id, commit]));
}

/**
 * Dates the promises in the branch's own commits in a log, by commit; see withPromiseDates. Also reads a page of the commits
 * before the log, because a log that ends at a date leaves out newer commits behind an older one. Throws GitHub's error.
 */
export async function readPromiseDates(github: GitHubRepo, log: readonly LoggedCommit[]): Promise<Map<string, string>> {
  const line = lineOf(log);
  const parent = line[0]?.parents[0];
  const earlier = parent === undefined ? [] : lineOf(await readNewest(github, parent));
  return new Map(withPromiseDates([...earlier, ...line]).map(({ id, promised }) => [id, promised]));
}

/** Dates the promises in the newest commit, as far as one page of commits can tell (RFC 3339). Throws GitHub's error. */
export async function readPromiseDate(github: GitHubRepo, head: string): Promise<string | null> {
  return withPromiseDates(lineOf(await readNewest(github, head))).at(-1)?.promised ?? null;
}

async function readNewest({ client, repo }: GitHubRepo, head: string): Promise<LoggedCommit[]> {
  const { data } = await client.repos.listCommits({ ...repo, sha: head, per_page: PER_PAGE });
  return parseCommits(data, "read the commits");
}
