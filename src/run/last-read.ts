import { hoursBetween, isInstant } from "../core/model/date.ts";
import type { LedgerSource } from "../core/model/ledger-sources.ts";
import { parseDated } from "../documents/dates.ts";
import { placeKey } from "../documents/versions.ts";
import type { RunContext, World } from "./world.ts";

/** The last run of a source: when it started (RFC 3339), and the commit that it read. */
export interface LastRead {
  at: string;
  commit: string;
}

/** The last run, if it read another commit than this one; null otherwise, if it isn't known, or if today's date is simulated. */
export function lastReadOf(
  entry: Pick<LedgerSource, "last_run_at" | "last_commit"> | null,
  { commit, now }: Pick<World, "commit" | "now">,
): LastRead | null {
  const { last_run_at: at = "", last_commit: last } = entry ?? {};
  return last === undefined || commit === null || last === commit || now.today !== null ? null : { at, commit: last };
}

/**
 * Corrects the dates of new reports' promises by what the last run read, because people choose the dates of their commits: a report
 * that wasn't there yet was published after that run, and if it had no items yet, its promises count as made at the commit that this
 * run reads (null). A version that can't be read counts as missing. Reads only reports that are dated before the last run.
 */
export async function correctByLastRead(
  dates: ReadonlyMap<string, string | null>,
  last: LastRead | null,
  { world, config }: RunContext,
): Promise<Map<string, string | null>> {
  const early = Array.from(dates).filter(([, date]) => date !== null && last !== null && isEarlier(date, last));
  if (last === null || early.length === 0) return new Map(dates);
  const texts = await world.readVersions(early.map(([path]) => ({ commit: last.commit, path })));
  const corrected = new Map(dates);
  for (const [path] of early) {
    const text = texts.get(placeKey({ commit: last.commit, path }));
    if (text === undefined) corrected.set(path, last.at);
    else if (parseDated({ path, text }, config).report.commitments.length === 0) corrected.set(path, null);
  }
  return corrected;
}

/** The commit's date or, if it is later, the start of the last run, which read the branch without this commit. */
export function afterLastRead(date: string | null, last: LastRead | null): string | null {
  return date !== null && last !== null && isEarlier(date, last) ? last.at : date;
}

function isEarlier(date: string, { at }: LastRead): boolean {
  return isInstant(date) && hoursBetween(date, at) > 0;
}
