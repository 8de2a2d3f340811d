import { expect, test } from "vitest";
import { groupByReport } from "../../../api/view/reports.ts";
import { aView } from "../../support/app.ts";
import { aRegister } from "../../support/register.ts";

test("entries are grouped by report, in order of first appearance", () => {
  const view = aView({ snapshots: aRegister() });
  const reports = groupByReport(view.entries);
  expect(reports.map(({ id, entries }) => [id, entries.length])).toEqual([
    ["acme/status/2026-03-01-outage", 10],
    ["acme/status/ü & <b>", 3],
    ["acme/shop/2026-03-01-outage", 120],
  ]);
  for (const { first, entries } of reports) expect(entries[0]).toBe(first);
  expect(view.reports).toEqual(reports);
});
