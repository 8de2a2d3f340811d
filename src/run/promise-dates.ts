import type { Report } from "../core/model/commitment.ts";
import type { Day } from "../core/model/date.ts";
import type { Register } from "../github/read/register.ts";
import { tryFirstCommits } from "./try-first-commits.ts";
import type { RunContext } from "./world.ts";

export interface NewReports {
  reports: readonly Report[];
  /** Reports published before this date are not admitted. */
  since: Day;
  register: Register;
  /** Results of an earlier read in this run, which are not read again. */
  known?: ReadonlyMap<string, string | null> | undefined;
}

/**
 * The instant or date at which each report that is about to be tracked reached the branch, by path. Looks up no more reports
 * than this run can create issues, and leaves out the others. Null if unknown: the report's commitments then count as promised
 * at the commit that this run reads.
 */
export async function readPromiseDates(
  { reports, since, register, known = new Map<string, string | null>() }: NewReports,
  { world, config }: RunContext,
): Promise<Map<string, string | null>> {
  const tracked = new Set([...register.tracked, ...register.gone].flatMap(({ block }) => block?.report.path ?? []));
  const isNew = ({ path, draft, published, commitments }: Report): boolean =>
    !draft && commitments.length > 0 && !tracked.has(path) && (published === null || published >= since);
  const dates = new Map(known);
  const unknown = reports.filter((report) => isNew(report) && !dates.has(report.path)).map(({ path }) => path);
  const asked = unknown.slice(0, config["max-creates"]);
  const found = asked.length > 0 ? await tryFirstCommits(asked, world) : new Map<string, string | null>();
  for (const path of asked) dates.set(path, found.get(path) ?? null);
  return dates;
}
