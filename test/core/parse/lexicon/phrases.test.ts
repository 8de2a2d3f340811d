import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import {
  alternatives,
  hasUnspaced,
  phrasePattern,
  SPACED_SIGNS,
  splitPhrases,
} from "../../../../src/core/parse/lexicon/phrases.ts";

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

describe("the class of letters and digits in scripts that use spaces", () => {
  const sign = new RegExp(`^[${SPACED_SIGNS}]$`, "u");
  const inWordLists = [...new Set(JSON.stringify(LANGUAGES) + JSON.stringify(LANGUAGES).toUpperCase())];

  test("contains all such letters and digits in the word lists", () => {
    const wanted = inWordLists.filter((letter) => /[\p{L}\p{N}]/u.test(letter) && !hasUnspaced(letter));
    expect(wanted.length).toBeGreaterThan(300);
    expect(wanted.filter((letter) => !sign.test(letter))).toEqual([]);
  });

  test("contains no punctuation, and no Chinese, Japanese or Korean characters", () => {
    const others = " .,;:!?()[]/-–—…、。（）「」“”„»«’٪،؟।年月日第中あア안";
    expect(Array.from(others).filter((character) => sign.test(character))).toEqual([]);
  });
});
