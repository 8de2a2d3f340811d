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
  ["They said that it will fail", [["it", "future pronoun reported state subordinate"]]],
  ["They say it will fail", [["They say it", "future pronoun state"]]],
  ["The vendor says it will fail", [["The vendor says it", "future reported state"]]],
  ["People are asking if we will test it", [["People", "future ongoing reader reported"]]],
  ["Those who asked will get it", [["asked", "future grant subordinate"]]],
  ["Keys from before 3 August will be revoked", [["Keys from before 3 August", "future passive"]]],
  [
    'Ann replied: "We will test it"',
    [
      ["Ann replied", ""],
      ['"We', "authors future reported"],
    ],
  ],
  [
    "Hopefully, we will test it",
    [
      ["Hopefully", "wish"],
      ["we", "authors future wish"],
    ],
  ],
  ["From now on we test it", [["From on we test it", "authors onward present"]]],
  ["From now on we tested it", [["From on we tested it", "authors onward"]]],
  [
    "Viele fragen, ob wir es testen werden",
    [
      ["Viele fragen", "reported"],
      ["ob wir es testen", "authors ongoing reported subordinate"],
    ],
  ],
  ["You will get it", [["You", "future grant reader"]]],
  ["Wir testen es", [["Wir testen es", "authors present"]]],
  ["Wenn der Test läuft", [["Wenn der Test läuft", "subordinate"]]],
])("the clauses in “%s” are found with their signs", (text, expected) => {
  expect(clauses(text)).toEqual(expected);
});
