import { expect, test } from "vitest";
import {
  countedFrom,
  endOfNextSuchMonth,
  endOfPeriod,
  endOfWeekOf,
  existingDay,
  nextSuchDay,
  nextWeekday,
  slashedDay,
  UNPUBLISHED,
} from "../../../../src/core/parse/dates/resolve.ts";

const WEDNESDAY = "2026-08-05";

test("dates with a year must exist, and those without one are resolved to a date on or after publication", () => {
  expect(existingDay(2026, 2, 28)).toBe("2026-02-28");
  expect(existingDay(2026, 2, 30)).toMatchObject({ problem: expect.stringContaining("not a calendar date") });
  expect(nextSuchDay(8, 5, WEDNESDAY)).toBe("2026-08-05");
  expect(nextSuchDay(8, 4, WEDNESDAY)).toBe("2027-08-04");
  expect(endOfNextSuchMonth(8, WEDNESDAY)).toBe("2026-08-31");
  expect(endOfNextSuchMonth(7, WEDNESDAY)).toBe("2027-07-31");
  expect(slashedDay({ a: "30", b: "9", year: "2026" }, null, null)).toBe("2026-09-30");
  expect(slashedDay({ a: "3", b: "4", year: "2026" }, null, "day-month")).toBe("2026-04-03");
  expect(slashedDay({ a: "3", b: "4", year: "2026" }, null, "month-day")).toBe("2026-03-04");
});

test.each([
  { unit: "week", this: "2026-08-09", next: "2026-08-16", after: "2026-08-19" },
  { unit: "month", this: "2026-08-31", next: "2026-09-30", after: "2026-10-05" },
  { unit: "quarter", this: "2026-09-30", next: "2026-12-31", after: "2027-02-05" },
  { unit: "year", this: "2026-12-31", next: "2027-12-31", after: "2028-08-05" },
] as const)(
  "the end of this $unit, the end of the next $unit and the date two units later are resolved",
  ({ unit, this: current, next, after }) => {
    expect(endOfPeriod({ unit, ahead: 0 }, WEDNESDAY)).toBe(current);
    expect(endOfPeriod({ unit, ahead: 1 }, WEDNESDAY)).toBe(next);
    expect(countedFrom(2, unit, WEDNESDAY)).toBe(after);
  },
);

test("the next weekday is never the publication date", () => {
  expect(nextWeekday(3, WEDNESDAY)).toBe("2026-08-12");
  expect(nextWeekday(4, WEDNESDAY)).toBe("2026-08-06");
});

test("relative dates need a publication date", () => {
  const problem = expect.stringContaining("add “date: YYYY-MM-DD” to its front matter");
  const week = { unit: "week", ahead: 0 } as const;
  const resolved = [
    nextSuchDay(8, 5, null),
    endOfNextSuchMonth(8, null),
    endOfPeriod(week, null),
    countedFrom(2, "day", null),
    nextWeekday(3, null),
    slashedDay({ a: "30", b: "9" }, null, null),
  ];
  expect(resolved).toEqual(resolved.map(() => ({ problem })));
});

test.each([
  ["a year", { year: "2026", month: 12, day: 7 }, null, "2026-12-13"],
  [
    "a year, in which the day doesn't exist",
    { year: "2026", month: 2, day: 30 },
    null,
    { problem: expect.stringContaining("is not a calendar date") as string },
  ],
  ["no year", { year: undefined, month: 12, day: 7 }, WEDNESDAY, "2026-12-13"],
  ["no year, and the week has passed", { year: undefined, month: 3, day: 2 }, WEDNESDAY, "2027-03-07"],
  ["no year and no publication date", { year: undefined, month: 12, day: 7 }, null, UNPUBLISHED],
])("the week of a day with %s resolves to its Sunday, or a problem", (_, day, published, expected) => {
  expect(endOfWeekOf(day, published)).toEqual(expected);
});
