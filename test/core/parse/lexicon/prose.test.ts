import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each(["TBD", "n/a", "None.", "No action items", "todo"])("“%s” is a placeholder", (text) => {
  expect(LEXICON.prose.isPlaceholder(text)).toBe(true);
});

test("a sentence that contains a placeholder is not one", () => {
  expect(LEXICON.prose.isPlaceholder("Rotate the keys, date TBD")).toBe(false);
});

test("tells what a sentence contains from how it starts", () => {
  const { prose } = LEXICON;
  expect(prose.contains("pledges", "Next, we’ll rotate the keys")).toBe(true);
  expect(prose.contains("pledges", "The keys are rotated")).toBe(false);
  expect(prose.startsWith("imperatives", "Rotate the keys")).toBe(true);
  expect(prose.startsWith("imperatives", "We rotate the keys")).toBe(false);
});

test("removes what makes a pledge no commitment", () => {
  expect(LEXICON.prose.withoutVetoes("This will help")).not.toContain("will");
});
