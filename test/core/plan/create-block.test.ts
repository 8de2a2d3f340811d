import { describe, expect, test } from "vitest";
import { policyOf } from "../../../src/config/policy.ts";
import { parseConfig } from "../../../src/config/schema.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { createBlock, type NewBlockContext } from "../../../src/core/plan/create-block.ts";
import { aBlock, aCommitment, aReport, REPORT_PATH } from "../../support/builders.ts";

const REPORT = { ...aReport(), slug: "2026-03-01-outage" };
const COMMITTED = "2026-03-05T09:00:00Z";

interface Given extends Partial<NewBlockContext> {
  earlier?: Block;
}

function blockOf(addedLater: boolean, { earlier, ...changes }: Given = {}, tracker: string | null = null): Block {
  return createBlock(
    aCommitment({ tracker }),
    REPORT,
    { key: "key", addedLater, continues: earlier ? { block: earlier, gone: 7 } : null },
    {
      repositoryId: 4711,
      commit: "c0ffee",
      trackerEvidence: new Map(),
      now: { instant: "2026-03-10T12:00:00Z", today: null },
      policy: policyOf(parseConfig(null, {}), "2026-01-01"),
      ...changes,
    },
  );
}

describe("a new commitment", () => {
  const firstCommits = new Map([[REPORT_PATH, "2026-03-02T09:00:00Z"]]);
  test.for<[when: string, addedLater: boolean, context: Partial<NewBlockContext>, promised: string]>([
    ["on the date of the run if no commit is known", false, {}, "2026-03-10"],
    ["at the time of the commit that was read", false, { committedAt: COMMITTED }, COMMITTED],
    [
      "at the time of its report's first commit",
      false,
      { committedAt: COMMITTED, firstCommits },
      "2026-03-02T09:00:00Z",
    ],
    [
      "at the time of the commit that was read if it was added later",
      true,
      { committedAt: COMMITTED, firstCommits },
      COMMITTED,
    ],
    [
      "at the time of the commit that was read if the first one is unknown",
      false,
      { committedAt: COMMITTED, firstCommits: new Map([[REPORT_PATH, null]]) },
      COMMITTED,
    ],
  ])("was promised %s", ([, addedLater, context, promised]) => {
    expect(blockOf(addedLater, context).promised).toBe(promised);
  });

  test("was promised at the time stated in the block of its missing issue", () => {
    const earlier = aBlock({ promised: "2026-03-01T10:00:00Z" });
    expect(blockOf(false, { committedAt: COMMITTED, earlier }).promised).toBe("2026-03-01T10:00:00Z");
  });
});

test("a commitment whose tracker was completed between the stated date and the first commit was done when promised, unless it was added later", () => {
  const evidence = {
    kind: "tracker",
    url: "https://github.com/acme/app/issues/1",
    at: "2026-03-03T10:00:00Z",
  } as const;
  const context = { committedAt: COMMITTED, trackerEvidence: new Map([["#1", evidence]]) };
  expect(blockOf(false, context, "#1").done_when_promised).toBe(true);
  expect(blockOf(true, context, "#1").done_when_promised).toBeUndefined();
});

test("a commitment that continues a missing issue's keeps its time zone", () => {
  const earlier = aBlock({ time_zone: "Asia/Tokyo" });
  const block = blockOf(false, { earlier, now: { instant: "2026-03-10T18:00:00Z", today: null } });
  expect(block.time_zone).toBe("Asia/Tokyo");
  expect(blockOf(false).time_zone).toBe("UTC");
});
