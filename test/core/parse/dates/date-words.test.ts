import { expect, test } from "vitest";
import { compileDateWords } from "../../../../src/core/parse/dates/date-words.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import type { Language } from "../../../../src/core/parse/language.ts";

const [english] = LANGUAGES;
if (!english) throw new Error("Expected English to be the first language");
const list = (stem: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${stem}${index + 1}`).join(", ");
const other: Language = {
  ...english,
  dates: { ...english.dates, months: list("monat", 12), weekdays: list("tag", 7) },
};
const words = compileDateWords([english, other]);

test("months, weekdays and numbers are recognised in several languages, whatever their case", () => {
  expect(words.month("JANUARY")).toBe(1);
  expect(words.month("dec")).toBe(12);
  expect(words.month("Monat12")).toBe(12);
  expect(words.weekday("Sunday")).toBe(0);
  expect(words.weekday("SAT")).toBe(6);
  expect(words.weekday("tag7")).toBe(6);
  expect(words.number("Three")).toBe(3);
  expect(words.number("30")).toBe(30);
});

test("the names of units and periods are recognised", () => {
  expect(words.unit("Weeks")).toEqual({ unit: "week", size: 1 });
  expect(words.unit("fortnight")).toEqual({ unit: "day", size: 14 });
  expect(words.number("fifteen")).toBe(15);
  expect(words.period("this quarter")).toEqual({ unit: "quarter", ahead: 0 });
  expect(words.period("Next  Month")).toEqual({ unit: "month", ahead: 1 });
});

test("quarters written in digits, Roman numerals and words are recognised", () => {
  expect([words.ordinal("2"), words.ordinal("iv"), words.ordinal("third"), words.ordinal("fifth")]).toEqual([
    2, 4, 3, 0,
  ]);
});

test("unknown names of months, weekdays and numbers are rejected", () => {
  expect(words.month("Monat13")).toBe(0);
  expect(words.weekday("tag8")).toBe(-1);
  expect(words.number("umpteen")).toBeNaN();
});

test("an unknown holiday has no date, and an unknown word for a day near publication means the same day", () => {
  expect(words.holiday("Christmas")).toEqual({ month: 12, day: 25 });
  expect(words.holiday("Yule")).toEqual({ month: 0, day: 0 });
  expect(["today", "tomorrow", "whenever"].map((name) => words.near(name))).toEqual([0, 1, 0]);
});
