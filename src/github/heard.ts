import { findSource, type LedgerSource } from "../core/model/ledger-sources.ts";
import type { Ledger } from "../core/model/ledger.ts";

/** Lists lag, so a change from shortly before the last read may have been missed. Each read starts this much earlier. */
export const LAG_MS = 3_600_000;

/** The instant from which to read comments that were recorded up to an instant. Both are RFC 3339. */
export function withMargin(until: string): string {
  return new Date(Math.max(0, Date.parse(until) - LAG_MS)).toISOString();
}

/** The instants up to which comments are recorded in the blocks of a source (`owner/name`), by default of all sources. */
export function heardBy(ledger: Ledger, source: string | undefined): Pick<LedgerSource, "heard_until" | "unheard"> {
  return (source === undefined ? null : findSource(ledger, source)) ?? ledger;
}

/** The line of the dashboard's body that contains the ledger; see LEDGER. */
const LEDGER_LINE = /^<!-- follow-through:dashboard:v1 (?<json>\{.*\}) -->\r?$/m;

/**
 * The instant from which a run for a source (`owner/name`) will read comments, from the dashboard's body; null if it contains no
 * ledger. Doesn't validate the ledger, because the comments are asked for before the code that validates it is loaded.
 */
export function findCommentsSince(body: string, source: string): string | null {
  try {
    const ledger: Ledger = JSON.parse(LEDGER_LINE.exec(body)?.groups?.["json"] ?? "");
    return withMargin(heardBy(ledger, source).heard_until);
  } catch {
    return null;
  }
}
