import type { Day } from "../../model/date.ts";
import type { DateWords } from "./date-words.ts";
import type { DateForm, Groups, Resolution } from "./form.ts";
import { dayNumber, dayOf, FROM_DAY, monthName, optionalOf, SHORT_YEAR, YEAR } from "./pieces.ts";
import { daysAhead, existingDay, nextDayOfMonth, nextSuchDay, slashedDay } from "./resolve.ts";

/** Date forms for a day with its year. */
export function fullDates(words: DateWords): DateForm[] {
  const [dayPattern, month, of] = [dayNumber(words), monthName(words), optionalOf(words)];
  const resolve = ({ year, number, day }: Groups): Resolution => existingDay(Number(year), Number(number), Number(day));
  const resolveNamed = ({ year, yy, month: name = "", ...groups }: Groups): Resolution =>
    existingDay(Number(year ?? `20${yy}`), words.month(name), dayOf(groups));
  return [
    {
      source: String.raw`${YEAR}(?<mark>[-/–—])(?<number>\d{1,2})\k<mark>(?<day>\d{1,2})(?:t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?)?`,
      resolve,
    },
    {
      source: String.raw`${YEAR}\s?[年년]\s?(?<number>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日号號일]`,
      resolve,
    },
    // With full stops, the day comes first unless the date starts with the year.
    { source: String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?${YEAR}`, resolve },
    { source: String.raw`${YEAR}\.\s?(?<number>\d{1,2})\.\s?(?<day>\d{1,2})\.?`, resolve },
    { source: String.raw`(?<a>\d{1,2})(?<dash>[-–—])(?<b>\d{1,2})\k<dash>${YEAR}`, resolve: slashedDay },
    { source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/${YEAR}`, resolve: slashedDay },
    { source: String.raw`${month}\s+${dayPattern},?\s+${YEAR}`, resolve: resolveNamed },
    { source: String.raw`${dayPattern}-(?<month>${words.patterns.months})-${YEAR}`, resolve: resolveNamed },
    { source: String.raw`${FROM_DAY}${dayPattern}${of}\s+${month},?${of}\s+${YEAR}`, resolve: resolveNamed },
    // `1 Oct 26`, `Oct 1, '26`
    { source: String.raw`${dayPattern}${of}[\s-]+${month}[,\s-]+${SHORT_YEAR}`, resolve: resolveNamed },
    { source: String.raw`${month}\s+${dayPattern},?\s+${SHORT_YEAR}`, resolve: resolveNamed },
    ...datesInFigures(resolve),
  ];
}

/** Date forms that can also be something else, such as a version. `resolve` reads the groups `year`, `number` and `day`. */
function datesInFigures(resolve: (groups: Groups) => Resolution): DateForm[] {
  return [
    {
      source: String.raw`(?<a>\d{1,2})(?<mark2>[-/])(?<b>\d{1,2})\k<mark2>(?<yy>[23]\d)`,
      weak: true,
      resolve: ({ yy, ...groups }, published, order) => slashedDay({ ...groups, year: `20${yy}` }, published, order),
    },
    {
      source: String.raw`(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<yy>[23]\d)`,
      weak: true,
      inCell: true,
      resolve: ({ yy, ...groups }) => resolve({ ...groups, year: `20${yy}` }),
    },
    {
      source: String.raw`(?<year>20\d{2})(?<number>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])`,
      weak: true,
      inCell: true,
      resolve,
    },
  ];
}

/** Date forms for named days: holidays, `tomorrow`. */
export function namedDays(words: DateWords): DateForm[] {
  const { holidays, today, nearDays, weekdays } = words.patterns;
  const resolveNear = ({ near = "" }: Groups, published: Day | null): Resolution =>
    daysAhead(words.near(near), published);
  return [
    {
      source: String.raw`(?<holiday>${holidays})(?:,?\s+${YEAR})`,
      resolve({ holiday = "", year }) {
        const { month, day } = words.holiday(holiday);
        return existingDay(Number(year), month, day);
      },
    },
    {
      source: `(?<holiday>${holidays})`,
      weak: true,
      inCell: true,
      yearless: true,
      resolve({ holiday = "" }, published) {
        const { month, day } = words.holiday(holiday);
        return nextSuchDay(month, day, published);
      },
    },
    { source: `(?<near>${nearDays})`, weak: true, announces: true, relative: true, resolve: resolveNear },
    {
      // Not in “by COB 12/1” or “by COB on Friday”
      source: String.raw`(?<near>${today})(?!\s+(?:\p{L}{1,3}\s+)?(?:${weekdays}|\d{1,2}[/.-]\d))`,
      weak: true,
      inCell: true,
      alone: true,
      pledged: true,
      resolve: resolveNear,
    },
  ];
}

/** Date forms for a day without its year. Each resolves to the first matching date on or after publication. */
export function daysWithoutYear(words: DateWords): DateForm[] {
  const [dayPattern, month, of] = [dayNumber(words), monthName(words), optionalOf(words)];
  const resolveNamed = ({ month: name = "", ...groups }: Groups, published: Day | null): Resolution =>
    nextSuchDay(words.month(name), dayOf(groups), published);
  const resolveNumbers = ({ number, day }: Groups, published: Day | null): Resolution =>
    nextSuchDay(Number(number), Number(day), published);
  return [
    {
      source: String.raw`(?<number>1[0-2]|0?[1-9])\s?[月월]\s?(?<day>\d{1,2})\s?[日号號일]`,
      yearless: true,
      resolve: resolveNumbers,
    },
    {
      source: String.raw`${month}\s+(?:the\s+)?${dayPattern}(?!\s?(?:[h%]|:\d))`,
      yearless: true,
      resolve: resolveNamed,
    },
    { source: `${FROM_DAY}${dayPattern}${of}\\s+${month}`, yearless: true, resolve: resolveNamed },
    // `by 31/03`, but “by 1/3” can be a fraction.
    {
      source: String.raw`(?<a>1[3-9]|2\d|3[01]|0[1-9])/(?<b>1[0-2]|0?[1-9])(?!/)|(?<a2>1[0-2]|0?[1-9])/(?<b2>1[3-9]|2\d|3[01]|0[1-9])(?!/)`,
      weak: true,
      inCell: true,
      yearless: true,
      resolve: ({ a2, b2, a = a2, b = b2 }, published, order) => slashedDay({ a, b }, published, order),
    },
    // `bis 15.7.`
    {
      source: String.raw`(?<day>[12]\d|3[01]|0?[1-9])\.\s?(?<number>1[0-2]|0?[1-9])\.(?!\d)`,
      weak: true,
      inCell: true,
      yearless: true,
      resolve: resolveNumbers,
    },
    // `by the 20th`
    {
      source: String.raw`(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:$|[.,;:!)]))`,
      weak: true,
      inCell: true,
      resolve: ({ day }, published) => nextDayOfMonth(Number(day), published),
    },
    {
      source: String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})(?!/)`,
      weak: true,
      inCell: true,
      figure: true,
      yearless: true,
      resolve: slashedDay,
    },
  ];
}
