import { describe, expect, test } from "vitest";
import { MARKS } from "../../../../src/core/parse/languages/all-marks.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { listMarks, LOOKUP_LETTERS, SCRIPTS } from "../../../../src/core/parse/languages/marks.ts";

const bitsOf = (name: string): number => 1 << (LANGUAGES.findIndex((language) => language.name === name) - 1);

describe("listMarks", () => {
  test("lists a language's words by their first letters", () => {
    expect(MARKS.words["fol"]).toContain(` folgemaßnahme=${bitsOf("de")} `);
  });

  test("lists a word of several languages once", () => {
    const all = Object.values(MARKS.words).join("");
    const words = Array.from(all.matchAll(/ (\S+)=/g), ([, word]) => word);
    expect(words.length).toBeGreaterThan(1_000);
    expect(new Set(words).size).toBe(words.length);
  });

  test("lists no stem or ending that is shorter than the letters by which it is looked up", () => {
    const parts = [...Object.values(MARKS.stems), ...Object.values(MARKS.endings)].flat();
    expect(parts.filter(([part]) => part.length < LOOKUP_LETTERS)).toEqual([]);
  });

  test("lists the languages of each script", () => {
    expect(MARKS.scripts).toEqual([bitsOf("ko"), bitsOf("ja") | bitsOf("zh")]);
    expect(SCRIPTS).toHaveLength(2);
  });

  test("lists only data that JSON can express, because the build inserts the list", () => {
    const text = JSON.stringify(listMarks(LANGUAGES));
    expect(JSON.parse(text)).toEqual(MARKS);
  });
});
