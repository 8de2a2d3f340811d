import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { header: "Action Item", column: "text" },
  { header: "Owner(s)", column: "owner" },
  { header: "Owners", column: "owner" },
  { header: "By when?", column: "due" },
  { header: "#", column: "id" },
  { header: "No.", column: "id" },
  { header: "PR", column: "tracker" },
  { header: "Colour", column: null },
])("columnOf returns $column for the header “$header”", ({ header, column }) => {
  expect(LEXICON.columns.columnOf(header)).toBe(column);
});

test("rankOf ranks an action header before a description, and an unknown header last", () => {
  const { columns } = LEXICON;
  expect(columns.rankOf("Action")).toBeLessThan(columns.rankOf("Description"));
  expect(columns.rankOf("Colour")).toBe(Infinity);
});

test.each([
  { header: "Action / remediation", names: true },
  { header: "Colour", names: false },
])("namesText returns $names for the header “$header”", ({ header, names }) => {
  expect(LEXICON.columns.namesText(header)).toBe(names);
});
