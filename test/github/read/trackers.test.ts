import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/model/block.ts";
import type { Evidence } from "../../../src/core/model/snapshot.ts";
import { readOwnTrackerEvidence, readTrackerEvidence } from "../../../src/github/read/trackers.ts";
import { openTracked, readTracked, startFake, stubRepo, type FakeClients } from "../../support/fake-clients.ts";

const AT = "2026-11-23T10:00:00Z";
const TRACKER = { owner: "acme", repo: "status", number: 1 };

describe("readTrackerEvidence", () => {
  test.for<[what: string, finish: (fake: FakeClients) => void, evidence: Evidence | null]>([
    ["an open issue", () => {}, null],
    [
      "a completed issue",
      ({ github }) => github.as("mira").edit(1, { state: "closed" }),
      { kind: "tracker", url: "https://github.com/acme/status/issues/1", at: AT },
    ],
    [
      "an issue that was not planned",
      ({ github }) => github.as("mira").edit(1, { state: "closed", state_reason: "not_planned" }),
      null,
    ],
    ["a deleted issue", ({ github }) => github.delete(1), null],
    ["a transferred issue", ({ github }) => github.transfer(1, "acme/other"), null],
    ["an issue that the token can't see", ({ github }) => void (github.settings.visible = false), null],
  ])("reads the evidence from %s", async ([, finish, evidence]) => {
    const fake = startFake();
    fake.github.as("mira").open("the ticket", "");
    finish(fake);
    await expect(readTrackerEvidence(fake.bot, TRACKER)).resolves.toEqual(evidence);
  });

  test("accepts a merged pull request as evidence, but not one that was only closed", async () => {
    const { github, bot } = startFake();
    github.openPullRequest("one");
    github.openPullRequest("two");
    github.merge(1, null);
    github.as("mira").edit(2, { state: "closed" });
    const url = "https://github.com/acme/status/pull/1";
    await expect(readTrackerEvidence(bot, TRACKER)).resolves.toEqual({ kind: "tracker", url, at: AT });
    await expect(readTrackerEvidence(bot, { ...TRACKER, number: 2 })).resolves.toBeNull();
  });

  test("fails if GitHub returns an error", async () => {
    const { repo } = stubRepo({ "GET /repos/acme/status/issues/1": { status: 502, body: { message: "no" } } });
    await expect(readTrackerEvidence(repo.client, TRACKER)).rejects.toThrow(
      "Could not read the tracker acme/status#1: GitHub answered 502",
    );
  });
});

describe("readOwnTrackerEvidence", () => {
  /** Reads the evidence for a commitment whose tracker #1 is completed, and also returns whether it sent a request. */
  async function read(block: Partial<Block>, close?: "completed" | "not_planned"): Promise<[number, boolean]> {
    const { github, repo } = startFake();
    github.as("mira").open("the ticket", "");
    github.as("mira").edit(1, { state: "closed" });
    const number = openTracked(github, { tracker: "#1", ...block });
    if (close) github.as("mira").edit(number, { state: "closed", state_reason: close });
    const [issue] = await readTracked(repo);
    github.calls.length = 0;
    const evidence = await readOwnTrackerEvidence(repo, issue!, "https://github.com");
    return [evidence.length, github.calls.length > 0];
  }

  const LINK = { kind: "link", url: "https://example.org/1", at: null } as const;
  test.for<[what: string, block: Partial<Block>, close: "completed" | "not_planned" | undefined, found: boolean]>([
    ["an open commitment", {}, undefined, true],
    ["an open commitment with evidence", { evidence: [LINK] }, undefined, true],
    ["a commitment that was closed without evidence", {}, "completed", true],
    ["a commitment that was closed with evidence", { evidence: [LINK] }, "completed", false],
    ["a commitment that was closed as not planned", {}, "not_planned", false],
    ["a withdrawn commitment", { withdrawn: { at: "2026-11-01", reason: null, replaced_by: null } }, undefined, false],
    ["a commitment without a tracker", { tracker: null }, undefined, false],
    ["a tracker on another server", { tracker: "https://example.org/acme/status/issues/1" }, undefined, false],
    ["a tracker that is the tracked issue itself", { tracker: "ACME/status#2" }, undefined, false],
  ])("reads the tracker only if necessary: %s", async ([, block, close, found]) => {
    expect(await read(block, close)).toEqual([found ? 1 : 0, found]);
  });
});
