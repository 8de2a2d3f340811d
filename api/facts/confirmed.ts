import { ledgerEntries } from "../../src/core/model/ledger.ts";
import type { TrackedIssue } from "../../src/core/model/register.ts";
import type { Register } from "../../src/github/read/register.ts";

/**
 * The issues that a run has confirmed. Other workflows can open issues with the account that Follow-through uses, so a block in an
 * issue that the ledger doesn't list may be forged. A run can check it, but the server can't. A run lists its new issues before it
 * ends; after an interrupted run, the next one does. Without a dashboard, all issues count.
 */
export function confirmedIssues({ tracked, dashboard }: Pick<Register, "tracked" | "dashboard">): TrackedIssue[] {
  if (dashboard === null) return tracked;
  const listed = ledgerEntries(dashboard.data);
  return tracked.filter(({ facts }) => listed.has(facts.number));
}
