import { describe, expect, test } from "vitest";
import { commitmentList, MAX_ROWS } from "../../../api/page/commitment-list.ts";
import { createPage } from "../../../api/page/page.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { textOf } from "../../support/page.ts";

function listOf(commitments: Snapshot["commitments"], inReport = false): string {
  const view = aView({ snapshots: [aSnapshot({ commitments })] });
  return String(commitmentList(createPage(view, 0), view.entries, inReport));
}

test("a row shows the state, the due date, the owner and the report", () => {
  const row = listOf([aTracked({ block: { text: "An alert", due: "2026-05-14" } })]);
  expect(textOf(row)).toBe("An alert overdue by 1 day · due 14 May 2026 UTC · @mira · Outage of 1 March");
  expect(row).toContain('<a href="./c/acme/status/1/" lang="" dir="auto">An alert</a>');
});

test("a row on a report's page doesn't name the report", () => {
  expect(textOf(listOf([aTracked()], true))).not.toContain("Outage of 1 March");
});

test.for<[due_text: string | null, text: string]>([
  [null, "An alert without a due date · @mira"],
  ["after summer", "An alert without a due date · no exact date given (“after summer”) · @mira"],
])("a row without a due date says so, and quotes the vague date in the report, if any: %j", ([due_text, text]) => {
  expect(textOf(listOf([aTracked({ block: { text: "An alert", due: null, due_text } })]))).toContain(text);
});

test("commitments are sorted by due date, earliest first", () => {
  const due = (day: string): Snapshot["commitments"][number] => aTracked({ block: { text: day, due: day } });
  const list = listOf(["2026-05-03", "2026-05-01", "2026-05-02"].map(due));
  expect(list.match(/>2026-05-0\d</g)).toEqual([">2026-05-01<", ">2026-05-02<", ">2026-05-03<"]);
});

describe("a long list", () => {
  const many = Array.from({ length: MAX_ROWS + 5 }, (_, index) =>
    aTracked({ block: { due: "2026-05-01", key: `${index}` }, issue: { number: index + 1 } }),
  );

  test("is truncated and ends with a link to the reports", () => {
    const list = listOf(many);
    expect(list.match(/<li>/g)).toHaveLength(MAX_ROWS);
    expect(list).toContain('<a href="#reports">5 more: see their reports.</a>');
  });

  test("is complete on a report's page", () => {
    const list = listOf(many, true);
    expect(list.match(/<li>/g)).toHaveLength(many.length);
    expect(list).not.toContain("#reports");
  });
});
