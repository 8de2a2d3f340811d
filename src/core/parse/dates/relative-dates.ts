import { addDays, type Day } from "../../model/date.ts";
import { alternatives } from "../lexicon/phrases.ts";
import { affixed, optionallyAffixed } from "./affixes.ts";
import type { DateWords } from "./date-words.ts";
import type { DateForm, Groups, Resolution } from "./form.ts";
import { dayNumber, dayOf, monthName, optionalOf, YEAR } from "./pieces.ts";
import { countedFrom, endOfPeriod, endOfWeekNumber, endOfWeekOf, nextWeekday, sundayOfWeek } from "./resolve.ts";

/** Date forms relative to the publication date: `within 30 days`, `next Friday`, `this quarter`. */
export function relativeDates(words: DateWords): DateForm[] {
  const { patterns, templates } = words;
  const weekday = `(?<weekday>${patterns.weekdays})`;
  // In “6–8 weeks”, the longer time counts.
  const from = String.raw`(?:(?:\d{1,3}|${patterns.numbers})\s?(?:[-–~〜～]|(?:${words.around.to})\s)\s?)?`;
  const count = String.raw`${from}(?<count>\d{1,3}|${patterns.numbers})\s*(?<unit>${patterns.units})`;
  const resolvePeriod = ({ period = "" }: Groups, published: Day | null): Resolution =>
    endOfPeriod(words.period(period), published);
  const resolveCount = ({ count: number = "", unit = "" }: Groups, published: Day | null): Resolution =>
    countedFrom(words.number(number) * words.unit(unit).size, words.unit(unit).unit, published);
  const resolveSingle = ({ unit = "" }: Groups, published: Day | null): Resolution =>
    countedFrom(words.unit(unit).size, words.unit(unit).unit, published);
  const resolveWeekday = ({ weekday: name = "" }: Groups, published: Day | null): Resolution =>
    nextWeekday(words.weekday(name), published);
  return [
    {
      source: affixed(templates.endOf, `(?<period>${patterns.periods})`),
      announces: true,
      relative: true,
      resolve: resolvePeriod,
    },
    { source: affixed(templates.within, count), announces: true, relative: true, resolve: resolveCount },
    {
      source: affixed(templates.single, `(?<unit>${patterns.units})`),
      announces: true,
      relative: true,
      resolve: resolveSingle,
    },
    ...weeksOfDays(words),
    { source: affixed(templates.next, weekday), announces: true, relative: true, resolve: resolveWeekday },
    {
      source: optionallyAffixed(
        templates.endOf,
        `(?<week>${weekPattern(templates.weeks)})(?!\\s*${words.around.continues})`,
      ),
      weak: true,
      inCell: true,
      resolve: ({ week = "" }, published) => endOfWeekNumber(Number(/\d+/.exec(week)?.[0]), published),
    },
    // `2026-W49`, `2026-W49-5`
    {
      source: String.raw`(?<year>20\d{2})-?w(?<number>[0-4]\d|5[0-3])(?:-?(?<day>[1-7]))?`,
      weak: true,
      resolve: ({ year, number, day = "7" }) => addDays(sundayOfWeek(Number(number), Number(year)), Number(day) - 7),
    },
    { source: count, weak: true, relative: true, inCell: true, figure: true, resolve: resolveCount },
    { source: `(?<period>${patterns.standalonePeriods})`, weak: true, relative: true, resolve: resolvePeriod },
    // “Saturday 21:30–22:50” is when something happened.
    {
      source: String.raw`${weekday}(?!,?\s+\d{1,2}[:.]\d{2}\s?[-–])`,
      weak: true,
      relative: true,
      pledged: true,
      resolve: resolveWeekday,
    },
  ];
}

/** Date forms for the week that contains a day: `the week of 7 December`. Each resolves to the week's Sunday. */
function weeksOfDays(words: DateWords): DateForm[] {
  const [day, month, of] = [dayNumber(words), monthName(words), optionalOf(words)];
  const numbered = String.raw`(?<number>1[0-2]|0?[1-9])`;
  const figures = String.raw`(?<day>\d{1,2})`;
  const days = [
    String.raw`${month}\s+(?:the\s+)?${day},?\s+${YEAR}`,
    String.raw`${day}${of}\s+${month},?${of}\s+${YEAR}`,
    `${YEAR}-${numbered}-${figures}`,
    String.raw`${figures}\.\s?${numbered}\.\s?${YEAR}`,
    String.raw`${month}\s+(?:the\s+)?${day}`,
    String.raw`${day}${of}\s+${month}`,
    String.raw`${figures}\.\s?${numbered}\.`,
    String.raw`${numbered}\s?[月월]\s?${figures}\s?[日號号일]`,
  ];
  return days.map((source) => ({
    source: affixed(words.templates.weekOf, source),
    announces: true,
    resolve: ({ year, month: name, number, ...groups }, published) =>
      endOfWeekOf(
        { year, month: name === undefined ? Number(number) : words.month(name), day: dayOf(groups) },
        published,
      ),
  }));
}

/** The names of weeks with any number: `kw 7`, `第7周`. */
function weekPattern(templates: readonly string[]): string {
  // Trusted: built from our own word lists
  return alternatives(templates.map((template) => template.replace(/\s*@\s*/, "@"))).replaceAll(
    "@",
    String.raw`\s?(?:[1-4]\d|5[0-3]|0?[1-9])\s?`,
  );
}
