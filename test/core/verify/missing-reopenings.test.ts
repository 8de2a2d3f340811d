import { describe, expect, test } from "vitest";
import type { Block, Event } from "../../../src/core/model/block.ts";
import { missingReopenings } from "../../../src/core/verify/missing-reopenings.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const AT = "2026-05-10T10:00:00Z";
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
}

function missing({ history, closedAgain, now = NOW, state_reason = "reopened" }: Case): string[] {
  const close = { login: "mira", bot: false, proof: null };
  const closes = ["2026-05-01T10:00:00Z", ...(closedAgain === undefined ? [] : [closedAgain])];
  const issue = { block: aBlock({ history }), facts: anIssue({ state_reason }) };
  return missingReopenings(issue, { reopenings: [AT], closes: closes.map((at) => ({ ...close, at })) }, now);
}

describe("a reopening on GitHub", () => {
  test.for<[why: string, given: Case]>([
    ["the block only says that the commitment was marked as done before", { history: [on("ticked", "2026-05-01")] }],
    ["a tick was recorded on the same day", { history: [on("ticked", "2026-05-10")] }],
    ["the block only says that its tracker was completed before", { history: [TRACKED] }],
    [
      "the block only says that it was reopened earlier",
      { history: [on("ticked", "2026-04-01"), on("reopened", "2026-04-02"), on("ticked", "2026-05-01")] },
    ],
    [
      "the issue was closed again after eight days",
      { history: [on("ticked", "2026-05-01")], closedAgain: "2026-05-18T10:00:00Z" },
    ],
  ])("is missing from the block if %s", ([, given]) => {
    expect(missing(given)).toEqual([AT]);
  });

  test.for<[why: string, given: Case]>([
    ["it is recorded", { history: [on("ticked", "2026-05-01"), on("reopened", "2026-05-11")] }],
    [
      "the mark was removed from the report on that day",
      { history: [on("ticked", "2026-05-01"), on("unticked", "2026-05-10")] },
    ],
    [
      "the mark had been removed from the report before",
      { history: [on("ticked", "2026-05-01"), on("unticked", "2026-05-09")] },
    ],
    ["the block records no close", { history: [] }],
    ["the commitment was marked as done later", { history: [on("ticked", "2026-05-20")] }],
    [
      "the issue was closed again within a week",
      { history: [on("ticked", "2026-05-01")], closedAgain: "2026-05-16T10:00:00Z" },
    ],
    [
      "it is so recent that no run may have seen it",
      { history: [on("ticked", "2026-05-01")], now: "2026-05-12T00:00:00Z" },
    ],
    ["the server gives no reason for an issue's state", { history: [on("ticked", "2026-05-01")], state_reason: null }],
    ["the block's history is incomplete", { history: Array.from({ length: 40 }, () => on("ticked", "2026-05-01")) }],
  ])("isn't missing from the block if %s", ([, given]) => {
    expect(missing(given)).toEqual([]);
  });
});
