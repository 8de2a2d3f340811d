import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

const { due } = LEXICON;

test("due words at the start of a text are distinguished from due words within it", () => {
  expect(due.atStart.test("due 1 May")).toBe(true);
  expect(due.atStart.test("Ann by 1 May")).toBe(false);
  expect(due.inside.exec("Ann by 1 May")?.index).toBe(3);
});

test.each([
  { text: "Rotate the keys (due soon)", value: "soon" },
  { text: "Due: soon, or later", value: "soon" },
  { text: "It is due soon", value: undefined },
])("the value after the due label in “$text” is $value", ({ text, value }) => {
  expect(due.label.exec(text)?.groups?.["value"]).toBe(value);
});

test.each([
  { text: "We publish it soon", words: "soon" },
  { text: "Rotate the keys in early March", words: "early March" },
  { text: "Rotate the keys early next year", words: "early next year" },
  { text: "Rotate the keys, before the next migration", words: "before the next migration" },
  { text: "Rotate the keys (before we migrate)", words: "before we migrate" },
  { text: "Rotate the keys shortly after a deploy", words: null },
  { text: "Rotate the keys", words: null },
])("the time that isn't a date in “$text” is “$words”", ({ text, words }) => {
  expect(LEXICON.due.vagueTime(text)).toBe(words);
});
