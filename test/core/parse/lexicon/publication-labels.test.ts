import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { label: "**Date", names: true },
  { label: " Published ", names: true },
  { label: "Update", names: false },
  { label: "Date of the next review", names: false },
])("“$label” is a label for the publication date: $names", ({ label, names }) => {
  expect(LEXICON.isPublicationLabel(label)).toBe(names);
});
