import { expect, test } from "vitest";
import { looseDate } from "../../../../src/core/parse/items/loose-date.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";

const context = { ...wordsOf(LANGUAGES), text: "", people: new Set<string>(), published: "2026-10-05" };

test.each([
  ["Rotate the keys 2026-12-01", "2026-12-01"],
  ["Rotate the keys ~Q1 2027.", "2027-03-31"],
  ["2026-12-01: rotate the keys", "2026-12-01"],
  ["Q4 — rotate the keys", "2026-12-31"],
  ["Rotate the keys 2026-10-01", null],
  ["Explain the outage of 20 September", null],
  ["Rotate the keys of 2026-12-01", null],
  ["Rotate the keys from 2026-12-01", null],
  ["Rotate the keys-2026-12-01", null],
  ["2026-12-01", null],
  ["2026-12-01 rotate the keys", null],
  ["2026-09-01: rotate the keys", null],
  ["Rotate the keys 2 weeks", null],
  ["Rotate the keys 15.", null],
  ["Rotate the keys 2026-02-30", null],
  ["Rotate the keys while people march", null],
  ["Rotate the keys for once", null],
])("the date without a due word in “%s” is %s", (text, day) => {
  expect(looseDate(text, context)?.day ?? null).toBe(day);
});

test("without a publication date, a date needs a due word, because it could be in the past", () => {
  expect(looseDate("Rotate the keys 2026-12-01", { ...context, published: null })).toBeNull();
});
