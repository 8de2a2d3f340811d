import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { label: "**Date", is: "is" },
  { label: " Published ", is: "is" },
  { label: "Update", is: "isn't" },
  { label: "Date of the next review", is: "isn't" },
])("“$label” $is a label for the publication date", ({ label, is }) => {
  expect(LEXICON.publication.isLabel(label)).toBe(is === "is");
});

test.each([
  "Published on ",
  "Publié le ",
  "Stand: ",
  "Ref. 14 · Last edit ",
  "**Ann Lee**, Utrecht. Version 1.2 of ",
  "**Version :** 1.2 du ",
  "> **@ann** commented on ",
  "Circulated to Education Committee ",
  "wersja z ",
  "Rev. C  ",
])("“%s” ends in words before the report's own date", (text) => {
  expect(LEXICON.publication.isLead(text)).toBe(true);
});

test.each([
  "The site was down on ",
  "We have not published anything about the outage since early morning of ",
  "Valid until ",
])("“%s” doesn't end in words before the report's own date", (text) => {
  expect(LEXICON.publication.isLead(text)).toBe(false);
});
