/** The value of `recurs` for something that happens with each release, which isn't a length of time. */
export const EACH_RELEASE = "release";

const DURATION = /^P(?<count>[1-9]\d{0,2})(?<unit>[DWMY])$/;
const UNITS = { D: "day", W: "week", M: "month", Y: "year" };

/** Whether the text is a value of `recurs`: an ISO 8601 duration with one unit, or `release`. */
export function isRecurrence(text: string): boolean {
  return text === EACH_RELEASE || DURATION.test(text);
}

/** Describes a value of `recurs`: `every 3 months`. */
export function describeRecurrence(recurs: string): string {
  const { count = "", unit = "" } = { ...DURATION.exec(recurs)?.groups };
  const name = UNITS[unit as keyof typeof UNITS];
  if (name === undefined) return recurs === EACH_RELEASE ? "with each release" : recurs;
  return count === "1" ? `every ${name}` : `every ${count} ${name}s`;
}
