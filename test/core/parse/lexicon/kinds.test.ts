import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  { text: "Prevention", kind: "prevent" },
  { text: "Mitigations", kind: "mitigate" },
  { text: "Better monitoring", kind: "detect" },
  { text: "Process", kind: "process" },
  { text: "Clean-up", kind: "repair" },
  { text: "Preventing", kind: null },
  { text: "", kind: null },
])("the kind of “$text” is $kind", ({ text, kind }) => {
  expect(LEXICON.kindOf(text)).toBe(kind);
});
