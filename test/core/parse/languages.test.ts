import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/core/parse/languages/index.ts";
import { listOf } from "../../../src/core/parse/phrases.ts";
import { matchKey } from "../../../src/core/model/text.ts";

/** Every list of phrases in a language, with its path. */
function lists(words: object, path = ""): Array<[path: string, phrases: string]> {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[`${path}${name}`, value] as [string, string]]
      : lists(value as object, `${path}${name}.`),
  );
}

describe.each(LANGUAGES)("the words of $name", (language) => {
  const months = listOf(language.dates.months).map((forms) => forms.split("/"));
  const weekdays = listOf(language.dates.weekdays).map((forms) => forms.split("/"));

  test("are twelve months and seven weekdays, no two alike", () => {
    expect(months).toHaveLength(12);
    expect(weekdays).toHaveLength(7);
    for (const names of [months.flat(), weekdays.flat()]) expect(new Set(names).size).toBe(names.length);
  });

  test.each(lists({ ...language, name: "" }))(
    "are in lower case, once each, with nothing empty between commas: %s",
    (_, phrases) => {
      const all = listOf(phrases);
      expect(all.map((phrase) => phrase.toLowerCase())).toEqual(all);
      expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
      expect(phrases).not.toMatch(/,\s*,|,\s*$/);
    },
  );

  test("are written as they are looked up: headers and placeholders", () => {
    const looked = listOf(...Object.values(language.columns), language.prose.placeholders);
    expect(looked.map((phrase) => matchKey(phrase))).toEqual(looked);
  });
});

test("no header names two columns, in whatever language", () => {
  const columns = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const [column, headers] of Object.entries(language.columns)) {
      for (const header of listOf(headers)) columns.set(header, (columns.get(header) ?? new Set()).add(column));
    }
  }
  expect([...columns].filter(([, named]) => named.size > 1)).toEqual([]);
});
