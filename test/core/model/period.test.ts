import { expect, test } from "vitest";
import { digestPeriod, type Period } from "../../../src/core/model/period.ts";

// 2026-11-30 is a Monday.
test.for<[what: string, last: string | null, today: string, period: Period | null]>([
  ["last week if there was no earlier digest", null, "2026-12-03", { from: "2026-11-23", to: "2026-11-30" }],
  ["last week on a Monday", "2026-11-23", "2026-11-30", { from: "2026-11-23", to: "2026-11-30" }],
  ["last week on a Sunday", "2026-11-23", "2026-12-06", { from: "2026-11-23", to: "2026-11-30" }],
  ["nothing if this week's digest was posted", "2026-11-30", "2026-12-06", null],
  ["nothing if the clock went backwards", "2026-11-30", "2026-11-29", null],
  ["nothing if a clock was a week ahead", "2026-12-07", "2026-12-03", null],
  [
    "last week if the last digest's date is far ahead",
    "2099-01-05",
    "2026-12-03",
    { from: "2026-11-23", to: "2026-11-30" },
  ],
  ["all weeks since the last digest", "2026-11-09", "2026-12-01", { from: "2026-11-09", to: "2026-11-30" }],
  ["at most five weeks", "2025-01-06", "2026-12-01", { from: "2026-10-26", to: "2026-11-30" }],
  ["last week across a year's end", "2026-12-28", "2027-01-05", { from: "2026-12-28", to: "2027-01-04" }],
])("a digest covers %s", ([, last, today, period]) => {
  expect(digestPeriod(last, today)).toEqual(period);
});
