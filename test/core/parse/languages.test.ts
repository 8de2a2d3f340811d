import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/core/parse/languages.ts";
import { matchKey } from "../../../src/core/text.ts";

describe.each(LANGUAGES)("the words of $name", (language) => {
  test("are twelve months and seven weekdays, each with a name in lower case", () => {
    expect(language.months).toHaveLength(12);
    expect(language.weekdays).toHaveLength(7);
    for (const names of [...language.months, ...language.weekdays]) {
      expect(names).not.toEqual([]);
      expect(names.map((name) => name.toLowerCase())).toEqual(names);
    }
  });

  test("name no two months and no two weekdays alike", () => {
    const months = language.months.flat();
    const weekdays = language.weekdays.flat();
    expect(new Set(months).size).toBe(months.length);
    expect(new Set(weekdays).size).toBe(weekdays.length);
  });

  test("are written as they are looked up: headers and placeholders", () => {
    const phrases = [...Object.values(language.columns).flat(), ...language.placeholders];
    expect(phrases.map(matchKey)).toEqual(phrases);
  });
});

test("no header names two columns, in whatever language", () => {
  const columns = new Map<string, Set<string>>();
  for (const language of LANGUAGES) {
    for (const [column, headers] of Object.entries(language.columns)) {
      for (const header of headers) columns.set(header, (columns.get(header) ?? new Set()).add(column));
    }
  }
  expect([...columns].filter(([, named]) => named.size > 1)).toEqual([]);
});
