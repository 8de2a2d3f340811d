import { expect, test } from "vitest";
import { affixed, optionallyAffixed } from "../../../../src/core/parse/dates/affixes.ts";

const TEMPLATES = ["end of @", "@末"];
const MONTH = "(?<month>may|5月)";

test.each([
  { text: "end of may", matches: true },
  { text: "5月末", matches: true },
  { text: "may", matches: false },
])("the pattern with required affixes matches “$text”: $matches", ({ text, matches }) => {
  const match = new RegExp(`^${affixed(TEMPLATES, MONTH)}$`, "u").exec(text);
  expect(match !== null).toBe(matches);
});

test.each([
  { text: "end of may", end: "end of" },
  { text: "5月末", end: undefined },
  { text: "may", end: undefined },
])(
  "the pattern with optional affixes matches “$text” and captures $end before the month (undefined: nothing)",
  ({ text, end }) => {
    const match = new RegExp(`^${optionallyAffixed(TEMPLATES, MONTH)}$`, "u").exec(text);
    expect(match?.groups).toMatchObject({ end, month: expect.stringMatching(/may|5月/) });
  },
);
