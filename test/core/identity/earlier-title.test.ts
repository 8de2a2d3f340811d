import { expect, test } from "vitest";
import { findEarlierTitles } from "../../../src/core/identity/earlier-title.ts";
import { textFingerprint } from "../../../src/core/identity/key.ts";

const TEXT = "@mira: Add a regression test for #2 (due 2026-12-15)";

function fingerprintOf(subject: string): string {
  return textFingerprint({ id: null, subject });
}

test.each<[title: string, isFound: boolean]>([
  ["Add a regression test for", true],
  ["Add a regression test for #2", true],
  [TEXT, true],
  ["Regression test", true],
  ["mira: Add a test for #2 (due 2026-12-15)", true],
  ["Add a test for #2 (due 2026-12-15)", true],
  ["mira: Add a test for", true],
  ["Add a test", false],
  ["Add a test for regressions", false],
  ["Something else", false],
])("“%s” is recognised as a title that an earlier version took from the text: %s", (title, isFound) => {
  const fingerprint = fingerprintOf(title);
  expect(findEarlierTitles(TEXT, new Set(["zzzz", fingerprint]))).toEqual(isFound ? [fingerprint] : []);
});

test("all titles that an earlier version could have taken from the text are found", () => {
  const wanted = ["Add a regression test", "Add a regression test for"].map(fingerprintOf);
  expect(new Set(findEarlierTitles(TEXT, new Set(wanted)))).toEqual(new Set(wanted));
});

const WORDS = Array.from({ length: 50 }, (_, index) => `word${index}`);

test("a title that an earlier version took from a long text is found even if one part of the text is missing", () => {
  for (const [start, count] of [
    [20, 5],
    [0, 30],
    [15, 35],
  ] as const) {
    const fingerprint = fingerprintOf(WORDS.toSpliced(start, count).join(" "));
    expect(findEarlierTitles(WORDS.join(" "), new Set([fingerprint]))).toEqual([fingerprint]);
  }
});

test("the work is proportional to the number of words", () => {
  const triesFor = (count: number): number => {
    let tries = 0;
    const fingerprints = { has: () => (tries++, false) } as unknown as ReadonlySet<string>;
    findEarlierTitles(WORDS.slice(0, count).join(" "), fingerprints);
    return tries;
  };
  expect(triesFor(40) / triesFor(20)).toBeLessThan(3);
  expect(triesFor(50)).toBeLessThan(6_000);
});
