import { expect, test } from "vitest";
import { createPage } from "../../../api/page/page.ts";
import { quarterTable } from "../../../api/page/quarter-table.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { DONE, PROOF, textOf } from "../../support/page.ts";

function tableOf(commitments: Snapshot["commitments"]): string {
  return String(quarterTable(createPage(aView({ snapshots: [aSnapshot({ commitments })] }), 0)) ?? "");
}

test("the table shows how many commitments due in each quarter were kept by their original due date", () => {
  const table = tableOf([
    aTracked({ block: { due: "2026-03-20" } }),
    aTracked({ block: { due: "2026-05-12", ...PROOF }, issue: DONE }),
    aTracked({ block: { due: "2026-05-14" } }),
    aTracked({ block: { due: "2026-08-01" } }),
  ]);
  expect(textOf(table)).toBe("Quarter Kept by the original due date Q1 2026 0 of 1 Q2 2026 1 of 2");
  expect(table.match(/viewBox="[^"]*"/g)).toEqual(['viewBox="0 -1 2 2"', 'viewBox="0 -1 2 2"']);
});

test("there is no table if nothing is due yet", () => {
  expect(tableOf([aTracked()])).toBe("");
});
