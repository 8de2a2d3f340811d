import { expect, test } from "vitest";
import { wordsFor } from "../../../../src/core/parse/words.ts";

function clauses(text: string): Array<[string, string]> {
  const found = wordsFor(text).lexicon.grammar.clausesOf(text);
  return found.map(({ subject, signs }) => [subject, [...signs].toSorted().join(" ")]);
}

test.each<[string, Array<[string, string]>]>([
  ["We will test it", [["We", "authors future"]]],
  ["We are also going, finally, to test it", [["We", "authors future ongoing"]]],
  [
    "Ann, our lead, will test it",
    [
      ["Ann", ""],
      ["our lead", ""],
      ["Ann", "future"],
    ],
  ],
  [
    "It broke; we will test it",
    [
      ["It broke", "pronoun"],
      ["we", "authors future"],
    ],
  ],
  [
    "He is ill and will test it",
    [
      ["He is ill", "pronoun"],
      ["He is ill", "future pronoun"],
    ],
  ],
  [
    "I am sad that it broke and will test it",
    [
      ["I am sad that it broke", "authors"],
      ["I am sad", "authors future"],
    ],
  ],
  ["They said that it will fail", [["it", "future pronoun state subordinate"]]],
  ["You will get it", [["You", "future grant reader"]]],
  ["Wir testen es", [["Wir testen es", "authors present"]]],
  ["Wenn der Test läuft", [["Wenn der Test läuft", "subordinate"]]],
])("“%s” has its clauses", (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});
