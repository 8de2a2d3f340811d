import { expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { withLinkDates } from "../../../src/core/plan/link-dates.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const [A, B, OTHER] = ["https://github.com/a/a/pull/1", "https://github.com/a/a/pull/2", "https://example.org/1"];
const [AT, LATER] = ["2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"];
const DATES = new Map([
  [A, { at: AT }],
  [B, null],
]);

test.for<[what: string, block: Partial<Block>, facts: Partial<IssueFacts>, expected: object | undefined]>([
  [
    "the dates of a done item's links are added",
    { done: "2026-05-03", links: [A, B, OTHER] },
    {},
    { [A]: AT, [B]: null },
  ],
  [
    "known link dates are kept",
    { done: "2026-05-03", links: [A, B] },
    { link_dates: { [A]: LATER } },
    { [A]: LATER, [B]: null },
  ],
  ["no link dates are added for an item without a done mark", { links: [A] }, {}, undefined],
  ["no link dates are added if none are known", { done: "2026-05-03", links: [OTHER] }, {}, undefined],
])("%s", ([, block, facts, expected]) => {
  expect(withLinkDates(anIssue(facts), aBlock(block), DATES).link_dates).toEqual(expected);
});

test("an issue's facts are returned unchanged if there are no link dates to add", () => {
  const facts = anIssue();
  expect(withLinkDates(facts, aBlock({ done: "2026-05-03", links: [A] }))).toBe(facts);
});
