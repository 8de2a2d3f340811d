import { expect, test } from "vitest";
import { LANGUAGES } from "../../../api/page/languages/index.ts";
import { dayText, instantText, inZone, relativeDays, shortDayText } from "../../../api/page/time.ts";

test.for<[locale: string, day: string, instant: string]>([
  ["en-GB", "1 Mar 2026", "1 Mar 2026, 19:05 UTC"],
  ["de-DE", "1. März 2026", "1. März 2026, 19:05 UTC"],
  ["fr-FR", "1er mars 2026", "1er mars 2026, 19:05 UTC"],
  ["es-ES", "1 de marzo de 2026", "1 de marzo de 2026 a las 19:05 UTC"],
  ["ja-JP", "2026年3月1日", "2026年3月1日 19:05 UTC"],
])("a date and an instant are formatted for the locale %s", ([locale, day, instant]) => {
  expect(dayText({ locale }, "2026-03-01")).toBe(day);
  expect(instantText({ locale }, "2026-03-01T20:05:59+01:00")).toBe(instant);
});

test("a time zone other than UTC is shown in brackets", () => {
  const { en, ja } = LANGUAGES;
  expect([inZone(en, "1 Mar", "UTC"), inZone(en, "1 Mar", "Europe/Berlin")]).toEqual([
    "1 Mar",
    "1 Mar (Europe/Berlin)",
  ]);
  expect(inZone(ja, "3月1日", "Asia/Tokyo")).toBe("3月1日（Asia/Tokyo）");
});

test.for<[locale: string, short: string, relative: string[]]>([
  ["en-GB", "1 Mar", ["in 5 days", "tomorrow", "today", "2 days ago"]],
  ["de-DE", "1. März", ["in 5 Tagen", "morgen", "heute", "vorgestern"]],
  ["es-ES", "1 de marzo", ["dentro de 5 días", "mañana", "hoy", "anteayer"]],
  ["ja-JP", "3月1日", ["5日後", "明日", "今日", "一昨日"]],
])("a date can be shortened or shown relative to today in the locale %s", ([locale, short, relative]) => {
  expect(shortDayText({ locale }, "2026-03-01")).toBe(short);
  expect([5, 1, 0, -2].map((days) => relativeDays({ locale }, days))).toEqual(relative);
});
