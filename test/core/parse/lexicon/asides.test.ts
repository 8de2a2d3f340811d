import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { text: "owner: Ann", aside: true },
  { text: "owner of the service decides", aside: false },
  { text: "by hand", aside: false },
  { text: "due: soon", aside: true },
  { text: "by the end of the sprint", aside: true },
  { text: "done", aside: true },
  { text: "in progress, 40%", aside: true },
  { text: "done in staging", aside: false },
  { text: "all regions", aside: false },
])("“$text” is an aside: $aside", ({ text, aside }) => {
  expect(LEXICON.isAside(text)).toBe(aside);
});
