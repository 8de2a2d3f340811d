import type { Day } from "../../src/core/date.ts";
import { html, type Html } from "./html.ts";
import type { Messages } from "./languages/en/index.ts";

type Localised = Pick<Messages, "locale">;

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, { day: Intl.DateTimeFormat; instant: Intl.DateTimeFormat }>();

function formattersOf({ locale }: Localised): { day: Intl.DateTimeFormat; instant: Intl.DateTimeFormat } {
  const known = formatters.get(locale);
  if (known) return known;
  const date = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  const made = {
    day: new Intl.DateTimeFormat(locale, date),
    instant: new Intl.DateTimeFormat(locale, { ...date, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  };
  formatters.set(locale, made);
  return made;
}

/** `1 Mar 2026`, as the page's language writes it. */
export function dayText(words: Localised, day: Day): string {
  return formattersOf(words).day.format(Date.parse(day));
}

export function showDay(words: Messages, day: Day): Html {
  return html`<time datetime="${day}">${dayText(words, day)}</time>`;
}

/** `UTC`, or `(Europe/Berlin)`: what a day means depends on it. */
export function zoneText(zone: string): string {
  return zone === "UTC" ? zone : `(${zone})`;
}

/** `26 Nov 2026, 19:15 UTC`, of an RFC 3339 instant. */
export function instantText(words: Messages, instant: string): string {
  return `${formattersOf(words).instant.format(Date.parse(instant))} UTC`;
}
