import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, weekday } from "../../../../src/core/model/date.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { wordsOf } from "../../../../src/core/parse/words.ts";
import { PUBLISHED } from "../parsed.ts";

const { dates } = wordsOf(LANGUAGES);

test.each([
  { text: "end of the month", published: "2026-02-05", day: "2026-02-28" },
  { text: "end of month", published: "2024-02-29", day: "2024-02-29" },
  { text: "end of this quarter", published: "2026-08-05", day: "2026-09-30" },
  { text: "end of quarter", published: "2026-12-31", day: "2026-12-31" },
  { text: "the end of the year", published: "2026-08-05", day: "2026-12-31" },
  { text: "within 30 days", published: "2026-08-05", day: "2026-09-04" },
  { text: "within 1 day", published: "2026-12-31", day: "2027-01-01" },
  { text: "within 2 weeks", published: "2026-08-05", day: "2026-08-19" },
  { text: "within 1 week", published: "2026-08-05", day: "2026-08-12" },
  { text: "within 3 months", published: "2026-08-05", day: "2026-11-05" },
  { text: "Within 1 Month", published: "2026-01-31", day: "2026-02-28" },
  { text: "next Friday", published: "2026-08-05", day: "2026-08-07" },
  { text: "next tue", published: "2026-08-05", day: "2026-08-11" },
  { text: "next Wednesday", published: "2026-08-05", day: "2026-08-12" },
])("the date finder parses “$text” in a report published on $published as $day", ({ text, published, day }) => {
  expect(dates.findFirst(text, published)).toMatchObject({ text, day, problem: null });
});

test.each<{ text: string; day: string; date?: string }>([
  { text: "Friday", day: "2026-08-07" },
  { text: "this week", day: "2026-08-09" },
  { text: "next week", day: "2026-08-16" },
  { text: "next month", day: "2026-09-30" },
  { text: "next quarter", day: "2026-12-31" },
  { text: "next year", day: "2027-12-31" },
  { text: "later this year", day: "2026-12-31" },
  { text: "within two weeks", day: "2026-08-19" },
  { text: "within 2 quarters", day: "2027-02-05" },
  { text: "within a year", day: "2027-08-05" },
  { text: "30日以内", day: "2026-09-04" },
  { text: "今月末", day: "2026-08-31" },
  { text: "下周五", day: "2026-08-07" },
  { text: "本季度末", day: "2026-09-30" },
  { text: "в течение 30 дней", day: "2026-09-04" },
  { text: "до конца месяца", day: "2026-08-31" },
  { text: "em até 30 dias", day: "2026-09-04" },
  { text: "en un plazo de 30 días", day: "2026-09-04" },
  { text: "sous 30 jours", day: "2026-09-04" },
  { text: "d’ici la fin du mois", day: "2026-08-31" },
  { text: "vendredi prochain", day: "2026-08-07" },
  { text: "innerhalb von 30 Tagen", day: "2026-09-04" },
])("the date finder parses “$text” as $day", ({ text, day, date }) => {
  expect(dates.findFirst(text, PUBLISHED)).toMatchObject({ text: date ?? text, day, problem: null });
});

test.each([
  "Sept 1",
  "1 September",
  "end of August",
  "end of the month",
  "end of the year",
  "within 30 days",
  "within 2 months",
  "next Friday",
])("“%s” in a report without a publication date is reported together with the fix", (text) => {
  expect(dates.findFirst(text, null)).toMatchObject({
    text,
    day: null,
    problem: `“${text}” depends on the publication date, which this report doesn't state: add “date: YYYY-MM-DD” to its front matter`,
  });
});

test("“next” with a weekday means the first such weekday after publication", () => {
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 2000 }), (number, offset) => {
      const published = addDays(PUBLISHED, offset);
      const day = dates.findAnnounced(`next ${names[number]}`, published)?.day ?? "";
      expect(weekday(day)).toBe(number);
      expect(daysBetween(published, day)).toBeGreaterThanOrEqual(1);
      expect(daysBetween(published, day)).toBeLessThanOrEqual(7);
    }),
  );
});

test("a duration without a due word is a due date in a date cell, but not in running text", () => {
  expect(dates.findInCell("2 semaines", PUBLISHED)?.day).toBe("2026-08-19");
  expect(dates.findFirst("keep it 2 weeks", PUBLISHED)).toBeNull();
});

test.each([
  { text: "tomorrow" },
  { text: "next spring" },
  { text: "by the 3rd" },
  { text: "March next year" },
  { text: "in 10 business days" },
  { text: "bis Kalenderwoche 7" },
])("“$text” in a report without a publication date is reported as a problem", ({ text }) => {
  expect(dates.findAnnounced(text, null)).toMatchObject({
    day: null,
    problem: expect.stringContaining("publication date"),
  });
});

test("a week number means the current or next week with this number", () => {
  expect(dates.findInCell("Kalenderwoche 1", "2026-12-28")?.day).toBe("2027-01-10");
  expect(dates.findInCell("Kalenderwoche 31", PUBLISHED)?.day).toBe("2027-08-08");
  expect(dates.findInCell("Kalenderwoche 53", "2027-01-02")?.day).toBe("2027-01-03");
});
