import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Day } from "../core/model/date.ts";

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
    // Oldest first, everything between NULs: `\\x01date`, then `A path`, or `R100 from to` for a rename.
    const log = await git(root, [
      "log",
      "--reverse",
      "-z",
      "-M",
      "--diff-filter=AR",
      "--name-status",
      "--relative",
      "--format=%x01%cI",
    ]);
    const words = log.split("\0");
    const first = new Map<string, Day>();
    let day = "";
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index]!.trim();
      if (word.startsWith("\u0001")) day = timeZone(word.slice(1));
      else if (word === "A") setOnce(first, words[(index += 1)]!, day);
      else if (/^R\d+$/.test(word)) {
        const [from, to] = [words[(index += 1)]!, words[(index += 1)]!];
        setOnce(first, to, first.get(from) ?? day);
      }
    }
    return first;
  } catch {
    // No git, or no repository: the documents are read all the same.
    return null;
  }
}

function setOnce(map: Map<string, Day>, path: string, day: Day): void {
  if (!map.has(path)) map.set(path, day);
}

async function git(cwd: string, args: string[]): Promise<string> {
  const { stdout } = await run("git", args, { cwd, maxBuffer: 256 * 1024 * 1024, timeout: 60_000 });
  return stdout;
}
