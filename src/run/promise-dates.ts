import type { Plan } from "../core/plan/operations.ts";
import type { PlanInput } from "../core/plan/plan.ts";
import type { Report } from "../core/model/commitment.ts";
import { hoursBetween, isInstant, type Day, type Now } from "../core/model/date.ts";
import { Failure, withWords } from "../core/model/failure.ts";
import type { Register } from "../github/read/register.ts";
import { correctByLastRead, type LastRead } from "./last-read.ts";
import { tryFirstCommits } from "./try-first-commits.ts";
import type { RunContext, World } from "./world.ts";

export interface NewReports {
  reports: readonly Report[];
  /** Reports published before this date are not admitted. */
  since: Day;
  register: Register;
  /** Results of an earlier read in this run, which are not read again. */
  known?: ReadonlyMap<string, string | null> | undefined;
  /** See lastReadOf. */
  lastRead: LastRead | null;
}

/**
 * The instant at which the promises in each report that is about to be tracked were made, by path; see withPromiseDates and
 * correctByLastRead.
 * Looks up no more reports than this run can create issues, and leaves out the others. Null if unknown: the report's commitments
 * then count as promised at the commit that this run reads.
 */
export async function readPromiseDates(
  { reports, since, register, known = new Map<string, string | null>(), lastRead }: NewReports,
  context: RunContext,
): Promise<Map<string, string | null>> {
  const { world, config } = context;
  const tracked = new Set([...register.tracked, ...register.gone].flatMap(({ block }) => block?.report.path ?? []));
  const isNew = ({ path, draft, published, commitments }: Report): boolean =>
    !draft && commitments.length > 0 && !tracked.has(path) && (published === null || published >= since);
  const unknown = reports.filter((report) => isNew(report) && !known.has(report.path)).map(({ path }) => path);
  const asked = unknown.slice(0, config["max-creates"]);
  const found = asked.length > 0 ? await tryFirstCommits(asked, world) : new Map<string, null>();
  const dates = new Map(
    asked.map((path) => {
      const { promised = null } = found.get(path) ?? {};
      return [path, promised && atMostNow(promised, world.now)] as const;
    }),
  );
  return new Map([...known, ...(await correctByLastRead(dates, lastRead, context))]);
}

/**
 * Dates the promises in the commit that this run reads, if the plan creates issues that are dated by it. `committedAt` is the
 * commit's own date or that of the last run, which can be older than the commits before it. If the history can't be read, returns
 * `committedAt`.
 */
export async function readPromiseDate(
  { operations }: Pick<Plan, "operations">,
  { committedAt = null, firstCommits }: Pick<PlanInput, "committedAt" | "firstCommits">,
  world: Pick<World, "readPromiseDate" | "now" | "log">,
): Promise<string | null> {
  const isUsed = operations.some(
    (planned) =>
      planned.type === "create" &&
      planned.block.promised === committedAt &&
      firstCommits?.get(planned.block.report.path) !== committedAt,
  );
  if (committedAt === null || !isUsed) return committedAt;
  const read = await tryPromiseDate(world);
  return atMostNow(read === null || hoursBetween(read, committedAt) > 0 ? committedAt : read, world.now);
}

async function tryPromiseDate({
  readPromiseDate: read,
  log,
}: Pick<World, "readPromiseDate" | "log">): Promise<string | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log(withWords(error));
    return null;
  }
}

/** The clocks of runners and committers differ. */
const CLOCK_HOURS = 1;

/** The instant or, if it is in the future, the time of the run: nothing is promised later than that. */
function atMostNow(instant: string, { instant: now, today }: Now): string {
  if (!isInstant(instant) || today !== null || hoursBetween(now, instant) <= CLOCK_HOURS) return instant;
  return now;
}
