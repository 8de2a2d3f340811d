import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  hoursBetween,
  isInstant,
  isTimeZone,
  lastDayOfMonth,
  makeDay,
  makeNow,
  nextMidnight,
  parseDay,
  previousMidnight,
  todayIn,
  weekday,
} from "../../../src/core/model/date.ts";

const someInstant = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const someDay = someInstant.map((instant) => instant.slice(0, 10));

describe("the calendar date", () => {
  test.each([
    { year: 2026, month: 12, day: 1, expected: "2026-12-01" },
    { year: 2024, month: 2, day: 29, expected: "2024-02-29" },
    { year: 2026, month: 2, day: 29, expected: null },
    { year: 2026, month: 2, day: 30, expected: null },
    { year: 2026, month: 4, day: 31, expected: null },
    { year: 2026, month: 0, day: 1, expected: null },
    { year: 2026, month: 13, day: 1, expected: null },
    { year: 2026, month: 1, day: 0, expected: null },
  ])("for year $year, month $month and day $day is $expected", ({ year, month, day, expected }) => {
    expect(makeDay(year, month, day)).toBe(expected);
  });

  test.each([
    { text: "2026-12-01", day: "2026-12-01" },
    { text: "2026-02-30", day: null },
    { text: "2026-13-01", day: null },
    { text: "2026-1-1", day: null },
    { text: "2026-12-01T10:00:00Z", day: null },
    { text: " 2026-12-01", day: null },
    { text: "", day: null },
  ])("parsed from “$text” is $day", ({ text, day }) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    { day: "2026-08-02", number: 0 },
    { day: "2026-08-03", number: 1 },
    { day: "2026-08-08", number: 6 },
  ])("$day falls on weekday $number", ({ day, number }) => {
    expect(weekday(day)).toBe(number);
  });
});

describe("date arithmetic", () => {
  test.each([
    { day: "2026-08-31", days: 1, result: "2026-09-01" },
    { day: "2026-12-31", days: 1, result: "2027-01-01" },
    { day: "2024-02-28", days: 1, result: "2024-02-29" },
    { day: "2026-03-01", days: -1, result: "2026-02-28" },
    { day: "2026-03-01", days: 0, result: "2026-03-01" },
  ])("calculates that $day plus $days day(s) is $result", ({ day, days, result }) => {
    expect(addDays(day, days)).toBe(result);
  });

  test.each([
    { day: "2026-08-05", months: 1, result: "2026-09-05" },
    { day: "2026-11-05", months: 3, result: "2027-02-05" },
    { day: "2026-01-31", months: 1, result: "2026-02-28" },
    { day: "2024-01-31", months: 1, result: "2024-02-29" },
    { day: "2026-08-31", months: 1, result: "2026-09-30" },
    { day: "2026-12-31", months: 12, result: "2027-12-31" },
  ])("calculates that $day plus $months month(s) is $result", ({ day, months, result }) => {
    expect(addMonths(day, months)).toBe(result);
  });

  test.each([
    { year: 2026, month: 2, last: "2026-02-28" },
    { year: 2024, month: 2, last: "2024-02-29" },
    { year: 2026, month: 12, last: "2026-12-31" },
    { year: 2026, month: 14, last: "2027-02-28" },
  ])("calculates that month $month of $year ends on $last", ({ year, month, last }) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
  });

  test("counts days to an earlier date as negative, and ignores daylight saving changes", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
    expect(daysBetween("2026-03-28", "2026-03-28")).toBe(0);
  });

  test("counts exactly the days that were added, and can subtract them again", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
        const later = addDays(day, count);
        expect(daysBetween(day, later)).toBe(count);
        expect(addDays(later, -count)).toBe(day);
        expect(parseDay(later)).toBe(later);
      }),
    );
  });

  test("advances the weekday by the number of days added", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 1000 }), (day, count) => {
        expect(weekday(addDays(day, count))).toBe((weekday(day) + count) % 7);
      }),
    );
  });

  test("keeps the day of the month when months are added, or uses the last day of a shorter month", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const later = addMonths(day, months);
        const last = lastDayOfMonth(Number(later.slice(0, 4)), Number(later.slice(5, 7)));
        const same = `${later.slice(0, 8)}${day.slice(8)}`;
        expect(later).toBe(same < last ? same : last);
        expect(monthNumber(later) - monthNumber(day)).toBe(months);
      }),
    );
  });
});

