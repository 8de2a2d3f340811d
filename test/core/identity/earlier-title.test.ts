import { expect, test } from "vitest";
import { findEarlierTitle } from "../../../src/core/identity/earlier-title.ts";
import { textFingerprint } from "../../../src/core/identity/key.ts";

const TEXT = "@mira: Add a regression test for #2 (due 2026-12-15)";

test.each<[title: string, isFound: boolean]>([
  ["Add a regression test for", true],
  ["Add a regression test for #2", true],
  [TEXT, true],
  ["Regression test", true],
  ["Add a test for regressions", false],
  ["Something else", false],
])("“%s” is recognised as a title that an earlier version took from the text: %s", (title, isFound) => {
  const fingerprint = textFingerprint({ id: null, subject: title });
  expect(findEarlierTitle(TEXT, new Set(["zzzz", fingerprint]))).toBe(isFound ? fingerprint : null);
});

test("a title that an earlier version took from a long text is found even if it lacks a part of the text", () => {
  const words = Array.from({ length: 50 }, (_, index) => `word${index}`);
  const title = words.toSpliced(20, 5).join(" ");
  const fingerprint = textFingerprint({ id: null, subject: title });
  expect(findEarlierTitle(words.join(" "), new Set([fingerprint]))).toBe(fingerprint);
});
