import { expect, test } from "vitest";
import { dayText, instantText, zoneText } from "../../../api/page/time.ts";

test.for<[locale: string, day: string, instant: string]>([
  ["en-GB", "1 Mar 2026", "1 Mar 2026, 19:05 UTC"],
  ["de-DE", "1. März 2026", "1. März 2026, 19:05 UTC"],
  ["fr-FR", "1 mars 2026", "1 mars 2026, 19:05 UTC"],
])("a date and an instant are formatted for the locale %s", ([locale, day, instant]) => {
  expect(dayText({ locale }, "2026-03-01")).toBe(day);
  expect(instantText({ locale }, "2026-03-01T20:05:59+01:00")).toBe(instant);
});

test("a time zone other than UTC is shown in brackets", () => {
  expect([zoneText("UTC"), zoneText("Europe/Berlin")]).toEqual(["UTC", "(Europe/Berlin)"]);
});
