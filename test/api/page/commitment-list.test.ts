import { describe, expect, test } from "vitest";
import { commitmentList, MAX_ROWS } from "../../../api/page/commitment-list.ts";
import { createPage } from "../../../api/page/page.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked, moved } from "../../support/builders.ts";
import { textOf } from "../../support/page.ts";

function listOf(commitments: Snapshot["commitments"], inReport = false): string {
  const view = aView({ snapshots: [aSnapshot({ commitments })] });
  return String(commitmentList(createPage(view, 0), view.entries, inReport));
}

describe("a row", () => {
  test("shows the dates, the title, the owner and the report", () => {
    const row = listOf([
      aTracked({ block: { text: "Add an alert by May (@mira)", subject: "Add an alert", due: "2026-05-14" } }),
    ]);
    expect(textOf(row)).toBe("1 day late due 14 May Add an alert @mira · after “Outage of 1 March”");
    expect(row).toContain('<a href="./c/acme/status/1/" lang="" dir="auto">Add an alert</a>');
  });

  test("doesn't name the report on the report's page", () => {
    expect(textOf(listOf([aTracked()], true))).not.toContain("Outage of 1 March");
  });

  test("doesn't mention a missing owner", () => {
    expect(textOf(listOf([aTracked({ block: { owner: null } })]))).toMatch(/Add an alert for the queue after “Outage/);
  });

  test.for<[due_text: string | null, text: string]>([
    [null, "no due date Add an alert for the queue @mira · after “Outage of 1 March”"],
    [
      "after summer",
      "no due date Add an alert for the queue @mira · after “Outage of 1 March” · no exact date given (“after summer”)",
    ],
  ])("without a due date says so, and quotes the vague date in the report, if any: %j", ([due_text, text]) => {
    expect(textOf(listOf([aTracked({ block: { due: null, due_text } })]))).toBe(text);
  });

  test("shows how often the due date moved later, and the original one", () => {
    const row = listOf([aTracked({ block: moved("2026-04-01", "2026-05-01", "2026-06-15") })]);
    expect(textOf(row)).toContain("due 15 Jun was due 1 Apr");
    expect(textOf(row)).toContain("moved twice, first due 1 Apr");
  });
});

test("commitments are sorted by due date, earliest first", () => {
  const due = (day: string): Snapshot["commitments"][number] => aTracked({ block: { subject: day, due: day } });
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
