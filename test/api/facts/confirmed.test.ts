import { expect, test } from "vitest";
import { confirmedIssues } from "../../../api/facts/confirmed.ts";
import { packEntries } from "../../../src/core/model/ledger.ts";
import type { Dashboard, TrackedIssue } from "../../../src/core/model/register.ts";
import { aLedger, anIssue } from "../../support/builders.ts";

const [listed, unlisted] = [4, 5].map((number) => ({ facts: anIssue({ number }) }) as TrackedIssue);

test("an issue that the ledger doesn't list isn't confirmed", () => {
  const data = aLedger(packEntries(new Map([[4, "AAAA"]])));
  const dashboard = { data } as Dashboard;
  expect(confirmedIssues({ tracked: [listed!, unlisted!], dashboard })).toEqual([listed]);
});

test("every issue counts as confirmed before there is a ledger", () => {
  expect(confirmedIssues({ tracked: [listed!, unlisted!], dashboard: null })).toEqual([listed, unlisted]);
});
