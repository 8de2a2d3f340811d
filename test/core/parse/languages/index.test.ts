import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { splitPhrases } from "../../../../src/core/parse/lexicon/phrases.ts";
import { matchKey } from "../../../../src/core/model/text.ts";

/** All lists of phrases of a language, with their paths. */
function lists(words: object, path = ""): Array<[path: string, phrases: string]> {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[`${path}${name}`, value] as [string, string]]
      : lists(value as object, `${path}${name}.`),
  );
}

describe.each(LANGUAGES)("the words of $name", (language) => {
  const months = splitPhrases(language.dates.months).map((forms) => forms.split("/"));
  const weekdays = splitPhrases(language.dates.weekdays).map((forms) => forms.split("/"));

  test("include twelve months and seven weekdays, all different", () => {
    expect(months).toHaveLength(12);
    expect(weekdays).toHaveLength(7);
    for (const names of [months.flat(), weekdays.flat()]) expect(new Set(names).size).toBe(names.length);
  });

  test.each(lists({ ...language, name: "" }))(
    "are in lower case, without repetitions or empty phrases: %s",
    (_, phrases) => {
      const split = splitPhrases(phrases);
      expect(split.map((phrase) => phrase.toLowerCase())).toEqual(split);
      expect(split.filter((phrase, index) => split.indexOf(phrase) !== index)).toEqual([]);
      expect(phrases).not.toMatch(/,\s*,|,\s*$/);
    },
  );

  test("contain headers and placeholders in the form of their keys", () => {
    const keyed = splitPhrases(...Object.values(language.columns), language.prose.placeholders);
    expect(keyed.map((phrase) => matchKey(phrase))).toEqual(keyed);
  });
});

test("no header names two columns, in any language", () => {
  const columns = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const [column, headers] of Object.entries(language.columns)) {
      for (const header of splitPhrases(headers)) columns.set(header, (columns.get(header) ?? new Set()).add(column));
    }
  }
  expect([...columns].filter(([, named]) => named.size > 1)).toEqual([]);
});
