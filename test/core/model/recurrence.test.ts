import { expect, test } from "vitest";
import { describeRecurrence, isRecurrence } from "../../../src/core/model/recurrence.ts";

test.each([
  { recurs: "P1D", words: "every day" },
  { recurs: "P2W", words: "every 2 weeks" },
  { recurs: "P3M", words: "every 3 months" },
  { recurs: "P1Y", words: "every year" },
  { recurs: "release", words: "with each release" },
  { recurs: "P1Y2M", words: "P1Y2M" },
])("the recurrence $recurs is described as “$words”", ({ recurs, words }) => {
  expect(describeRecurrence(recurs)).toBe(words);
});

test.each([
  { text: "P3M", valid: true },
  { text: "release", valid: true },
  { text: "P0M", valid: false },
  { text: "PT5M", valid: false },
  { text: "often", valid: false },
])("isRecurrence returns $valid for “$text”", ({ text, valid }) => {
  expect(isRecurrence(text)).toBe(valid);
});
