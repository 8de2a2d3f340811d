import type { ReportVersion } from "../core/verify/replay.ts";
import type { DatedCommit } from "./branch.ts";

/** The dates of a report's version, from those of its commit. */
export function versionDates({
  instant,
  promised,
}: Pick<DatedCommit, "instant" | "promised">): Pick<ReportVersion, "instant" | "promised"> {
  return { instant: new Date(instant).toISOString(), ...(promised === instant ? {} : { promised }) };
}
