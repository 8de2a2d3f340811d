import type { Day } from "../../src/core/model/date.ts";
import { memoize } from "../../src/core/model/memoize.ts";
import type { Messages } from "./languages/en/index.ts";

/** A language, as a locale for Intl: `en-GB`. */
export interface Localised {
  locale: string;
}

// Creating a formatter costs far more than using it.
const formattersOf = memoize((locale: string) => {
  // In Spanish, a date that follows an article needs the full month: “el 1 de marzo de 2026”.
  const month = locale === "es-ES" ? "long" : "short";
  const date = { day: "numeric", month, year: "numeric", timeZone: "UTC" } as const;
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const formatterOf = (options: Intl.DateTimeFormatOptions): ((value: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, options);
    // French writes the first of a month as “1er mars”, but Intl writes “1 mars”.
    return (value) => format.format(Date.parse(value)).replace(/^1 /, locale === "fr-FR" ? "1er " : "1 ");
  };
  return {
    day: memoize(formatterOf(date)),
    shortDay: formatterOf({ day: "numeric", month, timeZone: "UTC" }),
    relative: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
    instant: formatterOf({ ...date, ...time }),
  };
});

/** `1 Mar 2026`, in the language's format. */
export function dayText({ locale }: Localised, day: Day): string {
  return formattersOf(locale).day(day);
}

/** `1 Mar`, in the language's format. */
export function shortDayText({ locale }: Localised, day: Day): string {
  return formattersOf(locale).shortDay(day);
}

/** `in 5 days`, `tomorrow`, `2 days ago`. */
export function relativeDays({ locale }: Localised, days: number): string {
  // In Japanese, Intl puts a space after the number here, but not in dates.
  return formattersOf(locale)
    .relative.format(days, "day")
    .replace(/(?<=\d) (?=\p{Script=Han})/u, "");
}

/** Adds the time zone in which a date ends, unless it is UTC: `1 Mar 2026 (Europe/Berlin)`. */
export function inZone(messages: Pick<Messages, "joints">, text: string, zone: string): string {
  return zone === "UTC" ? text : withNote(messages, text, zone);
}

/** Adds a note in brackets. */
export function withNote({ joints }: Pick<Messages, "joints">, text: string, note: string): string {
  return `${text}${joints.open}${note}${joints.close}`;
}

/** `26 Nov 2026, 19:15 UTC`, for an RFC 3339 instant. */
export function instantText({ locale }: Localised, instant: string): string {
  return `${formattersOf(locale).instant(instant)} UTC`;
}
