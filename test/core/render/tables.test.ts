import { describe, expect, test } from "vitest";
import { renderTable } from "../../../src/core/render/tables.ts";

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
