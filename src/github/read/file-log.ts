import * as v from "valibot";
import { mapLimited } from "../../core/model/map-limited.ts";
import type { GitHubRepo } from "../client.ts";
import { explain, isNotFound } from "../errors.ts";
import { parseLastPage } from "../links.ts";
import { expectShape } from "../shapes.ts";
import { findBringers, parseCommits, readLogSince, readPromiseDates, type LoggedCommit } from "./commit-log.ts";

/** The maximum number of commits per file. If one file has more, there is no log. */
const MAX_COMMITS = 100;
/** GitHub lists at most this many files of a commit in one response. */
const MAX_FILES = 300;

/** A commit on the branch, and the requested files that it changed. */
export interface FileCommit extends LoggedCommit {
  paths: string[];
  /** When the promises in it count as made; see withPromiseDates. */
  promised: string;
}

/**
 * Reads the commits that brought changes of these files to the branch whose newest commit is `head`, oldest first. Null if
 * there are too many, or one of them isn't on the branch. Throws a Failure if GitHub refuses. https://docs.github.com/en/rest/commits/commits#list-commits
 */
export async function readFileLog(
  github: GitHubRepo,
  head: string,
  paths: readonly string[],
): Promise<FileCommit[] | null> {
  try {
    const logs = await mapLimited([...paths], async (path) => ({
      path,
      commits: await readChanges(github, head, path),
    }));
    const all = logs.flatMap(({ commits }) => commits ?? []);
    const [oldest] = all.map(({ instant }) => instant).toSorted((a, b) => Date.parse(a) - Date.parse(b));
    if (logs.some(({ commits }) => commits === null)) return null;
    if (oldest === undefined) return [];
    const line = await readLine(github, head, { oldest, commits: all });
    if (line === null) return null;
    const changed = new Map<string, Set<string>>();
    for (const { path, commits } of logs) {
      for (const { id } of commits ?? []) {
        const bringer = line.bringers.get(id)?.id ?? "";
        changed.set(bringer, (changed.get(bringer) ?? new Set()).add(path));
      }
    }
    const dates = await readPromiseDates(github, line.log);
    const commits = line.log.flatMap((commit) => {
      const names = changed.get(commit.id);
      const promised = dates.get(commit.id) ?? commit.instant;
      return names === undefined ? [] : [{ ...commit, paths: [...names], promised }];
    });
    return commits.toReversed();
  } catch (error) {
    throw explain(error, "read the history of a report");
  }
}

/** The commits that changed a file, newest first; null if there are too many. */
async function readChanges({ client, repo }: GitHubRepo, head: string, path: string): Promise<LoggedCommit[] | null> {
  const { data, headers } = await client.repos.listCommits({ ...repo, path, sha: head, per_page: MAX_COMMITS });
  return parseLastPage(headers.link) === 1 ? parseCommits(data, `read the history of ${path}`) : null;
}

interface Line {
  log: LoggedCommit[];
  bringers: Map<string, LoggedCommit>;
}

/** The branch's log, and the commit that brought each of `commits` to the branch; null if the log is too long or lacks one of them. */
async function readLine(
  github: GitHubRepo,
  head: string,
  { oldest, commits }: { oldest: string; commits: readonly LoggedCommit[] },
): Promise<Line | null> {
  // If a commit's date is wrong, GitHub's log ends too early.
  for (const since of [oldest, null]) {
    const log = await readLogSince(github, head, since);
    if (log === null) return null;
    const bringers = findBringers(log);
    if (commits.every(({ id }) => bringers.has(id))) return { log, bringers };
  }
  return null;
}

const ContentShape = v.object({ size: v.number(), content: v.string(), encoding: v.string() });

/**
 * Reads a file's bytes at a commit. Returns only the size if GitHub doesn't return the bytes, and null if the commit has no file
 * there. Throws a Failure if GitHub refuses. https://docs.github.com/en/rest/repos/contents#get-repository-content
 */
export async function readContentAt(
  { client, repo }: GitHubRepo,
  commit: string,
  path: string,
): Promise<Uint8Array | number | null> {
  const doing = `read ${path} at ${commit.slice(0, 12)}`;
  try {
    const { data } = await client.repos.getContent({ ...repo, path, ref: commit });
    const { success, output } = v.safeParse(ContentShape, data);
    // A folder, a link or a submodule isn't a report.
    if (!success) return null;
    if (output.encoding !== "base64") return output.size;
    return Uint8Array.from(atob(output.content.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
  } catch (error) {
    if (isNotFound(error)) return null;
    throw explain(error, doing);
  }
}

const FilesShape = v.object({
  files: v.optional(v.array(v.object({ filename: v.string(), previous_filename: v.optional(v.string()) })), []),
});

/**
 * The paths that a commit changed, including the earlier names of renamed files; null if there are too many. Throws a Failure
 * if GitHub refuses. https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
export async function readChangedPaths({ client, repo }: GitHubRepo, commit: string): Promise<string[] | null> {
  const doing = `read the commit ${commit.slice(0, 12)}`;
  try {
    const { data } = await client.repos.getCommit({ ...repo, ref: commit });
    return pathsOf(expectShape(FilesShape, data, doing));
  } catch (error) {
    throw explain(error, doing);
  }
}

function pathsOf({ files }: v.InferOutput<typeof FilesShape>): string[] | null {
  if (files.length >= MAX_FILES) return null;
  return files.flatMap(({ filename, previous_filename: previous }) => [filename, ...(previous ? [previous] : [])]);
}
