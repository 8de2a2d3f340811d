import { expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { withLinkDates } from "../../../src/core/plan/link-dates.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const [A, B, OTHER] = ["https://github.com/a/a/pull/1", "https://github.com/a/a/pull/2", "https://example.org/1"];
const [AT, LATER] = ["2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"];
const DATES = new Map([
  [A, AT],
  [B, null],
]);

test.for<[what: string, block: Partial<Block>, facts: Partial<IssueFacts>, expected: object | undefined]>([
  ["adds the dates of a block's links", { done: "2026-05-03", links: [A, B, OTHER] }, {}, { [A]: AT, [B]: null }],
  [
    "keeps known dates",
    { done: "2026-05-03", links: [A, B] },
    { link_dates: { [A]: LATER } },
    { [A]: LATER, [B]: null },
  ],
  ["adds nothing to an item without a done mark", { links: [A] }, {}, undefined],
  ["adds nothing without dates", { done: "2026-05-03", links: [OTHER] }, {}, undefined],
])("withLinkDates %s", ([, block, facts, expected]) => {
  expect(withLinkDates(anIssue(facts), aBlock(block), DATES).link_dates).toEqual(expected);
});

test("withLinkDates returns the facts themselves if there is nothing to add", () => {
  const facts = anIssue();
  expect(withLinkDates(facts, aBlock({ done: "2026-05-03", links: [A] }))).toBe(facts);
});
