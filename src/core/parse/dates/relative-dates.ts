import type { Day } from "../../model/date.ts";
import { alternatives } from "../lexicon/phrases.ts";
import { affixed } from "./affixes.ts";
import type { DateWords } from "./date-words.ts";
import type { DateForm, Groups, Resolution } from "./form.ts";
import { countedFrom, endOfPeriod, endOfWeekNumber, nextWeekday } from "./resolve.ts";

/** Date forms relative to the publication date: `within 30 days`, `next Friday`, `this quarter`. */
export function relativeDates(words: DateWords): DateForm[] {
  const { patterns, templates } = words;
  const weekday = `(?<weekday>${patterns.weekdays})`;
  const count = String.raw`(?<count>\d{1,3}|${patterns.numbers})\s*(?<unit>${patterns.units})`;
  const resolvePeriod = ({ period = "" }: Groups, published: Day | null): Resolution =>
    endOfPeriod(words.period(period), published);
  const resolveCount = ({ count: number = "", unit = "" }: Groups, published: Day | null): Resolution =>
    countedFrom(words.number(number), words.unit(unit), published);
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
    { source: affixed(templates.next, weekday), announces: true, relative: true, resolve: resolveWeekday },
    {
      source: `(?<week>${weekPattern(templates.weeks)})`,
      weak: true,
      inCell: true,
      resolve: ({ week = "" }, published) => endOfWeekNumber(Number(/\d+/.exec(week)?.[0]), published),
    },
    { source: count, weak: true, relative: true, inCell: true, figure: true, resolve: resolveCount },
    { source: `(?<period>${patterns.standalonePeriods})`, weak: true, relative: true, resolve: resolvePeriod },
    { source: weekday, weak: true, relative: true, pledged: true, resolve: resolveWeekday },
  ];
}

/** The names of weeks with any number: `kw 7`, `第7周`. */
function weekPattern(templates: readonly string[]): string {
  // Trusted: the words of our own languages
  return alternatives(templates.map((template) => template.replace(/\s*@\s*/, "@"))).replaceAll(
    "@",
    String.raw`\s?(?:[1-4]\d|5[0-3]|0?[1-9])\s?`,
  );
}
