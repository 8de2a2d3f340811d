import { lastDayOfMonth, type Day } from "../../model/date.ts";
import { affixed, optionallyAffixed } from "./affixes.ts";
import type { DateWords } from "./date-words.ts";
import type { DateForm, Groups, Resolution } from "./form.ts";
import { monthName, optionalOf, YEAR } from "./pieces.ts";
import { endOfNextSuchMonth } from "./resolve.ts";

/** Date forms for a whole year, or for a month, quarter or half with its year. Each resolves to the period's last day. */
export function periodsWithYear(words: DateWords): DateForm[] {
  const { endOf } = words.templates;
  const quarter = quarterPattern(words);
  const named = String.raw`${monthName(words)},?${optionalOf(words)}\s+${YEAR}`;
  const inFigures = String.raw`${YEAR}\s?年\s?(?<number>1[0-2]|0?[1-9])\s?月`;
  const quarterFirst = String.raw`(?:${quarter})[\s,/-]*(?:(?:${words.patterns.of})\s+)?${YEAR}`;
  const yearFirst = String.raw`${YEAR}\s?年?[\s/-]*(?:第)?(?:${quarter})`;
  const half = String.raw`(?:[hs](?<half>[12])|(?<half2>[12])[hs])[\s,/-]*${YEAR}`;
  const resolveQuarter = ({ year, quarter: name = "" }: Groups): Resolution =>
    lastDayOfMonth(Number(year), words.ordinal(name) * 3);
  return [
    {
      source: optionallyAffixed(endOf, named),
      months: 1,
      resolve: ({ year, month = "" }) => lastDayOfMonth(Number(year), words.month(month)),
    },
    {
      source: optionallyAffixed(endOf, inFigures),
      months: 1,
      resolve: ({ year, number }) => lastDayOfMonth(Number(year), Number(number)),
    },
    { source: optionallyAffixed(endOf, quarterFirst), months: 3, resolve: resolveQuarter },
    { source: optionallyAffixed(endOf, yearFirst), months: 3, resolve: resolveQuarter },
    {
      source: half,
      months: 6,
      resolve: ({ year, half2, half: number = half2 }) => lastDayOfMonth(Number(year), Number(number) * 6),
    },
  ];
}

/** Date forms for a month or quarter without its year, and for `end of 2026`. */
export function periodsWithoutYear(words: DateWords): DateForm[] {
  const { endOf } = words.templates;
  const [month, quarter] = [monthName(words), quarterPattern(words)];
  const resolveMonth = ({ month: name = "" }: Groups, published: Day | null): Resolution =>
    endOfNextSuchMonth(words.month(name), published);
  const resolveQuarter = ({ quarter: name = "" }: Groups, published: Day | null): Resolution =>
    endOfNextSuchMonth(words.ordinal(name) * 3, published);
  return [
    { source: affixed(endOf, month), announces: true, resolve: resolveMonth },
    { source: affixed(endOf, quarter), announces: true, resolve: resolveQuarter },
    {
      source: affixed(endOf, String.raw`${YEAR}(?:\s?年)?`),
      announces: true,
      resolve: ({ year }) => lastDayOfMonth(Number(year), 12),
    },
    { source: quarter, weak: true, months: 3, resolve: resolveQuarter },
    { source: month, weak: true, inCell: true, alone: true, months: 1, resolve: resolveMonth },
  ];
}

function quarterPattern({ templates, patterns }: DateWords): string {
  return affixed(templates.quarter, `(?<quarter>${patterns.ordinals})`);
}
