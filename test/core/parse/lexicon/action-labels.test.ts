import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

test.each([
  ["Action: rotate the keys", [{ start: 0, end: 8, aside: null }]],
  ["It broke. TODO(ann): rotate the keys", [{ start: 10, end: 21, aside: "ann" }]],
  ["Action, rotate the keys", []],
])("the labels in “%s” are found", (text, labels) => {
  expect(LEXICON.actionLabelsIn(text)).toEqual(labels);
});
