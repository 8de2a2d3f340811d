import { describe, expect, test } from "vitest";
import { qualifyBlock, qualifyReport } from "../../../src/core/plan/source.ts";
import { aBlock, aCommitment, aReport, aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

test.each([
  ["#12", "acme/site#12"],
  ["acme/other#12", "acme/other#12"],
  ["https://github.com/acme/other/issues/12", "https://github.com/acme/other/issues/12"],
  ["OPS-12", "OPS-12"],
  [null, null],
])("the tracker %s in a report of acme/site is written as %s", (tracker, full) => {
  const report = aReport({
    commitments: [aCommitment({ tracker })],
    withdrawn: [{ ...aCommitment({ tracker }), replacedBy: tracker }],
  });
  expect(qualifyReport(report, "acme/site")).toMatchObject({
    commitments: [{ tracker: full }],
    withdrawn: [{ tracker: full, replacedBy: full }],
  });
  expect(qualifyBlock(aBlock({ tracker }), "acme/site")).toMatchObject({ source: "acme/site", tracker: full });
});

test("other trackers are written in full too", () => {
  const report = aReport({ commitments: [aCommitment({ tracker: "#1", otherTrackers: ["#2", "OPS-3"] })] });
  const [commitment] = qualifyReport(report, "acme/site").commitments;
  expect(commitment).toMatchObject({ tracker: "acme/site#1", otherTrackers: ["acme/site#2", "OPS-3"] });
  const block = aBlock({ tracker: "#1", other_trackers: ["#2"] });
  expect(qualifyBlock(block, "acme/site").other_trackers).toEqual(["acme/site#2"]);
  expect(qualifyBlock(aBlock({ tracker: "#1" }), "acme/site")).not.toHaveProperty("other_trackers");
});

test("a withdrawn commitment's replacement is written in full too", () => {
  const withdrawn = { at: "2026-05-20", reason: null, replaced_by: "#9" };
  expect(qualifyBlock(aBlock({ withdrawn }), "acme/site").withdrawn?.replaced_by).toBe("acme/site#9");
});

describe("a source whose issues are in another repository", () => {
  const report = aReportOf("a.md", [{ text: "Rotate the keys", tracker: "#12" }]);

  test("adopts its blocks that don't name a source yet, without an event", () => {
    const register = new Register();
    register.apply(register.plan([report], "2026-05-20"), "2026-05-20");
    register.source = "acme/site";
    const plan = register.plan([report], "2026-05-21");
    expect(plan.operations).toMatchObject([
      {
        type: "update",
        comments: [],
        state: null,
        block: { source: "acme/site", tracker: "acme/site#12", history: [], removed: null },
      },
    ]);
    register.apply(plan, "2026-05-21");
    expect(register.plan([report], "2026-05-22").operations).toEqual([]);
  });

  test("never gets the key of another source's commitment", () => {
    const keyFor = (source: string | null): string | undefined => {
      const register = new Register();
      register.source = source;
      return register.plan([report], "2026-05-20").tracked[0]?.block.key;
    };
    expect(new Set([null, "acme/site", "acme/app"].map(keyFor)).size).toBe(3);
  });
});
