import { expect, test } from "vitest";
import { compileDateWords, SIGNS } from "../../../../src/core/parse/dates/date-words.ts";
import { compileForms } from "../../../../src/core/parse/dates/forms.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";

const forms = compileForms(compileDateWords(LANGUAGES));

/** Returns the needs of the first form that matches the whole text. */
function needsOf(text: string): unknown {
  return forms.find(({ pattern }) => text.replace(pattern, "") === "")?.needs;
}

test.each([
  { text: "2026-12-01", needs: { signs: 0, year: true, month: false } },
  { text: "1 december 2026", needs: { signs: SIGNS.month, year: true, month: false } },
  { text: "12月1日", needs: { signs: 0, year: false, month: true } },
  { text: "q4", needs: { signs: SIGNS.quarter, year: false, month: false } },
  { text: "next friday", needs: { signs: SIGNS.weekday, year: false, month: false } },
])("the form of “$text” needs $needs", ({ text, needs }) => {
  expect(needsOf(text)).toEqual(needs);
});

test("no form matches part of a longer word or number", () => {
  expect(needsOf("2026-12-01-3")).toBeUndefined();
  expect(needsOf("mayor")).toBeUndefined();
});
