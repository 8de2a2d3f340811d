import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import { compareGone } from "../../../src/core/verify/compare-gone.ts";
import type { CommitmentState, ReplayedCommitment } from "../../../src/core/verify/replay.ts";
import { aBlock } from "../../support/builders.ts";

const NOW = "2026-05-20T12:00:00Z";
const LONG_AGO = "2026-05-01T12:00:00Z";

/** The findings about a ledger's block if git has had `actual` since the instant `at`. */
function findings(
  stated: Partial<Block>,
  { actual = {}, at = LONG_AGO }: { actual?: Partial<Block>; at?: string } = {},
) {
  const block = aBlock(actual);
  const read = { isDone: false, links: [], trackers: [] };
  const { due, text } = block;
  const latest: CommitmentState = { commit: "c0ffee", due, text, line: 1, path: "a.md", at, ...read };
  const replayed: ReplayedCommitment = {
    block,
    from: at,
    to: null,
    states: [latest],
    latest,
    reasons: new Set(),
    names: [block],
  };
  const others = [{ ...replayed, block: aBlock({ key: "f".repeat(24), first_due: "2020-01-01" }) }];
  return compareGone({ number: 7, block: aBlock(stated) }, [...others, replayed], NOW);
}

describe("the ledger's block of a missing issue", () => {
  test("has no findings if it agrees with git", () => {
    expect(findings({})).toEqual([]);
  });

  test.for<[what: string, stated: Partial<Block>, actual: Partial<Block>, message: RegExp]>([
    ["another original due date", { first_due: "2026-09-01" }, {}, /originally due on 2026-09-01; .* 2026-06-01\.$/],
    ["an original due date that git lacks", {}, { first_due: null }, /according to git, it .* no due date/],
    ["another due date", { due: "2026-09-01", first_due: "2026-06-01" }, {}, /is due on 2026-09-01; .* 2026-06-01\.$/],
    ["another original text", { text_original: "Else" }, {}, /original text of the missing issue #7 was “Else”/],
    ["a key that git lacks", { key: "0".repeat(24) }, {}, /that isn't in any commit on this branch/],
  ])("has a finding if it has %s", ([, stated, actual, message]) => {
    const { report, line, commit } = aBlock();
    expect(findings(stated, { actual })).toEqual([
      { number: 7, file: report.path, line, commit, message: expect.stringMatching(message) },
    ]);
  });

  test("may have the former due date until a run must have seen the new one", () => {
    const actual = { due: "2026-09-01", first_due: "2026-06-01" };
    expect(findings({}, { actual, at: "2026-05-20T10:00:00Z" })).toEqual([]);
    expect(findings({}, { actual })).toHaveLength(1);
  });

  test("may differ in more than one way", () => {
    expect(findings({ first_due: "2026-09-01", text_original: "Else" })).toHaveLength(2);
  });
});
