import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { splitPhrases } from "../../../../src/core/parse/lexicon/phrases.ts";
import { matchKey } from "../../../../src/core/model/text.ts";

/** Returns all phrase lists in a language, with their paths. */
function lists(words: object, path = ""): Array<[path: string, phrases: string]> {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[`${path}${name}`, value] as [string, string]]
      : lists(value as object, `${path}${name}.`),
  );
}

describe.each(LANGUAGES)("the lexicon for $name", (language) => {
  const months = splitPhrases(language.dates.months).map((forms) => forms.split("/"));
  const weekdays = splitPhrases(language.dates.weekdays).map((forms) => forms.split("/"));

  test("contains twelve different months and seven different weekdays", () => {
    expect(months).toHaveLength(12);
    expect(weekdays).toHaveLength(7);
    for (const names of [months.flat(), weekdays.flat()]) expect(new Set(names).size).toBe(names.length);
  });

  test.each(lists({ ...language, name: "" }))(
    "contains only lower-case, unique and non-empty phrases: %s",
    (_, phrases) => {
      const split = splitPhrases(phrases);
      expect(split.map((phrase) => phrase.toLowerCase())).toEqual(split);
      expect(split.filter((phrase, index) => split.indexOf(phrase) !== index)).toEqual([]);
      expect(phrases).not.toMatch(/,\s*,|,\s*$/);
    },
  );

  test("contains headers and placeholders in key form", () => {
    const keyed = splitPhrases(...Object.values(language.columns), language.prose.placeholders);
    expect(keyed.map((phrase) => matchKey(phrase))).toEqual(keyed);
  });
});

test("no header refers to two columns, even across languages", () => {
  const columns = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const [column, headers] of Object.entries(language.columns)) {
      for (const header of splitPhrases(headers)) columns.set(header, (columns.get(header) ?? new Set()).add(column));
    }
  }
  expect([...columns].filter(([, named]) => named.size > 1)).toEqual([]);
});
