import type { Config } from "../config/schema.ts";
import type { Block } from "../core/model/block.ts";
import { isInstant } from "../core/model/date.ts";
import type { LedgerSource } from "../core/model/ledger-sources.ts";
import type { ParsedReport } from "../documents/dates.ts";
import { isNewlyNamed, NAMES_VERSION } from "../documents/filter.ts";

/** The time of the last run before the default of `documents` was widened (RFC 3339); null if there was none. */
export function fewerNamesUntil(entry: LedgerSource | null): string | null {
  if (entry === null) return null;
  if (entry.names !== NAMES_VERSION) return entry.last_run_at;
  return entry.fewer_names_until ?? null;
}

interface Names {
  parsed: readonly ParsedReport[];
  tracked: ReadonlyArray<{ block: Block }>;
  /** When each new report was first committed, by path. */
  firstCommits: ReadonlyMap<string, string | null>;
  entry: LedgerSource | null;
}

/**
 * Returns the paths of reports that only the wider default of `documents` recognises, and that already existed at the time of
 * the last run with the narrower one. A better default must not open issues for old reports that weren't tracked before.
 */
export function findPassedOver({ parsed, tracked, firstCommits, entry }: Names, { documents }: Config): Set<string> {
  const until = fewerNamesUntil(entry);
  if (until === null) return new Set();
  const known = new Set(tracked.map(({ block }) => block.report.path));
  const paths = parsed.filter(({ file: { path, firstCommitted } }) => {
    if (known.has(path) || !isNewlyNamed(path, documents)) return false;
    const first = firstCommits.get(path) ?? firstCommitted;
    // If the first commit is unknown, the report is probably an old one.
    return first === null || isBefore(first, until);
  });
  return new Set(paths.map(({ file }) => file.path));
}

/** Compares instants if `first` is one, otherwise dates. */
function isBefore(first: string, until: string): boolean {
  return isInstant(first) ? Date.parse(first) < Date.parse(until) : first.slice(0, 10) < until.slice(0, 10);
}
