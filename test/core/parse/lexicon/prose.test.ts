import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each(["TBD", "n/a", "None.", "No action items", "todo"])("“%s” is a placeholder", (text) => {
  expect(LEXICON.prose.isPlaceholder(text)).toBe(true);
});

test("a sentence that contains a placeholder is not itself a placeholder", () => {
  expect(LEXICON.prose.isPlaceholder("Rotate the keys, date TBD")).toBe(false);
});

test.each([
  { sentence: "Next, we’ll rotate the keys", commitment: "pledge" },
  { sentence: "Secondly, the keys will be rotated", commitment: "enumerated plan" },
  { sentence: "The keys will be rotated", commitment: "plan" },
  { sentence: "If they leak, we’ll rotate the keys", commitment: null },
  { sentence: "This will help us all", commitment: null },
  { sentence: "We will make several changes", commitment: null },
  { sentence: "The keys are rotated", commitment: null },
])("the form of commitment in “$sentence” is $commitment", ({ sentence, commitment }) => {
  expect(LEXICON.prose.commitmentIn(sentence)).toBe(commitment);
});

test.each([
  { item: "Sections above are filled out", exclusion: "checklist" },
  { item: "Rewrite it (decided against)", exclusion: "rejection" },
  { item: "Rotate the keys", exclusion: null },
])("the reason to exclude “$item” is $exclusion", ({ item, exclusion }) => {
  expect(LEXICON.prose.exclusionOf(item)).toBe(exclusion);
});

test("phrases at the start of a sentence are distinguished from phrases within it", () => {
  const { prose } = LEXICON;
  expect(prose.contains("personal", "Next, I will rotate the keys")).toBe(true);
  expect(prose.contains("personal", "We will rotate the keys")).toBe(false);
  expect(prose.startsWith("imperatives", "Rotate the keys")).toBe(true);
  expect(prose.startsWith("imperatives", "We rotate the keys")).toBe(false);
});
