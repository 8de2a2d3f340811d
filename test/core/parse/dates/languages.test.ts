import { expect, test } from "vitest";
import { lastDayOfMonth, makeDay, type Day } from "../../../../src/core/model/date.ts";
import { memoize } from "../../../../src/core/model/memoize.ts";
import { createDateFinder } from "../../../../src/core/parse/dates/finder.ts";
import type { Language } from "../../../../src/core/parse/language.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { compileDueWords } from "../../../../src/core/parse/lexicon/due-words.ts";
import { hasUnspaced, splitPhrases } from "../../../../src/core/parse/lexicon/phrases.ts";
import { PUBLISHED } from "../parsed.ts";

const ENGLISH = LANGUAGES[0]!;

/** The forms of each name in a list such as `january/jan, february/feb`. */
function namesOf(list: string | undefined): string[][] {
  return splitPhrases(list ?? "").map((forms) => forms.split("/"));
}

/** A finder for a language and English, as for a report in the language. */
const finderFor = memoize((language: Language) =>
  createDateFinder(language === ENGLISH ? [language] : [ENGLISH, language]),
);

/** The texts that `read` reads as the wrong date, each with both dates. */
function misread(expected: ReadonlyMap<string, Day>, read: (text: string) => Day | null | undefined): string[] {
  return Array.from(expected, ([text, day]) => [text, day, read(text) ?? null] as const)
    .filter(([, day, found]) => found !== day)
    .map(([text, day, found]) => `${text}: ${found} instead of ${day}`);
}

/** Dates with each month's name in a language, before the day and after it. Numbered months are written as in `2028年3月17日`. */
function writtenDays({ dates }: Language): Map<string, Day> {
  const written = new Map<string, Day>();
  for (const [index, names] of namesOf(dates.months).entries()) {
    const day = makeDay(2028, index + 1, 17)!;
    for (const name of names) {
      if (/\d|^[一-九十]/.test(name)) {
        written.set(`2028年${index + 1}月17日`, day);
        continue;
      }
      for (const of of ["", ...splitPhrases(dates.of).map((word) => ` ${word}`)]) {
        written.set(`17${of} ${name}${of} 2028`, day);
      }
      written.set(`${name} 17, 2028`, day);
    }
  }
  return written;
}

test.each(LANGUAGES)("every month is read before its day and after it in $name", (language) => {
  const finder = finderFor(language);
  expect(misread(writtenDays(language), (text) => finder.findFirst(text, PUBLISHED)?.day)).toEqual([]);
});

test.each(LANGUAGES)("every word before a due date is understood in $name", (language) => {
  const finder = finderFor(language);
  const { before, at } = language.dates;
  const words = splitPhrases(language.labels.due, before, at ?? "");
  const dates = new Map(words.map((word) => [`${word} 2028-03-17`, "2028-03-17"]));
  expect(misread(dates, (text) => finder.findAnnounced(text, PUBLISHED)?.day)).toEqual([]);
});

test.each(LANGUAGES)("every month with a year, but without a day, is read as its last day in $name", (language) => {
  const finder = finderFor(language);
  const months = namesOf(language.dates.months).flatMap((names, index) =>
    names.map((name): [string, Day] => [`${name} 2028`, lastDayOfMonth(2028, index + 1)]),
  );
  const spaced = months.filter(([text]) => !hasUnspaced(text));
  expect(misread(new Map(spaced), (text) => finder.findFirst(text, PUBLISHED)?.day)).toEqual([]);
});

test.each(LANGUAGES)("every holiday, half and day near publication is read in $name", (language) => {
  const finder = finderFor(language);
  const { holidays, halves, near, weekdays } = language.dates;
  const expected = new Map<string, Day>();
  for (const phrase of splitPhrases(holidays ?? "")) {
    const [names = "", date = ""] = phrase.split("=");
    for (const name of names.split("/")) expected.set(name, `${date < "08-05" ? 2027 : 2026}-${date}`);
  }
  for (const [index, names] of namesOf(halves).entries()) {
    for (const name of names) expected.set(name, index === 0 ? "2027-06-30" : "2026-12-31");
  }
  for (const [index, names] of namesOf(near).entries()) {
    for (const name of names) expected.set(name, `2026-08-0${5 + Math.max(0, index - 1)}`);
  }
  // PUBLISHED is a Wednesday.
  for (const [index, names] of namesOf(weekdays).entries()) {
    const day = `2026-08-${String(5 + ((index + 4) % 7 || 7)).padStart(2, "0")}`;
    for (const name of names) expected.set(name, day);
  }
  expect(misread(expected, (text) => finder.findInCell(text, PUBLISHED)?.day)).toEqual([]);
});

test.each(LANGUAGES)("every season in a date cell is read as its end in $name, and marked as uncertain", (language) => {
  const finder = finderFor(language);
  const { seasons, inSeason } = language.dates;
  const ends = ["2027-05-31", "2026-08-31", "2026-11-30", "2027-02-28"];
  for (const [index, names] of [...namesOf(seasons).entries(), ...namesOf(inSeason).entries()]) {
    for (const name of names) {
      expect({ name, ...finder.findInCell(name, PUBLISHED) }).toMatchObject({
        name,
        day: ends[index],
        uncertain: true,
      });
    }
  }
});

test.each(LANGUAGES)(
  "every part of a month, count of days or working days, and numbered week is read in $name",
  (language) => {
    const finder = finderFor(language);
    const { parts, months, within, workdays, weeks } = language.dates;
    const [[october = ""] = []] = namesOf(months).slice(9);
    const [day = ""] = splitPhrases(language.dates.units.day);
    const expected = new Map<string, Day>();
    for (const phrase of splitPhrases(parts ?? "")) {
      const [template = "", last = ""] = phrase.split("=");
      expected.set(template.replace("@", october), `2026-10-${last}`);
    }
    for (const template of splitPhrases(within)) expected.set(template.replace("@", `10 ${day}`), "2026-08-15");
    const [template = "@"] = splitPhrases(within);
    for (const unit of splitPhrases(workdays ?? "")) expected.set(template.replace("@", `10 ${unit}`), "2026-08-19");
    expect(misread(expected, (text) => finder.findFirst(text, PUBLISHED)?.day)).toEqual([]);
    const numbered = new Map(splitPhrases(weeks ?? "").map((form) => [form.replace("@", "40"), "2026-10-04"]));
    expect(misread(numbered, (text) => finder.findInCell(text, PUBLISHED)?.day)).toEqual([]);
  },
);

test.each(LANGUAGES)("every time that isn't a date is found in $name", (language) => {
  const { dates } = language;
  const [[march = ""] = []] = namesOf(dates.months).slice(2);
  const early = splitPhrases(dates.early ?? "").map((template) => template.replace("@", march));
  const due = compileDueWords([ENGLISH, language]);
  const silent = [...splitPhrases(dates.vague ?? ""), ...early].filter(
    (words) => due.vagueTime(`keys — ${words}`) === null,
  );
  expect(silent).toEqual([]);
});
