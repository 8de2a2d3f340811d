import type { Day } from "../core/model/date.ts";
import { hasFullHistory, runGit } from "./git.ts";

/**
 * The date of each file's first commit in the local history, by path, following renames. `toDay` converts a commit's
 * instant (RFC 3339) to a date. Null without full history, because in a shallow checkout every file appears to start at the
 * last commit.
 */
export async function readFirstCommits(
  root: string,
  toDay: (instant: string) => Day,
): Promise<Map<string, Day> | null> {
  try {
    if (!(await hasFullHistory(root))) return null;
    const log = await runGit(
      root,
      "log",
      "--reverse",
      "-z",
      "-M",
      "--diff-filter=AR",
      "--name-status",
      "--relative",
      "--format=%x01%cI",
    );
    return parseFirstCommits(log, toDay);
  } catch {
    // Without git or a repository, the reports are read without these dates.
    return null;
  }
}

/** Reads NUL-separated fields, oldest commit first: `\x01instant`, then `A path`, or `R100 old new` for a rename. */
function parseFirstCommits(log: string, toDay: (instant: string) => Day): Map<string, Day> {
  const first = new Map<string, Day>();
  const record = (path: string, day: Day): void => {
    if (!first.has(path)) first.set(path, day);
  };
  const fields = log.split("\0").values();
  const nextPath = (): string => fields.next().value ?? "";
  let day = "";
  for (const field of fields) {
    const word = field.trim();
    if (word.startsWith("\u0001")) day = toDay(word.slice(1));
    else if (word === "A") record(nextPath(), day);
    else if (/^R\d+$/.test(word)) {
      const [from, to] = [nextPath(), nextPath()];
      record(to, first.get(from) ?? day);
    }
  }
  return first;
}