test.each([
  { text: "2026-07-01T12:00:00Z", instant: true },
  { text: "2026-07-01T12:00:00.123Z", instant: true },
  { text: "2026-07-01T12:00:00+12:00", instant: true },
  { text: "2026-07-01T12:00:00", instant: false },
  { text: "2026-07-01T12:00Z", instant: false },
  { text: "2026-07-01", instant: false },
  { text: "2026-13-01T12:00:00Z", instant: false },
  { text: "2026-07-01T25:00:00Z", instant: false },
  { text: " 2026-07-01T12:00:00Z", instant: false },
  { text: "Wed, 01 Jul 2026 12:00:00 GMT", instant: false },
  { text: "", instant: false },
])("“$text” is an instant: $instant", ({ text, instant }) => {
  expect(isInstant(text)).toBe(instant);
});

test.each([
  { from: "2026-07-01T12:00:00Z", to: "2026-07-02T13:30:00Z", hours: 25.5 },
  { from: "2026-07-01T12:00:00Z", to: "2026-07-01T12:00:00+02:00", hours: -2 },
])("there are $hours hours from $from to $to", ({ from, to, hours }) => {
  expect(hoursBetween(from, to)).toBe(hours);
});

describe("a time zone", () => {
  test.each([
    { zone: "UTC", known: true },
    { zone: "Pacific/Auckland", known: true },
    { zone: "America/Los_Angeles", known: true },
    { zone: "Mars/Olympus_Mons", known: false },
    { zone: "+02:00", known: false },
    { zone: "", known: false },
  ])("named “$zone” is known: $known", ({ zone, known }) => {
    expect(isTimeZone(zone)).toBe(known);
  });

  test.each([
    { instant: "2026-07-01T11:59:59Z", zone: "Pacific/Auckland", day: "2026-07-01" },
    { instant: "2026-07-01T12:00:00Z", zone: "Pacific/Auckland", day: "2026-07-02" },
    { instant: "2026-07-01T06:59:59Z", zone: "America/Los_Angeles", day: "2026-06-30" },
    { instant: "2026-07-01T07:00:00Z", zone: "America/Los_Angeles", day: "2026-07-01" },
    { instant: "2026-12-31T23:59:59.999Z", zone: "UTC", day: "2026-12-31" },
    { instant: "2026-07-01T01:00:00+02:00", zone: "UTC", day: "2026-06-30" },
  ])("decides the date: $instant is $day in $zone", ({ instant, zone, day }) => {
    expect(dayOf(instant, zone)).toBe(day);
  });

  test("that is unknown causes a RangeError", () => {
    expect(() => dayOf("2026-07-01T12:00:00Z", "Mars/Olympus_Mons")).toThrow(RangeError);
  });

  test.each([
    { why: "starting at midnight", zone: "UTC", from: "2026-07-01T00:00:00.000Z", next: "2026-07-02T00:00:00.000Z" },
    {
      why: "starting in the last millisecond of the day",
      zone: "UTC",
      from: "2026-07-01T23:59:59.999Z",
      next: "2026-07-02T00:00:00.000Z",
    },
    {
      why: "a 23-hour day, because clocks go forward",
      zone: "Pacific/Auckland",
      from: "2026-09-26T12:00:00.000Z",
      next: "2026-09-27T11:00:00.000Z",
    },
    {
      why: "a 25-hour day, because clocks go back",
      zone: "Pacific/Auckland",
      from: "2026-04-04T11:00:00.000Z",
      next: "2026-04-05T12:00:00.000Z",
    },
    {
      why: "a 23-hour day, because clocks go forward",
      zone: "America/Los_Angeles",
      from: "2026-03-08T08:00:00.000Z",
      next: "2026-03-09T07:00:00.000Z",
    },
    {
      why: "a 25-hour day, because clocks go back",
      zone: "America/Los_Angeles",
      from: "2026-11-01T07:00:00.000Z",
      next: "2026-11-02T08:00:00.000Z",
    },
    {
      why: "the next day begins at 01:00",
      zone: "America/Sao_Paulo",
      from: "2018-11-03T12:00:00.000Z",
      next: "2018-11-04T03:00:00.000Z",
    },
    {
      why: "the last hour of the day occurs twice",
      zone: "America/Sao_Paulo",
      from: "2018-02-18T01:30:00.000Z",
      next: "2018-02-18T03:00:00.000Z",
    },
    {
      why: "the next calendar day is skipped",
      zone: "Pacific/Apia",
      from: "2011-12-29T23:00:00.000Z",
      next: "2011-12-30T10:00:00.000Z",
    },
  ])("decides when the next date begins: at $next after $from in $zone ($why)", ({ zone, from, next }) => {
    expect(nextMidnight(from, zone)).toBe(next);
  });

  test("has its next midnight at the first millisecond of the next date", () => {
    const zones = fc.constantFrom("UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu", "Europe/Berlin");
    fc.assert(
      fc.property(someInstant, zones, (instant, zone) => {
        const midnight = nextMidnight(instant, zone);
        const justBefore = new Date(Date.parse(midnight) - 1).toISOString();
        expect(dayOf(midnight, zone)).toBe(addDays(dayOf(instant, zone), 1));
        expect(dayOf(justBefore, zone)).toBe(dayOf(instant, zone));
      }),
    );
  });
});

