import { expect, test } from "vitest";
import { movedTable } from "../../../api/page/moved-table.ts";
import { createPage } from "../../../api/page/page.ts";
import { addDays } from "../../../src/core/model/date.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { textOf } from "../../support/page.ts";

function tableOf(commitments: Snapshot["commitments"]): string {
  return String(movedTable(createPage(aView({ snapshots: [aSnapshot({ commitments })] }), 0)) ?? "");
}

test("the table lists the six commitments with the largest slips and counts the rest", () => {
  const commitments = Array.from({ length: 8 }, (_, index) =>
    aTracked({
      block: { ...moved("2026-06-01", addDays("2026-06-01", index + 1)), text: `Item ${index + 1}` },
      issue: { number: index + 1 },
    }),
  );
  const table = tableOf(commitments);
  expect(table.match(/>Item \d/g)).toEqual([">Item 8", ">Item 7", ">Item 6", ">Item 5", ">Item 4", ">Item 3"]);
  expect(textOf(table)).toContain("not due yet · due 1 Jun 2026 → 9 Jun 2026 (postponed once, +8 days)");
  expect(textOf(table)).toContain("2 more: see their reports.");
});

test("all timelines in the table use the same scale", () => {
  const table = tableOf([
    aTracked({ block: moved("2026-05-15", "2026-05-25"), issue: { number: 1 } }),
    aTracked({ block: moved("2026-05-15", "2026-06-04"), issue: { number: 2 } }),
  ]);
  expect(Array.from(table.matchAll(/class="slip" d="([^"]*)"/g), ([, path]) => path)).toEqual([
    "M4.0 8H196.0",
    "M4.0 8H100.0",
  ]);
});

test("there is no table if no due date moved later", () => {
  expect(tableOf([aTracked(), aTracked({ block: moved("2026-06-01", "2026-05-20") })])).toBe("");
});
