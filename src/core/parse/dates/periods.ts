import { lastDayOfMonth, makeDay, type Day } from "../../model/date.ts";
import { affixed, optionallyAffixed } from "./affixes.ts";
import type { DateWords } from "./date-words.ts";
import type { DateForm, Groups, Resolution } from "./form.ts";
import { monthName, optionalOf, SHORT_YEAR, YEAR } from "./pieces.ts";
import { endOfNextSeason, endOfNextSuchMonth, endOfSeason, UNPUBLISHED, yearAhead } from "./resolve.ts";

/** Date forms for a month or a part of one, a quarter, half or season with its year. Each resolves to the period's last day. */
export function periodsWithYear(words: DateWords): DateForm[] {
  const { during } = words.templates;
  const quarter = quarterPattern(words);
  // `May 2027`, `May/2027`, `May-2027`
  const named = String.raw`${monthName(words)}(?:,?${optionalOf(words)}\s+|\s?[/-]\s?)${YEAR}`;
  const inFigures = String.raw`${YEAR}\s?[年년]\s?(?<number>1[0-2]|0?[1-9])\s?[月월]`;
  const quarterFirst = String.raw`(?:${quarter})[\s,/-]*(?:(?:${words.patterns.of})\s+)?${YEAR}`;
  const yearFirst = String.raw`${YEAR}\s?[年년]?[\s/-]*(?:第)?(?:${quarter})`;
  const half = String.raw`(?:[hs](?<number>[12])|(?<number2>[12])[hs])[\s,/-]*${YEAR}`;
  const namedHalf = `(?<half>${words.patterns.halves})`;
  const of = optionalOf(words);
  const resolveNumber = ({ year, number }: Groups): Resolution => lastDayOfMonth(Number(year), Number(number));
  const resolveHalf = ({ year, half: name = "" }: Groups): Resolution =>
    lastDayOfMonth(Number(year), words.half(name) * 6);
  const season = `(?<season>${words.patterns.seasons}|${words.patterns.inSeason})`;
  const resolveQuarter = ({ year, quarter: name = "" }: Groups): Resolution =>
    lastDayOfMonth(Number(year), words.ordinal(name) * 3);
  const resolveNamed = ({ year, month = "" }: Groups): Resolution => lastDayOfMonth(Number(year), words.month(month));
  return [
    { source: affixed(during, named), announces: true, months: 1, resolve: resolveNamed },
    { source: named, months: 1, resolve: resolveNamed },
    {
      source: String.raw`(?<month>${words.patterns.inMonths})\s+${YEAR}`,
      announces: true,
      months: 1,
      resolve: resolveNamed,
    },
    {
      source: optionallyAffixed(during, inFigures),
      months: 1,
      resolve: resolveNumber,
    },
    // `Dec '26`, `Q4 26`
    {
      source: optionallyAffixed(during, String.raw`${monthName(words)}\s?['’-]${SHORT_YEAR}`),
      months: 1,
      resolve: ({ yy, month = "" }) => lastDayOfMonth(Number(`20${yy}`), words.month(month)),
    },
    {
      source: optionallyAffixed(during, String.raw`(?:${quarter})[\s,/-]*${SHORT_YEAR}`),
      months: 3,
      resolve: ({ yy, quarter: name = "" }) => lastDayOfMonth(Number(`20${yy}`), words.ordinal(name) * 3),
    },
    { source: optionallyAffixed(during, quarterFirst), months: 3, resolve: resolveQuarter },
    { source: optionallyAffixed(during, yearFirst), months: 3, resolve: resolveQuarter },
    {
      source: half,
      months: 6,
      resolve: ({ year, number2, number = number2 }) => lastDayOfMonth(Number(year), Number(number) * 6),
    },
    { source: String.raw`${namedHalf},?${of}\s+${YEAR}`, months: 6, resolve: resolveHalf },
    { source: String.raw`${YEAR}\s?[年년]?\s*${namedHalf}`, months: 6, resolve: resolveHalf },
    {
      source: String.raw`${season},?${of}\s+${YEAR}`,
      uncertain: true,
      resolve: ({ season: name = "", year }) => endOfSeason(words.season(name), Number(year)),
    },
    ...periodsInFigures(resolveNumber),
    ...partsOfMonths(words, String.raw`,?${of}\s+${YEAR}`),
  ];
}

/** Date forms for a month or quarter in figures. `resolve` reads the groups `year` and `number`. */
function periodsInFigures(resolve: (groups: Groups) => Resolution): DateForm[] {
  return [
    // `4Q26`, `1Q 2027`
    ...[YEAR, SHORT_YEAR].map((year) => ({
      source: String.raw`(?<number>[1-4])q[\s/-]?${year}`,
      months: 3,
      resolve: ({ year: full, yy, number }: Groups) => lastDayOfMonth(Number(full ?? `20${yy}`), Number(number) * 3),
    })),
    // `2027-03`, `2027/03`, `03/2027`
    { source: String.raw`${YEAR}-(?<number>0[1-9]|1[0-2])`, weak: true, months: 1, resolve },
    {
      source: String.raw`${YEAR}/(?<number>0[1-9]|1[0-2])`,
      weak: true,
      inCell: true,
      months: 1,
      resolve,
    },
    {
      source: String.raw`(?<number>0?[1-9]|1[0-2])/${YEAR}`,
      weak: true,
      inCell: true,
      months: 1,
      resolve,
    },
  ];
}

