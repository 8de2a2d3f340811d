import { describe, expect, test } from "vitest";
import { parseText } from "../parsed.ts";
import { REPORTS } from "./invented-reports.ts";

describe("all commitments, and nothing else, are found in a report with", () => {
  test.each(REPORTS)("%s", (_, text, items) => {
    const { commitments } = parseText(text, { firstCommitted: "2026-05-20" });
    expect(commitments.map((item) => item.text)).toEqual(items);
  });
});
