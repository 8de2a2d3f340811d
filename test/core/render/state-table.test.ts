import { describe, expect, test } from "vitest";
import { assessOne } from "../../../src/core/assess/assess-one.ts";
import { DEFAULT_SETTINGS } from "../../../src/core/model/snapshot.ts";
import { renderTable, stateRow } from "../../../src/core/render/state-table.ts";
import { aTracked } from "../../support/builders.ts";

const LINKS = { server: "https://github.com", repository: "acme/status" };
const NOW = { instant: "2026-06-03T12:00:00Z", today: null };

function row(changes: Parameters<typeof aTracked>[0]): string[] {
  return stateRow(assessOne(aTracked(changes), DEFAULT_SETTINGS, NOW), LINKS, (text) => `<${text}>`);
}

describe("a state table row", () => {
  test("shows the state, issue, owner, due date and report", () => {
    expect(row({})).toEqual([
      "overdue by 2 days",
      "[#1](https://github.com/acme/status/issues/1) <Add an alert for the queue>",
      "<@mira>",
      "2026-06-01",
      expect.stringMatching(/^\[<Outage of 1 March>\]\(https:\/\/github\.com\/acme\/status\/blob\/.*#L12\)$/),
    ]);
  });

  test("shows the original due date if it moved", () => {
    expect(row({ block: { due: "2026-12-01", first_due: "2026-06-01" } })[3]).toBe("2026-12-01 (first 2026-06-01)");
  });

  test("shows which fields are missing", () => {
    const bare = row({ block: { owner: null, due: null, due_text: null }, issue: null });
    expect(bare.slice(0, 4)).toEqual(["without a due date", "<Add an alert for the queue> (no issue yet)", "", ""]);
    expect(row({ block: { due: null, due_text: "soon" } })[3]).toBe("<soon>");
  });
});

describe("a Markdown table", () => {
  const rows = [
    ["1", "a"],
    ["2", "é"],
    ["3", "c"],
  ];

  test("consists of a header and one line per row", () => {
    expect(renderTable(["No", "Name"], rows, 1000)).toBe(
      "| No | Name |\n| --- | --- |\n| 1 | a |\n| 2 | é |\n| 3 | c |",
    );
  });

  test("omits rows beyond its byte limit and states how many it omitted", () => {
    const two = "| No | Name |\n| --- | --- |\n| 1 | a |\n| 2 | é |\n\n… and 1 more.";
    expect(renderTable(["No", "Name"], rows, 21)).toBe(two);
    expect(renderTable(["No", "Name"], rows, 20)).toMatch(/… and 2 more\.$/);
    expect(renderTable(["No", "Name"], rows, 0)).toMatch(/\n\n… and 3 more\.$/);
  });

  test("is empty if there are no rows", () => {
    expect(renderTable(["No", "Name"], [], 1000)).toBe("");
  });
});
