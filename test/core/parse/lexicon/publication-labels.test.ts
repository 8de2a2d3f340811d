import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { label: "**Date", is: "is" },
  { label: " Published ", is: "is" },
  { label: "Update", is: "isn't" },
  { label: "Date of the next review", is: "isn't" },
])("“$label” $is a label for the publication date", ({ label, is }) => {
  expect(LEXICON.isPublicationLabel(label)).toBe(is === "is");
});
