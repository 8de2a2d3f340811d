import { expect, test } from "vitest";
import { pairUnchanged } from "../../../src/core/identity/pair-unchanged.ts";
import { aBlock, aCommitment, REPORT_PATH } from "../../support/builders.ts";

const known = (text: string, line: number): { block: ReturnType<typeof aBlock> } => ({ block: aBlock({ text, line }) });

test.each([
  ["with the same text on another line is paired", { text: "Rotate the keys.", line: 3 }, true],
  ["with different text on the same line is paired", { text: "Rotate keys", line: 12 }, true],
  ["with different text on another line is not paired", { text: "Rotate keys", line: 3 }, false],
  ["in another report is not paired", { text: "Rotate the keys", line: 12, report: "b.md" }, false],
])("an item %s", (_, changes, isPaired) => {
  const item = aCommitment({ report: REPORT_PATH, ...changes });
  expect(pairUnchanged([item], [known("Rotate the keys", 12)]).has(item)).toBe(isPaired);
});

test("two items on one line are paired by text first, and the remaining one by line", () => {
  const items = ["Rotate keys", "Pin the images"].map((text) => aCommitment({ text, line: 12 }));
  const blocks = [known("Rotate the keys", 12), known("Pin the images", 12)];
  expect(pairUnchanged(items, blocks)).toEqual(
    new Map([
      [items[1], blocks[1]],
      [items[0], blocks[0]],
    ]),
  );
});
