import type { HistoryCommit } from "../core/verify/push-dates.ts";
import type { Branch } from "./branch.ts";
import { isObjectId } from "./blob-id.ts";
import { instantOf, UnexpectedOutput } from "./git-output.ts";

/** Every commit in the branch's history, including merged branches, oldest first, each after its parents. */
export async function readCommits({ objects, commit }: Branch): Promise<HistoryCommit[]> {
  return parseHistory(await objects.run("log", "--reverse", "--topo-order", "--format=%H %ct %P", commit));
}

/** Parses lines with a commit id, the commit's date in seconds since 1970, and its parents' ids. */
export function parseHistory(output: string): HistoryCommit[] {
  const lines = output.split("\n");
  if (lines.pop() !== "") throw new UnexpectedOutput("log");
  return lines.map((line) => {
    const [id = "", seconds = "", ...parents] = line.replace(/ $/, "").split(" ");
    if (![id, ...parents].every(isObjectId) || !/^\d{1,12}$/.test(seconds)) throw new UnexpectedOutput("log");
    return { id, instant: instantOf(Number(seconds), "log"), parents };
  });
}
