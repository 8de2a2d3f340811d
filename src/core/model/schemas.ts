import * as v from "valibot";
import { isInstant, isTimeZone, parseDay } from "./date.ts";
import { safeUrl } from "./url.ts";

/** Schemas for values in blocks, the ledger and snapshots. */

export const text = v.string();
export const optionalText = v.nullable(text);

/** `YYYY-MM-DD`. */
export const day = v.pipe(
  text,
  v.check((value) => parseDay(value) !== null, "expected a date in the format YYYY-MM-DD"),
);
export const optionalDay = v.nullable(day);

/**
 * Like v.object, but keeps keys that this version doesn't know, so that a block written by a newer version loses nothing. The
 * inferred type has only the known keys.
 */
export function openObject<const E extends v.ObjectEntries>(entries: E): v.ObjectSchema<E, undefined> {
  return v.looseObject(entries) as unknown as v.ObjectSchema<E, undefined>;
}

/** RFC 3339. */
export const instant = v.pipe(text, v.check(isInstant, "expected an RFC 3339 instant"));

/** An RFC 3339 instant or, if only the date is known, `YYYY-MM-DD`. */
export const instantOrDay = v.pipe(
  text,
  v.check((value) => isInstant(value) || parseDay(value) !== null, "expected an RFC 3339 instant or a date"),
);

/** An IANA name such as `Europe/Berlin`. */
export const timeZone = v.pipe(text, v.check(isTimeZone, "expected an IANA time zone"));

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A URL that is safe to link. */
export const httpsUrl = v.pipe(
  text,
  v.check((value) => safeUrl(value) !== null, "expected an HTTPS URL"),
);

/** A URL on the GitHub server itself, which can be an Enterprise server without HTTPS. */
export const serverUrl = v.pipe(text, v.url(), v.regex(/^https?:/));
