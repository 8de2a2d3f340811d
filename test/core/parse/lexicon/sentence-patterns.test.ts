import { expect, test } from "vitest";
import { ENGLISH_SENTENCES } from "../../../../src/core/parse/languages/english-sentences.ts";
import { compileSentencePatterns, paddedKey } from "../../../../src/core/parse/lexicon/sentence-patterns.ts";

test("a key keeps accents, which tell verb forms apart", () => {
  expect(paddedKey("Dará la hora.")).toBe(" dará la hora ");
});

test("a list without words matches nothing", () => {
  const { adverbs, pronoun } = compileSentencePatterns({ ...ENGLISH_SENTENCES, adverbs: "", pronouns: "" }, true);
  expect(" also it ".replaceAll(adverbs, "")).toBe(" also it ");
  expect(pronoun.test(" it ")).toBe(false);
});
