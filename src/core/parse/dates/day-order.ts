import type { DayOrder } from "./form.ts";

/** Dates such as `03/04/2026` and `3-4-26`. */
const DATE_IN_FIGURES = /(?<![\d/.-])(?<a>\d{1,2})(?<mark>[/-])(?<b>\d{1,2})\k<mark>(?:20\d{2}|[23]\d)(?![\d/-])/g;
/** Languages whose dates start with the month or the year. In English, both orders are usual. */
const MONTH_FIRST: ReadonlySet<string> = new Set(["zh", "ja", "ko"]);

/**
 * Decides whether a report's dates such as `03/04/2026` start with the day or with the month: a date with a day above 12 decides.
 * Without such a date, the report's language decides. Returns null if dates contradict each other, or if nothing decides in English.
 */
export function dayOrderOf(text: string, language: string): DayOrder | null {
  const orders = new Set<DayOrder>();
  for (const { groups } of text.matchAll(DATE_IN_FIGURES)) {
    const [a, b] = [Number(groups?.["a"]), Number(groups?.["b"])];
    if (a > 12 && a <= 31 && b <= 12) orders.add("day-month");
    if (b > 12 && b <= 31 && a <= 12) orders.add("month-day");
  }
  const [first = null] = orders;
  if (orders.size > 0) return orders.size === 1 ? first : null;
  if (language === "en") return null;
  return MONTH_FIRST.has(language) ? "month-day" : "day-month";
}
