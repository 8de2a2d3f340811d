import { expect, test } from "vitest";
import { LANGUAGES } from "../../../../src/core/parse/languages/index.ts";
import { compilePledgeOpenings } from "../../../../src/core/parse/lexicon/pledge-openings.ts";

const mayPledge = compilePledgeOpenings(LANGUAGES);

test.each([
  { raw: "Now **we** will rotate the keys", may: true },
  { raw: "we’ll rotate the keys", may: true },
  { raw: "Rotaremos. Añadiremos una alerta", may: true },
  { raw: "anadiremos una alerta", may: true },
  { raw: "我们将增加磁盘告警", may: true },
  { raw: "The disk was full and we saw it", may: false },
])("“$raw” may contain a pledge: $may", ({ raw, may }) => {
  expect(mayPledge(raw)).toBe(may);
});
