import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";
import { PUBLISHED } from "../parsed.ts";

const { dates } = wordsOf(LANGUAGES);

test.each([
  { text: "March 2027", day: "2027-03-31" },
  { text: "end of February 2028", day: "2028-02-29" },
  { text: "the end of Dec, 2026", day: "2026-12-31" },
  { text: "Q1 2027", day: "2027-03-31" },
  { text: "end of Q1 2027", day: "2027-03-31" },
  { text: "the end of q2 of 2027", day: "2027-06-30" },
  { text: "Q3/2027", day: "2027-09-30" },
  { text: "2027 Q4", day: "2027-12-31" },
  { text: "2027-Q4", day: "2027-12-31" },
  { text: "end of 2026", day: "2026-12-31" },
])("the date finder parses “$text” as $day, with or without a publication date", ({ text, day }) => {
  expect(dates.findFirst(text, null)).toMatchObject({ text, day, problem: null });
  expect(dates.findFirst(text, PUBLISHED)).toMatchObject({ text, day, problem: null });
});

test.each<{ text: string; day: string; date?: string }>([
  { text: "2026年12月末", day: "2026-12-31" },
  { text: "9月末", day: "2026-09-30" },
  { text: "第4四半期", day: "2026-12-31", date: "4四半期" },
  { text: "2026年第4季度", day: "2026-12-31" },
  { text: "H1 2027", day: "2027-06-30" },
  { text: "2S 2026", day: "2026-12-31" },
  { text: "Q4", day: "2026-12-31" },
  { text: "end of Q3", day: "2026-09-30" },
  { text: "até o final de março", day: "2027-03-31" },
  { text: "a finales de marzo de 2027", day: "2027-03-31" },
  { text: "a finales de mes", day: "2026-08-31" },
  { text: "a final de mes", day: "2026-08-31" },
  { text: "2º trimestre de 2027", day: "2027-06-30" },
  { text: "d'ici fin mars", day: "2027-03-31" },
  { text: "Ende März 2027", day: "2027-03-31" },
  { text: "III квартал 2027", day: "2027-09-30" },
  { text: "first quarter of 2027", day: "2027-03-31" },
  { text: "第三季度", day: "2026-09-30" },
  { text: "2027年第二四半期", day: "2027-06-30" },
  { text: "drittes Quartal 2027", day: "2027-09-30" },
  { text: "the end of the first quarter", day: "2027-03-31" },
])("the date finder parses “$text” as $day", ({ text, day, date }) => {
  expect(dates.findFirst(text, PUBLISHED)).toMatchObject({ text: date ?? text, day, problem: null });
});

test.each([
  { text: "end of August", published: "2026-08-05", day: "2026-08-31" },
  { text: "the end of July", published: "2026-08-05", day: "2027-07-31" },
])("the date finder parses “$text” in a report published on $published as $day", ({ text, published, day }) => {
  expect(dates.findFirst(text, published)).toMatchObject({ text, day, problem: null });
});

test.each([
  { text: "March", day: "2027-03-31" },
  { text: "by March", day: "2027-03-31" },
])("the date finder parses “$text” as $day in a cell, but ignores it in running text", ({ text, day }) => {
  expect(dates.findInCell(text, PUBLISHED)?.day).toBe(day);
  expect(dates.findFirst(`Keep ${text} of it`, PUBLISHED)).toBeNull();
});

test("the date finder needs a publication date for a part of a month without a year", () => {
  expect(dates.findFirst("mid-January", null)).toMatchObject({ text: "mid-January", day: null });
  expect(dates.findFirst("mid-January 2027", null)).toMatchObject({ day: "2027-01-15" });
});

test.each(["wait it out", "a ti"])("the date finder finds no month or quarter in the words “%s”", (text) => {
  expect(dates.findInCell(text, PUBLISHED)).toBeNull();
});

describe("the due date", () => {
  test.each([
    { text: "before Q4", day: "2026-09-30" },
    { text: "before March", day: "2027-02-28" },
    { text: "before Q1 2027", day: "2026-12-31" },
    { text: "antes de marzo de 2027", day: "2027-02-28" },
    { text: "before the end of Q1 2027", day: "2027-03-31" },
    { text: "by Q4", day: "2026-12-31" },
    { text: "before 2026-12-01", day: "2026-12-01" },
  ])("in “$text” is $day", ({ text, day }) => {
    expect(dates.findAnnounced(text, PUBLISHED)?.day).toBe(day);
  });
});
