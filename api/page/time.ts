import type { Day } from "../../src/core/model/date.ts";
import { memoize } from "../../src/core/model/memoize.ts";

/** A language, as a locale for Intl: `en-GB`. */
export interface Localised {
  locale: string;
}

// Creating a formatter costs far more than using it.
const formattersOf = memoize((locale: string) => {
  const date = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  const format = new Intl.DateTimeFormat(locale, date);
  return {
    day: memoize((day: Day) => format.format(Date.parse(day))),
    instant: new Intl.DateTimeFormat(locale, { ...date, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  };
});

/** `1 Mar 2026`, in the language's format. */
export function dayText({ locale }: Localised, day: Day): string {
  return formattersOf(locale).day(day);
}

/** `UTC` or `(Europe/Berlin)`: the time zone of a date. */
export function zoneText(zone: string): string {
  return zone === "UTC" ? zone : `(${zone})`;
}

/** `26 Nov 2026, 19:15 UTC`, for an RFC 3339 instant. */
export function instantText({ locale }: Localised, instant: string): string {
  return `${formattersOf(locale).instant.format(Date.parse(instant))} UTC`;
}