test("the previous midnight is the first millisecond of the current date", () => {
  const zones = fc.constantFrom("UTC", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu", "Europe/Berlin");
  fc.assert(
    fc.property(someInstant, zones, (instant, zone) => {
      const midnight = previousMidnight(instant, zone);
      expect(dayOf(midnight, zone)).toBe(dayOf(instant, zone));
      expect(nextMidnight(new Date(Date.parse(midnight) - 1).toISOString(), zone)).toBe(midnight);
    }),
  );
  // The current day is 25 hours long.
  expect(previousMidnight("2088-10-31T22:00:00.000Z", "Europe/Berlin")).toBe("2088-10-30T22:00:00.000Z");
  // The current day is 26 hours long.
  expect(previousMidnight("2026-10-25T23:30:00.000Z", "Antarctica/Troll")).toBe("2026-10-24T22:00:00.000Z");
  // The previous day is 23 hours long.
  expect(previousMidnight("2026-03-29T22:30:00.000Z", "Europe/Berlin")).toBe("2026-03-29T22:00:00.000Z");
});

describe("makeNow", () => {
  const instant = "2026-07-01T12:00:00Z";

  test.each([{ today: undefined }, { today: "" }])(
    "uses the system clock if FOLLOW_THROUGH_TODAY is “$today”",
    ({ today }) => {
      const now = makeNow(instant, today);
      expect(now).toEqual({ instant, today: null });
      expect(todayIn(now, "Pacific/Auckland")).toBe("2026-07-02");
      expect(todayIn(now, "America/Los_Angeles")).toBe("2026-07-01");
    },
  );

  test("uses FOLLOW_THROUGH_TODAY in every time zone", () => {
    const now = makeNow(instant, "2026-12-01");
    expect(todayIn(now, "Pacific/Auckland")).toBe("2026-12-01");
    expect(todayIn(now, "America/Los_Angeles")).toBe("2026-12-01");
  });

  test.each([{ today: "2026-02-30" }, { today: "tomorrow" }])(
    "rejects FOLLOW_THROUGH_TODAY=$today and shows the expected format",
    ({ today }) => {
      expect(() => makeNow(instant, today)).toThrow(
        `FOLLOW_THROUGH_TODAY is "${today}": expected a date in the format YYYY-MM-DD, such as 2026-12-01.`,
      );
    },
  );
});

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

test("the year 50 is not treated as 1950", () => {
  expect(lastDayOfMonth(50, 3)).not.toBe("1950-03-31");
});
