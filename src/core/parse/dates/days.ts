import type { Day } from "../../model/date.ts";
import type { DateWords } from "./date-words.ts";
import type { DateForm, Groups, Resolution } from "./form.ts";
import { DAY, monthName, optionalOf, YEAR } from "./pieces.ts";
import { existingDay, nextSuchDay, slashedDay } from "./resolve.ts";

/** Date forms for a day with its year. */
export function fullDates(words: DateWords): DateForm[] {
  const [month, of] = [monthName(words), optionalOf(words)];
  const resolve = ({ year, number, day }: Groups): Resolution => existingDay(Number(year), Number(number), Number(day));
  const resolveNamed = ({ year, month: name = "", day }: Groups): Resolution =>
    existingDay(Number(year), words.month(name), Number(day));
  return [
    {
      source: String.raw`${YEAR}(?<mark>[-/])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?`,
      resolve,
    },
    { source: String.raw`${YEAR}\s?年\s?(?<number>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号號]`, resolve },
    // With full stops, the day comes first unless the date starts with the year.
    { source: String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?${YEAR}`, resolve },
    { source: String.raw`${YEAR}\.(?<number>\d{1,2})\.(?<day>\d{1,2})`, resolve },
    { source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/${YEAR}`, resolve: slashedDay },
    { source: String.raw`${month}\s+${DAY},?\s+${YEAR}`, resolve: resolveNamed },
    { source: String.raw`${DAY}-(?<month>${words.patterns.months})-${YEAR}`, resolve: resolveNamed },
    { source: String.raw`${DAY}${of}\s+${month},?${of}\s+${YEAR}`, resolve: resolveNamed },
  ];
}

/** Date forms for a day without its year. Each resolves to the first matching date on or after publication. */
export function daysWithoutYear(words: DateWords): DateForm[] {
  const [month, of] = [monthName(words), optionalOf(words)];
  const resolveNamed = ({ month: name = "", day }: Groups, published: Day | null): Resolution =>
    nextSuchDay(words.month(name), Number(day), published);
  return [
    { source: String.raw`${month}\s+${DAY}(?!\s?[:h%])`, resolve: resolveNamed },
    { source: `${DAY}${of}\\s+${month}`, resolve: resolveNamed },
    {
      source: String.raw`(?<number>1[0-2]|0?[1-9])\s?月\s?(?<day>\d{1,2})\s?[日号號]`,
      resolve: ({ number, day }, published) => nextSuchDay(Number(number), Number(day), published),
    },
    {
      source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?!/)`,
      weak: true,
      inCell: true,
      figure: true,
      resolve: slashedDay,
    },
  ];
}
