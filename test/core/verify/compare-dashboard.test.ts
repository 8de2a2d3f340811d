import { describe, expect, test } from "vitest";
import { LEDGER } from "../../../src/core/model/ledger.ts";
import { compareDashboard, type DashboardVersion } from "../../../src/core/verify/compare-dashboard.ts";
import { aLedger } from "../../support/builders.ts";

const AT = "2026-12-20T09:00:00Z";

function version(last_run_at: string, text = "", login: string | null = "mira"): DashboardVersion {
  return { at: AT, login, body: `${LEDGER.render(aLedger({ last_run_at }), "The list")}\n\n${text}` };
}

const FIRST = version("2026-12-19T06:00:00Z");

function compare(before: DashboardVersion | null, after: DashboardVersion, isPartial = false) {
  return compareDashboard({ number: 3, edits: [{ before, after }], isPartial }, false);
}

describe("an edit of the dashboard by another account", () => {
  test("is a finding if it changed the data", () => {
    const message =
      "The data in dashboard #3, on which runs rely if an issue is missing, was changed by @mira on 2026-12-20, not by Follow-through.";
    const found = compare(FIRST, version("2026-12-20T06:00:00Z"));
    expect(found).toEqual({ findings: [{ number: 3, file: null, line: null, commit: null, message }], notes: [] });
    expect(compare(FIRST, version("2026-12-20T06:00:00Z", "", null)).findings[0]?.message).toContain(
      "changed by a deleted account",
    );
  });

  test.for<[what: string, before: DashboardVersion | null, after: DashboardVersion]>([
    ["it removed the data", FIRST, { ...FIRST, body: "Nothing" }],
    ["it damaged the data", FIRST, { ...FIRST, body: FIRST.body!.replace('"numbers"', '"number"') }],
  ])("is a finding if %s", ([, before, after]) => {
    expect(compare(before, after).findings).toHaveLength(1);
  });

  test.for<[what: string, before: DashboardVersion, after: DashboardVersion]>([
    ["its version", FIRST, { ...FIRST, body: null }],
    ["the version before it", { ...FIRST, body: null }, FIRST],
    ["both versions", { ...FIRST, body: null }, { ...FIRST, body: null }],
  ])("may have changed the data if %s was deleted from the edit history", ([, before, after]) => {
    const message =
      "The data in dashboard #3, on which runs rely if an issue is missing, may have been changed by @mira on 2026-12-20: the version before or after that edit was deleted from the edit history.";
    expect(compare(before, after).findings.map((finding) => finding.message)).toEqual([message]);
  });

  test("isn't a finding if the data was already missing before it", () => {
    expect(compare({ ...FIRST, body: "Nothing" }, { ...FIRST, body: "Still nothing" }).findings).toEqual([]);
  });

  test("isn't a finding if only the text that people write changed", () => {
    expect(compare(FIRST, version("2026-12-19T06:00:00Z", "A note"))).toEqual({ findings: [], notes: [] });
  });

  test("isn't compared if a version wasn't read", () => {
    const unread = { at: AT, login: "mira" };
    const notes = ["Not compared: edits of dashboard #3 on 2026-12-20."];
    expect(compare(FIRST, unread)).toEqual({ findings: [], notes });
    expect(compare(unread, FIRST)).toEqual({ findings: [], notes });
    expect(compare(null, FIRST)).toEqual({ findings: [], notes });
  });
});

test("edits that are too old are said not to be compared", () => {
  expect(compare(FIRST, FIRST, true).notes).toEqual([
    "Not compared: the oldest edits of dashboard #3, because there are too many.",
  ]);
});

test("edits that GitHub doesn't show are said not to be compared if an issue is missing", () => {
  expect(compareDashboard(null, false)).toEqual({ findings: [], notes: [] });
  expect(compareDashboard(null, true).notes).toEqual([
    "Not compared: the dashboard's edits, because GitHub doesn't show them.",
  ]);
});
