import * as v from "valibot";
import type { CommitDates } from "../../core/model/commit-dates.ts";
import { mapLimited } from "../../core/model/map-limited.ts";
import { memoize } from "../../core/model/memoize.ts";
import { MAX_RENAMES } from "../../core/model/renames.ts";
import type { GitHubRepo } from "../client.ts";
import { explain } from "../errors.ts";
import { parseLastPage } from "../links.ts";
import { expectShape } from "../shapes.ts";
import { findBringers, parseCommits, readLogSince, readPromiseDates, type LoggedCommit } from "./commit-log.ts";
import { concernsOneObject } from "./one-object.ts";

const DetailShape = v.object({
  parents: v.optional(v.array(v.object({ sha: v.string() })), []),
  files: v.optional(
    v.array(
      v.object({
        filename: v.string(),
        status: v.string(),
        changes: v.optional(v.number(), 1),
        previous_filename: v.optional(v.string()),
      }),
    ),
    [],
  ),
});
type Detail = v.InferOutput<typeof DetailShape>;

/** A file under one of its names, up to the commit `head`. */
interface Trace {
  /** The requested path. */
  path: string;
  /** Its name at `head`. */
  name: string;
  head: string | null;
}

/** A commit of the branch. `promised` dates the promises in it; see withPromiseDates. */
type Bringer = LoggedCommit & Pick<CommitDates, "promised">;

/**
 * Reads when each path reached the branch whose newest commit is `head`, following renames of unchanged files. Null
 * means that no commit has the path. A path that couldn't be looked up is left out. Throws a Failure if nothing can be read.
 */
export async function readFirstCommits(
  github: GitHubRepo,
  head: string | null,
  paths: readonly string[],
): Promise<Map<string, CommitDates | null>> {
  const found = new Map<string, CommitDates | null>();
  const readDetail = memoize((id: string) => readCommitDetail(github, id));
  let traces: Trace[] = paths.map((path) => ({ path, name: path, head }));
  for (let renames = 0; traces.length > 0; renames += 1) {
    const oldest = await readOldest(github, traces);
    const bringers = await readBringers(github, head, [...oldest.values()]);
    const brought = traces.flatMap((trace) => {
      const commit = oldest.get(trace);
      // If an earlier name has no commits, keep the date found so far.
      if (commit === null && renames === 0) found.set(trace.path, null);
      if (commit === null) return [];
      const bringer = commit && bringers.get(commit.id);
      found.delete(trace.path);
      if (bringer === undefined) return [];
      found.set(trace.path, { committed: bringer.instant, promised: bringer.promised });
      return [{ trace, bringer }];
    });
    if (renames === MAX_RENAMES) break;
    const earlier = await mapLimited(brought, async ({ trace, bringer }) => {
      const detail = await readDetail(bringer.id);
      // The file may have had an earlier name.
      if (detail === undefined) found.delete(trace.path);
      return detail ? earlierName(trace, detail) : null;
    });
    traces = earlier.filter((trace) => trace !== null);
  }
  return found;
}

/** The oldest commit that changed each trace's file; null if there is none. Traces that couldn't be read are left out. */
async function readOldest(github: GitHubRepo, traces: readonly Trace[]): Promise<Map<Trace, LoggedCommit | null>> {
  const oldest = new Map<Trace, LoggedCommit | null>();
  await mapLimited(traces, async (trace) => {
    const commit = await attempt(`read the history of ${trace.name}`, () => readOldestCommit(github, trace));
    if (commit !== undefined) oldest.set(trace, commit);
  });
  return oldest;
}

/** Undefined if GitHub doesn't link to the last page, because a newer commit would give the wrong date. */
async function readOldestCommit(
  { client, repo }: GitHubRepo,
  { name, head }: Trace,
): Promise<LoggedCommit | null | undefined> {
  const request = { ...repo, path: name, ...(head === null ? {} : { sha: head }), per_page: 1 };
  const newest = await client.repos.listCommits(request);
  const last = parseLastPage(newest.headers.link);
  if (last === null) return undefined;
  const { data } = last === 1 ? newest : await client.repos.listCommits({ ...request, page: last });
  return parseCommits(data, `read the history of ${name}`)[0] ?? null;
}

async function readBringers(
  github: GitHubRepo,
  head: string | null,
  commits: ReadonlyArray<LoggedCommit | null>,
): Promise<Map<string, Bringer>> {
  const [since] = commits
    .flatMap((commit) => (commit ? [commit.instant] : []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  if (since === undefined) return new Map();
  const readLog = async (from: string | null): Promise<LoggedCommit[] | null> =>
    (await attempt("read the commits", () => readLogSince(github, head, from))) ?? null;
  const log = await readLog(since);
  const isWhole = (bringers: ReadonlyMap<string, unknown>): boolean =>
    commits.every((commit) => commit === null || bringers.has(commit.id));
  if (log === null || isWhole(findBringers(log))) return datedBringers(github, log ?? []);
  // GitHub's log ended too early, at a commit whose date is wrong.
  return datedBringers(github, (await readLog(null)) ?? []);
}

async function datedBringers(github: GitHubRepo, log: readonly LoggedCommit[]): Promise<Map<string, Bringer>> {
  const dates = await attempt("read the commits", () => readPromiseDates(github, log));
  return new Map(
    Array.from(findBringers(log), ([id, bringer]) => [
      id,
      { ...bringer, promised: dates?.get(bringer.id) ?? bringer.instant },
    ]),
  );
}

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
async function readCommitDetail({ client, repo }: GitHubRepo, id: string): Promise<Detail | undefined> {
  const doing = `read the commit ${id.slice(0, 12)}`;
  return attempt(doing, async () => {
    const { data } = await client.repos.getCommit({ ...repo, ref: id });
    return expectShape(DetailShape, data, doing);
  });
}

/** The trace under the file's earlier name if the commit renamed the file without changing it; null if it added the file. */
function earlierName({ path, name }: Trace, { files, parents }: Detail): Trace | null {
  const file = files.find(({ filename }) => filename === name);
  const [parent] = parents;
  if (file?.status !== "renamed" || file.changes !== 0 || file.previous_filename === undefined || !parent) return null;
  return { path, name: file.previous_filename, head: parent.sha };
}

/** Undefined if the read fails for this object alone. Throws a Failure if every read would fail. */
async function attempt<T>(doing: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (concernsOneObject(error)) return undefined;
    throw explain(error, doing);
  }
}
