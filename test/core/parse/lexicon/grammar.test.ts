import { expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { compileGrammar } from "../../../../src/core/parse/lexicon/grammar.ts";

const grammar = compileGrammar(LANGUAGES);

test("a sentence is parsed with the words of its own language", () => {
  expect(grammar.clausesOf("Das will der Vorstand.")[0]?.signs.has("future")).toBe(false);
  expect(grammar.clausesOf("The board will test it.")[0]?.signs.has("future")).toBe(true);
});

test("a month can follow an ordinal number", () => {
  expect(grammar.followsNumber("Dezember")).toBe(true);
  expect(grammar.followsNumber("We")).toBe(false);
});

test("a sentence in a language without grammatical words is parsed with the language's other words", () => {
  const bare = LANGUAGES.map((language) => ({ ...language }));
  for (const language of bare) if (language.name === "de") delete language.sentences;
  const [clause] = compileGrammar(bare).clausesOf("Wir werden die Schlüssel tauschen.");
  expect([...(clause?.signs ?? [])]).toEqual(["authors", "future", "ongoing"]);
});

test("without languages, no clauses are found", () => {
  expect(compileGrammar([]).clausesOf("We will test it.")).toEqual([]);
});

test("a sentence that doesn't show its language is parsed in the main language of its report", () => {
  const signs = (report?: string): unknown[] => [
    ...(grammar.clausesOf("Przeniesiemy kopie zapasowe do drugiego centrum danych.", report)[0]?.signs ?? []),
  ];
  expect(signs()).toEqual([]);
  expect(signs("The disk was full.")).toEqual([]);
  expect(signs("Dysk był pełny, a system nie działał.")).toContain("future");
});

test("a sentence with equally many words of two languages is parsed in the one whose verb form it contains", () => {
  const [clause] = grammar.clausesOf("Vamos mover as cópias de segurança para outro centro de dados.");
  expect([...(clause?.signs ?? [])]).toEqual(["authors", "future"]);
});
