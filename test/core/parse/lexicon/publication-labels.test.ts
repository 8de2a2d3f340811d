import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { label: "**Date", names: true },
  { label: " Published ", names: true },
  { label: "Update", names: false },
  { label: "Date of the next review", names: false },
])("isPublicationLabel returns $names for “$label”", ({ label, names }) => {
  expect(LEXICON.isPublicationLabel(label)).toBe(names);
});
