import { expect, test } from "vitest";
import { LEXICON } from "../../../../src/core/parse/lexicon/lexicon.ts";

const { withdrawals } = LEXICON;

test.each([
  { text: "cancelled: no budget", matched: "cancelled", replaced: undefined },
  { text: "(replaced by #12", matched: "(replaced by", replaced: "replaced by" },
  { text: "cancelled flights", matched: undefined, replaced: undefined },
])("the withdrawal pattern matches “$matched” in “$text”", ({ text, matched, replaced }) => {
  const match = withdrawals.withdrawn.exec(text);
  expect(match?.[0]).toBe(matched);
  expect(match?.groups?.["replaced"]).toBe(replaced);
});

test("dropped statuses and moved dates are recognised", () => {
  expect(withdrawals.isDropped("It was cancelled")).toBe(true);
  expect(withdrawals.isDropped("In progress")).toBe(false);
  expect(withdrawals.moved.test("moved from 2026-11-01")).toBe(true);
});
