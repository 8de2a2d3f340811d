import { expect, test } from "vitest";
import { createWordGate } from "../../../../src/core/parse/dates/word-gate.ts";

const gate = createWordGate([["may", "the week"], ["week", "weeks"], ["今月"]]);

test.each([
  { text: "By 1 May", bits: 1 },
  { text: "this week", bits: 3 },
  { text: "in two weeks", bits: 2 },
  { text: "期限は明日", bits: 4 },
  { text: "the keys", bits: 0 },
])("“$text” sets the bits $bits", ({ text, bits }) => {
  expect(gate(text)).toBe(bits);
});
