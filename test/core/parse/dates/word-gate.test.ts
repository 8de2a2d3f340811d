import { expect, test } from "vitest";
import { createWordGate } from "../../../../src/core/parse/dates/word-gate.ts";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { splitPhrases } from "../../../../src/core/parse/lexicon/phrases.ts";

const gate = createWordGate([
  ["may", "the week"],
  ["week", "weeks"],
  ["今月", "第1 四半期"],
]);

test.each([
  { text: "By 1 May", bits: 1 },
  { text: "this week", bits: 3 },
  { text: "in two weeks", bits: 2 },
  { text: "期限は今月です", bits: 4 },
  { text: "第 1 四半期", bits: 4 },
  { text: "期限は明日", bits: 0 },
  { text: "the keys", bits: 0 },
])("“$text” sets the bits $bits", ({ text, bits }) => {
  expect(gate(text)).toBe(bits);
});

const dateWords = LANGUAGES.map(({ dates }) =>
  splitPhrases(...[dates.months, dates.weekdays, dates.seasons ?? ""].flatMap((names) => names.split("/"))),
);
const gateOfLanguages = createWordGate(dateWords);

test.each(LANGUAGES.map(({ name }, index) => ({ name, index })))(
  "each month, weekday and season of “$name” sets the language's bit",
  ({ index }) => {
    const texts = (dateWords[index] ?? []).flatMap((word) => [word, `(${word.toUpperCase()}):`, `2027 ${word}`]);
    expect(texts.filter((text) => (gateOfLanguages(text) & (1 << index)) === 0)).toEqual([]);
  },
);
