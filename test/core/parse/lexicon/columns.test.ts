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
])("the header “$header” names the column $column", ({ header, column }) => {
  expect(LEXICON.columns.columnOf(header)).toBe(column);
});

test("an action header ranks before a description, and an unknown header ranks last", () => {
  const { columns } = LEXICON;
  expect(columns.rankOf("Action")).toBeLessThan(columns.rankOf("Description"));
  expect(columns.rankOf("Colour")).toBe(Infinity);
});

test.each([
  { header: "Action / remediation", names: true },
  { header: "Colour", names: false },
])("the header “$header” contains a word for the text column: $names", ({ header, names }) => {
  expect(LEXICON.columns.namesText(header)).toBe(names);
});
