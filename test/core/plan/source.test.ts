import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";
import { qualifyBlock, qualifyReport, renameInIssue, renameInReport } from "../../../src/core/plan/source.ts";
import { aBlock, aCommitment, anIssue, aReport, aReportOf } from "../../support/builders.ts";
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

describe("renaming a source", () => {
  const RENAMED = { from: ["acme/site", "acme/first"], to: "globex/web", server: "https://github.com" };
  const NOT_RENAMED = { ...RENAMED, from: [] };
  const renameBlock = (changes: Partial<Block>): Block =>
    renameInIssue({ block: aBlock(changes), facts: anIssue() } as TrackedIssue, RENAMED).block;

  test.each([
    ["acme/site#12", "globex/web#12"],
    ["Acme/First#12", "globex/web#12"],
    ["acme/site-two#12", "acme/site-two#12"],
    ["globex/web#12", "globex/web#12"],
    ["https://github.com/acme/site/issues/12", "https://github.com/acme/site/issues/12"],
    ["OPS-12", "OPS-12"],
    ["#12", "#12"],
    [null, null],
  ])("writes the reference %s as %s in its reports and blocks", (reference, expected) => {
    const item = aCommitment({ tracker: reference, otherTrackers: reference === null ? [] : [reference] });
    const report = renameInReport(
      aReport({ commitments: [item], withdrawn: [{ ...item, replacedBy: reference }] }),
      RENAMED,
    );
    const others = expected === null ? [] : [expected];
    expect(report).toMatchObject({
      commitments: [{ tracker: expected, otherTrackers: others }],
      withdrawn: [{ tracker: expected, replacedBy: expected }],
    });
    const withdrawn = { at: "2026-05-20", reason: null, replaced_by: reference };
    const block = renameBlock({
      source: "acme/site",
      tracker: reference,
      other_trackers: item.otherTrackers,
      withdrawn,
    });
    expect(block).toMatchObject({
      source: "globex/web",
      tracker: expected,
      other_trackers: others,
      withdrawn: { replaced_by: expected },
    });
  });

  test.each([
    ["tracker", "https://github.com/acme/site/issues/1", "https://github.com/globex/web/issues/1"],
    ["pull_request", "https://github.com/Acme/Site/pull/1", "https://github.com/globex/web/pull/1"],
    ["commit", "https://github.com/acme/first/commit/c0ffee", "https://github.com/globex/web/commit/c0ffee"],
    ["tracker", "https://github.com/acme/site-two/issues/1", "https://github.com/acme/site-two/issues/1"],
    ["tracker", "https://git.example.org/acme/site/issues/1", "https://git.example.org/acme/site/issues/1"],
    // People wrote these links, and a later run reads the same URLs again.
    ["link", "https://github.com/acme/site/pull/1", "https://github.com/acme/site/pull/1"],
    ["comment", "https://github.com/acme/site/pull/1", "https://github.com/acme/site/pull/1"],
  ] as const)("writes the URL of its %s evidence, %s, as %s", (kind, url, expected) => {
    const evidence = [{ kind, url, at: null }];
    const history = [{ type: "evidence", at: "2026-05-20", evidence: evidence[0]! } as const];
    const issue = { block: aBlock({ source: "acme/site", evidence, history }), facts: anIssue({ evidence }) };
    const renamed = renameInIssue(issue as TrackedIssue, RENAMED);
    expect(renamed.block.evidence).toEqual([{ kind, url: expected, at: null }]);
    expect(renamed.facts.evidence).toEqual([{ kind, url: expected, at: null }]);
    expect(renamed.block.history).toEqual(history);
  });

  test("leaves blocks of other or unknown sources unchanged", () => {
    expect(renameBlock({ tracker: "acme/site#1" })).toEqual(aBlock({ tracker: "acme/site#1" }));
    expect(renameBlock({ source: "acme/app" }).source).toBe("acme/app");
    expect(renameBlock({ source: "globex/web" })).not.toHaveProperty("other_trackers");
  });

  test("changes nothing if the source has no earlier names", () => {
    const issue = { block: aBlock({ source: "acme/site" }), facts: anIssue() } as TrackedIssue;
    expect(renameInIssue(issue, NOT_RENAMED)).toBe(issue);
    const report = aReport();
    expect(renameInReport(report, NOT_RENAMED)).toBe(report);
  });
});
