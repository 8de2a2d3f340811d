import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import { renderManagedPart } from "../../../src/core/render/issue.ts";
import { startYear } from "../../support/protocol/missing.ts";
import { blockOf } from "../../support/protocol/stage.ts";

/** Changes the block of an issue whose owner changed from @mira to @jon. Returns what `verify` finds. */
async function findingsAfter(changes: (block: Block) => Partial<Block>): Promise<string[]> {
  const year = await startYear("Rotate the keys (@mira), due 2027-02-01");
  await year.on("2026-12-01", "new owner", ({ promise }) => promise("Rotate the keys (@jon), due 2027-02-01"));
  year.stage.time.pass(3 * 24 * 3_600_000);
  const [issue] = year.stage.tracked();
  const block = blockOf(issue!);
  expect(block.owner).toBe("@jon");
  const links = { server: "https://github.com", repository: "acme/status" };
  year.stage.github.as("mira").edit(1, { body: renderManagedPart({ ...block, ...changes(block) }, links) });
  return year.verify();
}

describe("the owner in an issue", () => {
  test.for([
    ["@zoe", "Issue #1 says that the owner is “@zoe”, but no version of its report does."],
    [null, "Issue #1 has no owner, but every version of its report names one."],
  ] as const)("has a finding if no version of the report names it: %s", async ([owner, message]) => {
    expect(await findingsAfter(() => ({ owner }))).toEqual([message]);
  });

  test.for(["@jon", "@mira"])("can be any owner that the report has named: %s", async (owner) => {
    expect(await findingsAfter(() => ({ owner }))).toEqual([]);
  });

  test("isn't compared if another version read it", async () => {
    expect(await findingsAfter(({ reader = 0 }) => ({ owner: "@zoe", reader: reader - 1 }))).toEqual([]);
    expect(await findingsAfter(() => ({ owner: "@zoe", reader: undefined }))).toEqual([]);
  });
});
