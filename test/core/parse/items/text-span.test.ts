import { expect, test } from "vitest";
import { cutOut } from "../../../../src/core/parse/items/text-span.ts";

test.each([
  { text: "Rotate the keys", spans: [], rest: "Rotate the keys" },
  { text: "Rotate the keys (#12)", spans: [{ start: 17, end: 20 }], rest: "Rotate the keys" },
  {
    text: "@ann: Rotate the keys, P1.",
    spans: [
      { start: 0, end: 4 },
      { start: 23, end: 25 },
    ],
    rest: "Rotate the keys",
  },
  {
    text: "Rotate the keys",
    spans: [
      { start: 6, end: 10 },
      { start: 8, end: 15 },
    ],
    rest: "Rotate",
  },
  { text: "Rotate  the keys ;", spans: [null], rest: "Rotate the keys" },
])("cutOut removes $spans from “$text”", ({ text, spans, rest }) => {
  expect(cutOut(text, spans)).toBe(rest);
});
