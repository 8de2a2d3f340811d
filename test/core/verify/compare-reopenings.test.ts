import { describe, expect, test } from "vitest";
import type { Block, Event } from "../../../src/core/model/block.ts";
import { compareReopenings } from "../../../src/core/verify/compare-reopenings.ts";
import type { IssueRecord } from "../../../src/core/verify/record.ts";
import type { Recorded } from "../../../src/core/verify/recorded.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const AT = "2026-05-10T10:00:00Z";
const LATER = "2026-05-12T10:00:00Z";
const NOW = "2026-07-01T00:00:00Z";

function on(type: "ticked" | "unticked" | "reopened", at: string): Event {
  return type === "reopened" ? { type, at } : { type, at, commit: null };
}

const TRACKED: Event = {
  type: "evidence",
  at: "2026-05-02",
  evidence: { kind: "tracker", url: "https://github.com/acme/status/issues/5", at: "2026-05-01T10:00:00Z" },
};

interface Case {
  history: Block["history"];
  closedAgain?: string;
  now?: string;
  state_reason?: string | null;
  /** The comments by runs. */
  remarks?: IssueRecord["remarks"];
  /** The events in git. */
  actual?: Block["history"];
}

const BY_RUN = [{ login: "bot", at: LATER }];

function compare({ history, closedAgain, now = NOW, state_reason = "reopened", remarks = BY_RUN, actual = [] }: Case) {
  const close = { login: "mira", bot: false, proof: null };
  const closes = ["2026-05-01T10:00:00Z", ...(closedAgain === undefined ? [] : [closedAgain])];
  return compareReopenings({
    issue: { block: aBlock({ history }), facts: anIssue({ number: 7, state_reason }), author: "bot[bot]" },
    expected: { block: aBlock({ history: actual }) },
    record: { reopenings: [AT], closes: closes.map((at) => ({ ...close, at })), remarks },
    now,
  } as Recorded);
}

const UNSEEN = { uncompared: "a reopening that a run may not have seen" };

describe("a reopening on GitHub", () => {
  test.for<[why: string, given: Case]>([
    ["the block only says that the commitment was marked as done earlier", { history: [on("ticked", "2026-05-01")] }],
    ["a tick was recorded on the same day", { history: [on("ticked", "2026-05-10")] }],
    ["the block only says that the commitment's tracker was completed earlier", { history: [TRACKED] }],
    [
      "the block only records an earlier reopening",
      { history: [on("ticked", "2026-04-01"), on("reopened", "2026-04-02"), on("ticked", "2026-05-01")] },
    ],
    [
      "the issue was closed again after a run commented on it",
      { history: [on("ticked", "2026-05-01")], closedAgain: "2026-05-12T11:00:00Z" },
    ],
    ["invented events fill the block", { history: Array.from({ length: 40 }, () => on("ticked", "2026-05-01")) }],
  ])("is missing from the block if %s", ([, given]) => {
    expect(compare(given)).toEqual([
      { finding: `Issue #7 doesn't say that it was reopened; according to GitHub, it was reopened on ${AT}.` },
    ]);
  });

  test.for<[why: string, given: Case]>([
    ["it is recorded", { history: [on("ticked", "2026-05-01"), on("reopened", "2026-05-11")] }],
    [
      "the mark was removed from the report on that day",
      { history: [on("ticked", "2026-05-01"), on("unticked", "2026-05-10")] },
    ],
    [
      "the mark was removed from the report on the day before",
      { history: [on("ticked", "2026-05-01"), on("unticked", "2026-05-09")] },
    ],
    ["the block records no close", { history: [] }],
    ["the commitment was marked as done later", { history: [on("ticked", "2026-05-20")] }],
    [
      "the issue was closed again within a day, and no run commented on it",
      { history: [on("ticked", "2026-05-01")], closedAgain: "2026-05-11T09:00:00Z" },
    ],
    [
      "it is so recent that a run may not have seen it yet",
      { history: [on("ticked", "2026-05-01")], now: "2026-05-11T00:00:00Z", remarks: [] },
    ],
    ["the server gives no reason for an issue's state", { history: [on("ticked", "2026-05-01")], state_reason: null }],
    [
      "the block's history is incomplete",
      {
        history: Array.from({ length: 40 }, () => on("ticked", "2026-05-01")),
        actual: Array.from({ length: 40 }, () => on("ticked", "2026-05-01")),
      },
    ],
  ])("isn't missing from the block if %s", ([, given]) => {
    expect(compare(given)).toEqual([]);
  });

  test.for<[why: string, remarks: IssueRecord["remarks"]]>([
    ["no run commented on the issue", []],
    ["a run commented only before it", [{ login: "bot", at: "2026-05-10T09:59:59Z" }]],
    ["another account imitated a run's comment", [{ login: "mallory", at: LATER }]],
  ])("isn't compared if the issue was open for weeks, but %s", ([, remarks]) => {
    expect(compare({ history: [on("ticked", "2026-05-01")], remarks })).toEqual([UNSEEN]);
  });

  test("isn't compared if a run commented only after the issue had been closed again", () => {
    const closedAgain = "2026-05-20T10:00:00Z";
    const remarks = [{ login: "bot", at: closedAgain }];
    expect(compare({ history: [on("ticked", "2026-05-01")], closedAgain, remarks })).toEqual([UNSEEN]);
  });
});