/** Date forms for a month, quarter, half or season without its year or with a named one (`next year`), and for a whole year. */
export function periodsWithoutYear(words: DateWords): DateForm[] {
  const { during } = words.templates;
  const [month, quarter] = [monthName(words), quarterPattern(words)];
  const resolveMonth = ({ month: name = "" }: Groups, published: Day | null): Resolution =>
    endOfNextSuchMonth(words.month(name), published);
  const resolveQuarter = ({ quarter: name = "" }: Groups, published: Day | null): Resolution =>
    endOfNextSuchMonth(words.ordinal(name) * 3, published);
  return [
    ...partsOfMonths(words, ""),
    { source: affixed(during, month), announces: true, resolve: resolveMonth },
    {
      source: `(?<month>${words.patterns.inMonths})`,
      weak: true,
      announces: true,
      months: 1,
      yearless: true,
      resolve: resolveMonth,
    },
    { source: affixed(during, quarter), announces: true, resolve: resolveQuarter },
    {
      source: affixed(during, String.raw`${YEAR}(?:\s?年|\s+(?:${words.patterns.yearUnits}))?`),
      announces: true,
      resolve: ({ year }) => lastDayOfMonth(Number(year), 12),
    },
    { source: quarter, weak: true, months: 3, yearless: true, resolve: resolveQuarter },
    { source: month, weak: true, inCell: true, alone: true, months: 1, yearless: true, resolve: resolveMonth },
    {
      source: `(?<half>${words.patterns.halves})`,
      weak: true,
      inCell: true,
      alone: true,
      months: 6,
      yearless: true,
      resolve: ({ half = "" }, published) => endOfNextSuchMonth(words.half(half) * 6, published),
    },
    ...seasons(words),
    // `by 2027`
    {
      source: String.raw`(?<year>20\d{2})(?=\s*(?:$|[.,;:!)\]）。，]))`,
      weak: true,
      inCell: true,
      alone: true,
      months: 12,
      resolve: ({ year }) => lastDayOfMonth(Number(year), 12),
    },
    ...periodsOfNamedYears(words),
  ];
}

/** Date forms for a part of a month: `mid March`. Each resolves to the part's last day. */
function partsOfMonths(words: DateWords, year: string): DateForm[] {
  const parts = [...words.parts].toSorted(([a], [b]) => b.length - a.length);
  const days = new Set(parts.map(([, day]) => day));
  return Array.from(days, (day) => {
    const templates = parts.flatMap(([form, last]) => (last === day ? [form] : []));
    return {
      source: affixed(templates, monthName(words)) + year,
      announces: true,
      resolve: ({ month = "", year: stated }, published) =>
        stated === undefined
          ? nextPart(words.month(month), day, published)
          : endOfPart(Number(stated), words.month(month), day),
    };
  });
}

/** The last day of a part of a month. The last part ends on day 31, or on the month's last day. */
function endOfPart(year: number, month: number, day: number): Day {
  return makeDay(year, month, day) ?? lastDayOfMonth(year, month);
}

function nextPart(month: number, day: number, published: Day | null): Resolution {
  if (!published) return UNPUBLISHED;
  const year = Number(published.slice(0, 4));
  const end = endOfPart(year, month, day);
  return end >= published ? end : endOfPart(year + 1, month, day);
}

function seasons(words: DateWords): DateForm[] {
  const { templates, patterns } = words;
  const resolve = ({ season: name = "" }: Groups, published: Day | null): Resolution =>
    endOfNextSeason(words.season(name), published);
  // “höst-LAN” is a party.
  const name = String.raw`(?<season>${patterns.seasons})(?!-\p{L})`;
  return [
    { source: affixed(templates.next, name), announces: true, uncertain: true, resolve },
    { source: affixed(templates.endOf, name), announces: true, uncertain: true, resolve },
    { source: `(?<season>${patterns.inSeason})`, weak: true, announces: true, uncertain: true, resolve },
    { source: name, weak: true, inCell: true, alone: true, uncertain: true, resolve },
  ];
}

/** Date forms with `this year` or `next year` instead of a number: `January next year`, `明年一季度`. */
function periodsOfNamedYears(words: DateWords): DateForm[] {
  const year = `(?<period>${words.patterns.years})`;
  const gap = String.raw`,?\s*(?:(?:${words.patterns.of})\s+)?`;
  const either = (part: string): string[] => [`${part}${gap}${year}`, String.raw`${year}\s*${part}`];
  const endOfMonth = (number: number, name: string, published: Day | null): Resolution =>
    published ? lastDayOfMonth(yearAhead(words.period(name).ahead, published), number) : UNPUBLISHED;
  return [
    ...either(monthName(words)).map((source) => ({
      source: optionallyAffixed(words.templates.during, source),
      announces: true as const,
      months: 1,
      resolve: ({ month = "", period = "" }: Groups, published: Day | null) =>
        endOfMonth(words.month(month), period, published),
    })),
    ...either(`(?:${quarterPattern(words)})`).map((source) => ({
      source: optionallyAffixed(words.templates.during, source),
      announces: true as const,
      months: 3,
      resolve: ({ quarter = "", period = "" }: Groups, published: Day | null) =>
        endOfMonth(words.ordinal(quarter) * 3, period, published),
    })),
    ...either(`(?<half>${words.patterns.halves})`).map((source) => ({
      source,
      announces: true as const,
      months: 6,
      resolve: ({ half = "", period = "" }: Groups, published: Day | null) =>
        endOfMonth(words.half(half) * 6, period, published),
    })),
  ];
}

function quarterPattern({ templates, patterns }: DateWords): string {
  return affixed(templates.quarter, `(?<quarter>${patterns.ordinals})`);
}
