import { describe, expect, test } from "vitest";
import { findMissing, type MissingCommitments } from "../../../src/core/verify/find-missing.ts";
import type { Coverage } from "../../../src/core/verify/coverage.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock } from "../../support/builders.ts";
import { aCoverage } from "../../support/coverage.ts";

const FROM = "2026-03-10T08:00:00Z";

interface Case {
  published?: string;
  from?: string;
  to?: string | null;
  coverage?: Partial<Coverage>;
}

function find(
  { published = "2026-03-10", from = FROM, to = null, coverage = {} }: Case,
  isTracked = false,
): MissingCommitments {
  const path = "postmortems/a.md";
  const block = aBlock({ subject: "Rotate the keys", report: { ...aBlock().report, path, published } });
  const state: CommitmentState = {
    commit: "c1",
    at: from,
    due: null,
    text: "",
    line: 3,
    path,
    isDone: false,
    links: [],
    trackers: [],
  };
  const commitment: ReplayedCommitment = {
    block,
    from,
    to,
    states: [state],
    latest: state,
    reasons: new Set(),
    names: [],
  };
  const { order: given } = aCoverage(coverage);
  const order = given.has(state.commit) ? given : new Map([...given, [state.commit, given.size]]);
  const knownReads = Array.from(order.values(), (position) => ({ position, from: -Infinity, to: Infinity }));
  return findMissing([commitment], new Set(isTracked ? [commitment] : []), {
    ...aCoverage(coverage),
    order,
    knownReads,
  });
}

const FOUND: MissingCommitments = {
  findings: [
    {
      number: null,
      file: "postmortems/a.md",
      line: 3,
      commit: "c1",
      message: "“Rotate the keys”, promised on 2026-03-10, has no issue.",
    },
  ],
  notes: [],
};
const NOTHING: MissingCommitments = { findings: [], notes: [] };

describe("a commitment without an issue", () => {
  test("has a finding if it was in its report for a day", () => {
    expect(find({})).toEqual(FOUND);
    expect(find({ to: "2026-03-11T08:00:00Z" })).toEqual(FOUND);
  });

  test("has a finding if a run read it, however short the time", () => {
    const coverage = {
      order: new Map([["c1", 0]]),
      reads: new Map([["postmortems/a.md", [{ commit: "c1", at: FROM }]]]),
    };
    expect(find({ to: "2026-03-10T08:01:00Z", coverage })).toEqual(FOUND);
  });

  test("has no finding if runs may not have seen it, or if it has an issue", () => {
    expect(find({ to: "2026-03-11T07:59:59Z" })).toEqual(NOTHING);
    expect(find({}, true)).toEqual(NOTHING);
  });

  test("is only mentioned if its report no longer contained it when the first issue was created", () => {
    const coverage = { from: "2026-04-01T08:00:00Z" };
    expect(find({ to: "2026-03-20T08:00:00Z", coverage })).toEqual({
      findings: [],
      notes: [
        "Not compared before 2026-04-01: 1 commitment without an issue, removed before the first issue was created.",
      ],
    });
  });

  test("is only mentioned if `since` may have excluded its report", () => {
    expect(find({ published: "2025-12-31" })).toEqual({
      findings: [],
      notes: ["Not compared before 2026-01-01: 1 commitment without an issue, possibly excluded by `since`."],
    });
  });

  test("has a finding if `since` can't have excluded its report", () => {
    const coverage = { since: "2026-12-01", reports: new Map([["postmortems/a.md", FROM]]) };
    expect(find({ coverage })).toEqual(FOUND);
  });
});
