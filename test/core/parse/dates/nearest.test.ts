import { expect, test } from "vitest";
import { isAlmostAYearAhead, nearestDay } from "../../../../src/core/parse/dates/nearest.ts";

test.each([
  { day: "2027-01-13", published: "2026-01-20", ahead: true },
  { day: "2026-06-30", published: "2026-01-20", ahead: false },
  { day: "2026-01-20", published: "2026-01-20", ahead: false },
])("$day is almost a year after $published: $ahead", ({ day, published, ahead }) => {
  expect(isAlmostAYearAhead(day, published)).toBe(ahead);
});

test.each([
  { day: "2026-12-20", yearless: true, published: "2026-01-05", nearest: "2025-12-20" },
  { day: "2026-03-01", yearless: true, published: "2026-01-05", nearest: "2026-03-01" },
  { day: "2028-02-29", yearless: true, published: "2027-03-01", nearest: "2027-02-28" },
  { day: "2026-12-20", yearless: false, published: "2026-01-05", nearest: "2026-12-20" },
  { day: "2026-12-20", yearless: true, published: null, nearest: "2026-12-20" },
  { day: null, yearless: true, published: "2026-01-05", nearest: null },
])(
  "$day (without a year: $yearless) in a report published on $published is read as $nearest",
  ({ nearest, published, ...found }) => {
    expect(nearestDay(found, published)).toBe(nearest);
  },
);
