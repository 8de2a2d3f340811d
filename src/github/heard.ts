import { findSource, type LedgerSource } from "../core/model/ledger-sources.ts";
import { LEDGER, type Ledger } from "../core/model/ledger.ts";

/** Lists lag, so a change from shortly before the last read may have been missed. Each read starts this much earlier. */
export const LAG_MS = 3_600_000;

/** The instant from which to read comments that were recorded up to an instant. Both are RFC 3339. */
export function withMargin(until: string): string {
  return new Date(Math.max(0, Date.parse(until) - LAG_MS)).toISOString();
}

/** Up to when the comments are recorded in the blocks of a source (`owner/name`), by default of all sources. */
export function heardBy(ledger: Ledger, source: string | undefined): Pick<LedgerSource, "heard_until" | "unheard"> {
  return (source === undefined ? null : findSource(ledger, source)) ?? ledger;
}

/** The instant from which a run for a source (`owner/name`) reads comments, from the dashboard's body; null without a ledger. */
export function parseCommentsSince(body: string, source: string): string | null {
  const managed = LEDGER.parse(body);
  return managed !== null && "data" in managed ? withMargin(heardBy(managed.data, source).heard_until) : null;
}
