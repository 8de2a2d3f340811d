import { expect, test } from "vitest";
import { alternatives, phrasePattern, splitPhrases } from "../../../../src/core/parse/lexicon/phrases.ts";

test("lists of phrases are split at commas, and their spaces are normalised", () => {
  expect(splitPhrases("one,  two\n three, ", "four")).toEqual(["one", "two three", "four"]);
});

test.each([
  { phrases: ["by", "by the"], text: "by the end", match: "by the" },
  { phrases: ["by"], text: "standby", match: null },
  { phrases: ["won t"], text: "won’t", match: "won’t" },
  { phrases: ["correct*"], text: "corrective", match: "corrective" },
  { phrases: ["期限"], text: "の期限は", match: "期限" },
  { phrases: ["에서 추적"], text: "#12 에서추적", match: "에서추적" },
  { phrases: ["에서 추적"], text: "에서 가추적", match: null },
  { phrases: ["a.b"], text: "axb", match: null },
  { phrases: [], text: "anything", match: null },
])("the match of the pattern for $phrases in “$text” is $match", ({ phrases, text, match }) => {
  expect(new RegExp(phrasePattern(phrases), "u").exec(text)?.[0] ?? null).toBe(match);
});

test("alternatives also match within words", () => {
  expect(new RegExp(alternatives(["by"]), "u").test("standby")).toBe(true);
});
