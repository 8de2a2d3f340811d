import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";
import { PUBLISHED } from "../parsed.ts";

const { dates } = wordsOf(LANGUAGES);

test.each([
  { text: "2026-12-01", day: "2026-12-01" },
  { text: "2026-2-5", day: "2026-02-05" },
  { text: "2024-02-29", day: "2024-02-29" },
  { text: "Dec 1, 2026", day: "2026-12-01" },
  { text: "December 1 2026", day: "2026-12-01" },
  { text: "Sept. 5, 2026", day: "2026-09-05" },
  { text: "October 3rd, 2026", day: "2026-10-03" },
  { text: "1 December 2026", day: "2026-12-01" },
  { text: "1 DEC 2026", day: "2026-12-01" },
  { text: "2nd of March, 2027", day: "2027-03-02" },
  { text: "21st may 2027", day: "2027-05-21" },
  { text: "13/04/2026", day: "2026-04-13" },
  { text: "04/13/2026", day: "2026-04-13" },
  { text: "3/3/2026", day: "2026-03-03" },
])("the date finder parses “$text” as $day, with or without a publication date", ({ text, day }) => {
  expect(dates.findFirst(text, null)).toMatchObject({ text, day, problem: null });
  expect(dates.findFirst(text, PUBLISHED)).toMatchObject({ text, day, problem: null });
});

test.each<{ text: string; day: string; date?: string }>([
  { text: "2026.12.1", day: "2026-12-01" },
  { text: "2026年12月1日", day: "2026-12-01" },
  { text: "12月1日", day: "2026-12-01" },
  { text: "Friday, December 4, 2026", day: "2026-12-04", date: "December 4, 2026" },
  { text: "1 декабря 2026 года", day: "2026-12-01", date: "1 декабря 2026" },
  { text: "1 de dezembro de 2026", day: "2026-12-01" },
  { text: "5-Sep-2026", day: "2026-09-05" },
  { text: "2026\u201112\u201101", day: "2026-12-01" },
])("the date finder parses “$text” as $day", ({ text, day, date }) => {
  expect(dates.findFirst(text, PUBLISHED)).toMatchObject({ text: date ?? text, day, problem: null });
});

test.each([
  { text: "Sept 1", published: "2026-08-05", day: "2026-09-01" },
  { text: "August 5", published: "2026-08-05", day: "2026-08-05" },
  { text: "August 4", published: "2026-08-05", day: "2027-08-04" },
  { text: "1st of March", published: "2026-08-05", day: "2027-03-01" },
  { text: "24 Dec.", published: "2026-08-05", day: "2026-12-24" },
  { text: "Feb 29", published: "2023-08-05", day: "2024-02-29" },
])("the date finder parses “$text” in a report published on $published as $day", ({ text, published, day }) => {
  expect(dates.findFirst(text, published)).toMatchObject({ text, day, problem: null });
});

test.each([
  { text: "9/30", day: "2026-09-30" },
  { text: "30/9", day: "2026-09-30" },
  { text: "9/15まで", day: "2026-09-15" },
])("the date finder parses “$text” as $day in a cell, but ignores it in running text", ({ text, day }) => {
  expect(dates.findInCell(text, PUBLISHED)?.day).toBe(day);
  expect(dates.findFirst(`Keep ${text} of it`, PUBLISHED)).toBeNull();
});

test("the date finder does not parse a fraction as a date", () => {
  expect(dates.findAnnounced("reduce it by 1/3", PUBLISHED)).toBeNull();
  expect(dates.findAnnounced("due 9/30", PUBLISHED)?.day).toBe("2026-09-30");
});

describe("a date that can't be parsed", () => {
  const how = "write it as YYYY-MM-DD, such as 2026-12-01";

  test.each([
    { text: "03/04/2026", problem: `“03/04/2026” can mean 2026-04-03 or 2026-03-04: ${how}` },
    { text: "1/12/2026", problem: `“1/12/2026” can mean 2026-12-01 or 2026-01-12: ${how}` },
    { text: "31/02/2026", problem: `“31/02/2026” is not a calendar date: ${how}` },
    { text: "2026-02-30", problem: `“2026-02-30” is not a calendar date: ${how}` },
    { text: "2026-13-01", problem: `“2026-13-01” is not a calendar date: ${how}` },
    { text: "Feb 30, 2026", problem: `“Feb 30, 2026” is not a calendar date: ${how}` },
    { text: "29 February 2026", problem: `“29 February 2026” is not a calendar date: ${how}` },
    { text: "April 31", problem: `“April 31” is not a calendar date: ${how}` },
  ])("is reported with the expected format: “$text”", ({ text, problem }) => {
    expect(dates.findFirst(text, PUBLISHED)).toMatchObject({ text, day: null, problem });
  });

  test("can be a date without a year that is ambiguous, doesn't exist or depends on a missing publication date", () => {
    expect(dates.findInCell("3/4", PUBLISHED)?.problem).toMatch(/can mean 2027-04-03 or 2027-03-04/);
    expect(dates.findInCell("9/30", null)?.problem).toMatch(/publication date/);
    expect(dates.findInCell("31/31", PUBLISHED)?.problem).toMatch(/not a calendar date/);
  });
});

test("the date finder does not parse the year 50 as 1950", () => {
  expect(dates.findFirst("Q1 0050", null)?.day ?? null).not.toBe("1950-03-31");
});
