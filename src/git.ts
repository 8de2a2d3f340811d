import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Day } from "./core/date.ts";

const run = promisify(execFile);

/**
 * The day of each file's first commit, from the local history. Null when there is no full history here: in a shallow
 * checkout every file seems to be as old as the last commit.
 */
export async function readFirstCommits(
  root: string,
  timeZone: (instant: string) => Day,
): Promise<Map<string, Day> | null> {
  try {
    const shallow = await git(root, ["rev-parse", "--is-shallow-repository"]);
    if (shallow.trim() !== "false") return null;
    // NUL before each commit, so that no file name can look like a date.
    const log = await git(root, [
      "-c",
      "core.quotePath=off",
      "log",
      "--diff-filter=A",
      "--name-only",
      "--relative",
      "--format=%x00%cI",
    ]);
    const first = new Map<string, Day>();
    for (const commit of log.split("\0").slice(1)) {
      const [instant, ...names] = commit.split("\n");
      // Newest first: the oldest addition of a path is written last.
      for (const name of names) if (name !== "") first.set(name, timeZone(instant!));
    }
    return first;
  } catch {
    // No git, or no repository: the documents are read all the same.
    return null;
  }
}

async function git(cwd: string, args: string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd, maxBuffer: 256 * 1024 * 1024, timeout: 60_000 });
  return stdout;
}
