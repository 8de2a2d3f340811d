import type { LedgerSource } from "../core/model/ledger-sources.ts";
import { ledgerEntries } from "../core/model/ledger.ts";
import type { Register } from "../github/read/register.ts";
import type { WriteResult } from "../github/write/apply.ts";

/** An instant earlier than any comment. */
const BEFORE_GITHUB = "1970-01-01T00:00:00Z";
/**
 * The maximum length of `unheard`. Each entry costs one request per run. If there would be more, `heard_until` and `unheard`
 * stay the same.
 */
const MAX_UNHEARD = 50;

/** The ledger's values for how far comments are recorded in the blocks. */
export type Heard = Pick<LedgerSource, "heard_until" | "unheard">;

export interface HeardFacts {
  register: Register;
  /** Null if nothing was written. */
  applied: WriteResult | null;
  /** The ledger's entry for this run's source; null before its first run. */
  entry: Heard | null;
  /** The keys of other sources' commitments. */
  foreign: ReadonlySet<string>;
  /** Now, RFC 3339. */
  instant: string;
}

/**
 * The instants up to which comments are recorded after a run. An issue that couldn't be read or written keeps a separate
 * instant, so that the comments on all other issues aren't read again in every run. The instants stay the same if the run was
 * cut short, if it doesn't know all issues, or if too many of them would need a separate instant.
 */
export function heardAfter({ register, applied, entry, foreign, instant }: HeardFacts): Heard {
  const { heard_until = BEFORE_GITHUB, unheard = [] } = entry ?? {};
  const before = new Map(unheard.map(({ number, until }) => [number, until]));
  const behind = new Set([
    ...register.tracked
      .filter((issue) => issue.unheard === "activity" && !foreign.has(issue.block.key))
      .map(({ facts }) => facts.number),
    ...register.unread.map(({ number }) => number),
    ...(applied?.failed ?? []),
  ]);
  const isWhole = isAllKnown(register) && (applied === null || isFinished(applied)) && behind.size <= MAX_UNHEARD;
  // Otherwise, the run may have read comments without recording them.
  const left = [...(isWhole ? behind : before.keys())]
    .toSorted((a, b) => a - b)
    .map((number) => ({ number, until: before.get(number) ?? heard_until }));
  return { heard_until: isWhole ? instant : heard_until, ...(left.length > 0 ? { unheard: left } : {}) };
}

/**
 * Whether the run knows all issues whose comments matter. An issue that is missing for the first time may come back in the next
 * run, and an unread one that the ledger doesn't list may turn out to be ours.
 */
function isAllKnown({ unread, gone, dashboard }: Register): boolean {
  const entries = dashboard ? ledgerEntries(dashboard.data) : new Map<number, string>();
  const known = new Set(dashboard?.data.gone.map(({ number }) => number));
  return unread.every(({ number }) => entries.has(number)) && gone.every(({ number }) => known.has(number));
}

/** Whether everything was tried and each write either took effect or was refused. */
function isFinished({ stale, stopped, uncertain }: WriteResult): boolean {
  return stale.length === 0 && !stopped && !uncertain;
}
