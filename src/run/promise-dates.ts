import type { Report } from "../core/model/commitment.ts";
import { dayOf, type Day } from "../core/model/date.ts";
import { Failure } from "../core/model/failure.ts";
import { mapLimited } from "../core/model/map-limited.ts";
import type { ParsedReport } from "../documents/dates.ts";
import { readFirstCommit } from "../github/read/first-commit.ts";
import type { Register } from "../github/read/register.ts";
import type { RunContext } from "./world.ts";

export interface NewReports {
  parsed: readonly ParsedReport[];
  reports: readonly Report[];
  /** Reports published before this date are not tracked. */
  since: Day;
  register: Register;
  /** When the commit that this run reads was made, RFC 3339; null if unknown. */
  committedAt: string | null;
  /** Results of an earlier read in this run, which are not read again. */
  known?: ReadonlyMap<string, string | null> | undefined;
}

/**
 * When each report that is about to be tracked was first committed, by path: an instant from GitHub's history, or the date from
 * the local one. Only as many reports are looked up as this run can create issues. Null if unknown: the report then
 * counts as promised with the commit that this run reads.
 */
export async function readPromiseDates(
  { parsed, reports, since, register, committedAt, known = new Map<string, string | null>() }: NewReports,
  context: RunContext,
): Promise<Map<string, string | null>> {
  const { config } = context;
  const local = new Map(parsed.map(({ file }) => [file.path, file.firstCommitted]));
  const tracked = new Set(register.tracked.map(({ block }) => block.report.path));
  const isNew = ({ path, draft, published, commitments }: Report): boolean =>
    !draft && commitments.length > 0 && !tracked.has(path) && (published === null || published >= since);
  const dates = new Map(known);
  const unknown: string[] = [];
  const today = committedAt && dayOf(committedAt, config.timezone);
  for (const { path } of reports.filter(isNew)) {
    const day = local.get(path) ?? null;
    // The commit that this run reads is the first one if it was made on the same day.
    if (day !== null && day !== today) dates.set(path, day);
    if (day === null && !dates.has(path)) unknown.push(path);
  }
  await mapLimited(unknown.slice(0, config["max-creates"]), async (path) => {
    dates.set(path, await readInstant(path, context));
  });
  return dates;
}

/** A failed lookup doesn't stop the run: the report then counts as promised later, never earlier. */
async function readInstant(path: string, { github, world }: RunContext): Promise<string | null> {
  try {
    return await readFirstCommit({ client: github.client, repo: github.source }, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.log(error.message);
    return null;
  }
}
