import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import { workKey } from "../../../src/core/model/work-reference.ts";
import { needsTrackers, resolveTrackers, surroundingsOf, trackerEvidence } from "../../../src/github/read/trackers.ts";
import type { Work } from "../../../src/github/read/work.ts";
import { openTracked, readTracked, REPO, startFake } from "../../support/fake-clients.ts";

const SERVER = "https://github.com";
const { client } = startFake().repo;
/** #1 is a tracked issue and #2 is the dashboard. */
const HERE = surroundingsOf({ client, repo: REPO }, SERVER, new Set([1, 2]));

describe("needsTrackers", () => {
  const LINK = { kind: "link", url: "https://example.org/1", at: null } as const;
  test.for<[what: string, block: Partial<Block>, close: "completed" | "not_planned" | undefined, needed: boolean]>([
    ["an open commitment", {}, undefined, true],
    ["an open commitment with evidence", { evidence: [LINK] }, undefined, true],
    ["a commitment that was closed without evidence", {}, "completed", true],
    ["a commitment that was closed with evidence", { evidence: [LINK] }, "completed", false],
    ["a commitment that was closed as not planned", {}, "not_planned", false],
    ["a withdrawn commitment", { withdrawn: { at: "2026-11-01", reason: null, replaced_by: null } }, undefined, false],
  ])("tells whether the trackers must be read: %s", async ([, block, close, needed]) => {
    const { github, repo } = startFake();
    const number = openTracked(github, { tracker: "#1", ...block });
    if (close) github.as("mira").edit(number, { state: "closed", state_reason: close });
    const [issue] = await readTracked(repo);
    expect(needsTrackers(issue!)).toBe(needed);
  });
});

describe("resolveTrackers", () => {
  test.for<[what: string, tracker: string | null, others: string[], resolved: Array<string | null>]>([
    ["no tracker", null, [], []],
    ["an issue", "#12", [], ["acme/status#12"]],
    ["several", "#12", ["acme/app#3", `${SERVER}/acme/app/pull/4`], ["acme/status#12", "acme/app#3", "acme/app#4"]],
    ["a ticket on another server", "https://example.org/acme/status/issues/1", [], [null]],
    ["a ticket next to an issue", "#12", ["OPS-34"], ["acme/status#12", null]],
    ["our own issue", "#1", [], []],
    ["our own issue, spelled differently", "ACME/status#1", ["#12"], ["acme/status#12"]],
    ["the dashboard", `${SERVER}/acme/status/issues/2`, [], []],
    ["a discussion", `${SERVER}/acme/status/discussions/7`, ["#12"], ["acme/status#12"]],
    ["a path that leaves its repository", "../..#12", [], [null]],
  ])("returns the expected references for %s", ([, tracker, otherTrackers, resolved]) => {
    const refs = resolveTrackers({ tracker, otherTrackers }, HERE);
    expect(refs.map((ref) => ref && workKey(ref))).toEqual(resolved);
  });

  test("doesn't guess the repository of #12 if the reports and issues are in different repositories", () => {
    const elsewhere = surroundingsOf({ client, repo: REPO, source: { owner: "acme", repo: "app" } }, SERVER, new Set());
    expect(resolveTrackers({ tracker: "#12", otherTrackers: ["acme/app#3"] }, elsewhere)).toEqual([
      null,
      { owner: "acme", repo: "app", number: 3 },
    ]);
  });
});

describe("trackerEvidence", () => {
  const [EARLY, LATE] = ["2026-11-01T00:00:00Z", "2026-11-20T00:00:00Z"];
  const WORKS: Record<string, Work> = {
    "acme/status#11": { kind: "issue", url: `${SERVER}/acme/status/issues/11`, at: EARLY },
    "acme/status#12": { kind: "pull_request", url: `${SERVER}/acme/status/pull/12`, at: LATE, commit: "c0ffee" },
    "acme/status#13": { kind: "issue", url: `${SERVER}/acme/status/issues/13`, at: null },
    // The repository's former name leads to a tracked issue.
    "acme/old#1": { kind: "issue", url: `${SERVER}/acme/status/issues/1`, at: EARLY },
  };

  test.for<[what: string, trackers: string[], evidence: object[]]>([
    ["a completed issue", ["#11"], [{ kind: "tracker", url: `${SERVER}/acme/status/issues/11`, at: EARLY }]],
    [
      "a merged pull request",
      ["#12"],
      [{ kind: "tracker", url: `${SERVER}/acme/status/pull/12`, at: LATE, commit: "c0ffee" }],
    ],
    ["an open issue", ["#13"], []],
    ["an issue that was not found", ["#14"], []],
    [
      "the last of several that are all completed",
      ["#12", "#11"],
      [{ kind: "tracker", url: `${SERVER}/acme/status/pull/12`, at: LATE, commit: "c0ffee" }],
    ],
    ["several, one of which is open", ["#11", "#13"], []],
    ["several, one of which was not found", ["#11", "#14"], []],
    ["several, one of which is on another server", ["#11", "OPS-34"], []],
    ["our own issue under a former name", ["acme/old#1"], []],
    ["no tracker", [], []],
  ])("returns the evidence, if any, from %s", ([, [tracker = null, ...otherTrackers], evidence]) => {
    const found = trackerEvidence({ tracker, otherTrackers }, HERE, (ref) => WORKS[workKey(ref)] ?? null);
    expect(found).toEqual(evidence);
  });
});
