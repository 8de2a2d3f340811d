import { expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import { createPlannedTest } from "../../../src/core/plan/planned-block.ts";
import { aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

const TODAY = "2026-05-20";
const REPORTS = [aReportOf("a.md", [{ text: "Alpha", due: "2026-06-01" }, { text: "Beta" }])];

/** The blocks that a run on these reports writes, and the test for planned blocks in a run that doesn't have the second issue. */
function started(): { blocks: Block[]; isPlanned: (block: Block) => boolean } {
  const register = new Register();
  register.apply(register.plan(REPORTS, TODAY), TODAY);
  const blocks = register.select().tracked.map(({ block }) => block);
  const input = register.planInput(REPORTS, TODAY);
  return { blocks, isPlanned: createPlannedTest({ ...input, issues: input.issues.slice(0, 1) }) };
}

test("a block is planned if the run would write it for a commitment without an issue", () => {
  const { blocks, isPlanned } = started();
  expect(blocks.map(isPlanned)).toEqual([false, true]);
});

test("the commit, the line and the reader's version of a planned block may differ", () => {
  const { blocks, isPlanned } = started();
  const [, beta] = blocks;
  expect(isPlanned({ ...beta!, commit: "beef", first_commit: "beef", line: 99, reader: 7 })).toBe(true);
});

test.for<Partial<Block>>([
  { key: "f".repeat(24) },
  { first_due: "2027-01-01" },
  { promised: "2020-01-01" },
  { text_original: "Gamma" },
  { done: TODAY },
  { links: ["https://example.com/x"] },
  { evidence: [{ kind: "comment", url: "https://example.com/x", at: TODAY }] },
  { history: [{ type: "reopened", at: TODAY }] },
  { time_zone: "Etc/GMT+12" },
])("a block with other facts isn't planned: %j", (change) => {
  const { blocks, isPlanned } = started();
  expect(isPlanned({ ...blocks[1]!, ...change })).toBe(false);
});
