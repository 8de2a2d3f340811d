import { expect, test } from "vitest";
import { createPage } from "../../../api/page/page.ts";
import { reportList } from "../../../api/page/report-list.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import { addressesOf, DONE, PROOF, textOf } from "../../support/page.ts";

function listOf(snapshots: Snapshot[]): string {
  return String(reportList(createPage(aView({ snapshots }), 0)));
}

test("every report is linked, and is shown with its verdict", () => {
  const list = listOf([aSnapshot({ commitments: [aTracked({ block: PROOF, issue: DONE }), aTracked()] })]);
  expect(addressesOf(list)).toContain("./r/acme/status/2026-03-01-outage/");
  expect(textOf(list)).toMatch(/^Outage of 1 March Nothing due yet · 1 open · 1 kept · not due yet: 1$/);
});

test("reports are listed with their repository if there are several repositories", () => {
  expect(textOf(listOf(aRegister()))).toContain("acme/shop · Nothing due yet · 120 open");
  expect(textOf(listOf([aSnapshot()]))).not.toContain("acme/status ·");
});
