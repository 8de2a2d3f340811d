import { describe, expect, test } from "vitest";
import { heardAfter, type HeardFacts } from "../../src/run/heard.ts";
import { complaints, ledgerOf, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";
import type { RunOptions } from "../support/protocol/simulated-run.ts";

const HOUR = 60 * 60_000;
const EVIDENCE = "Evidence: https://example.org/done";

/** Refuses every update of issue #1. */
const refuseFirst: RunOptions["disturbance"] = (_index, method, { path }) =>
  method === "PATCH" && path.endsWith("/issues/1")
    ? { kind: "answer", status: 403, body: { message: "You can't do that." }, applied: false }
    : null;

/** Two tracked commitments whose due dates have moved, with a comment on each. */
async function setUp(): Promise<Stage> {
  const stage = setStage("One, due 2026-12-01", "Two, due 2026-12-01");
  await stage.act();
  stage.time.pass(5 * HOUR);
  stage.promise("One, due 2026-12-20", "Two, due 2026-12-20");
  for (const number of [1, 2]) stage.github.as("mira").comment(number, `${EVIDENCE}/${number}`);
  stage.time.pass(HOUR);
  return stage;
}

describe("an issue that GitHub refuses to update in every run", () => {
  test("keeps its own `until` time, and only its comments are reread from that time", async () => {
    const stage = await setUp();
    const { heard_until: until } = ledgerOf(stage);
    for (let day = 0; day < 3; day += 1) {
      const run = await stage.act({ disturbance: refuseFirst });
      expect(run.green).toBe(false);
      expect(ledgerOf(stage).unheard).toEqual([{ number: 1, until }]);
      expect(ledgerOf(stage).heard_until > until).toBe(true);
      stage.time.pass(24 * HOUR);
    }
    const { heard_until } = ledgerOf(stage);
    const { calls } = await stage.act({ disturbance: refuseFirst });
    const sinceOf = (path: string): string | null => new URLSearchParams(path.split("?")[1]).get("since");
    const lists = calls.filter(({ path }) => path.includes("/issues/comments?")).map(({ path }) => sinceOf(path));
    const own = calls
      .filter(({ path }) => /\/issues\/1\/comments\?.*since=/.test(path))
      .map(({ path }) => sinceOf(path));
    const withMargin = (instant: string): string => new Date(Date.parse(instant) - HOUR).toISOString();
    expect(new Set(lists)).toEqual(new Set([withMargin(heard_until)]));
    expect(new Set(own)).toEqual(new Set([withMargin(until)]));
  });

  test("gets the evidence from its comments once it can be updated again", async () => {
    const stage = await setUp();
    for (let day = 0; day < 2; day += 1) {
      await stage.act({ disturbance: refuseFirst });
      stage.time.pass(24 * HOUR);
    }
    const run = await stage.act();
    expect([complaints(run), run.green]).toEqual(["", true]);
    for (const number of [1, 2])
      expect(stage.github.issue(number)?.body).toContain(`https://example.org/done/${number}`);
    expect(ledgerOf(stage)).not.toHaveProperty("unheard");
    expect(writesOf(await stage.act())).toEqual([]);
  });

  test("stays in the ledger's `unheard` list after an interrupted run", async () => {
    const stage = await setUp();
    await stage.act({ disturbance: refuseFirst });
    const { unheard } = ledgerOf(stage);
    stage.time.pass(24 * HOUR);
    // The rate limit stops this run at its first update, so it doesn't write the ledger either.
    await stage.act({
      disturbance: (_index, method, { path }) =>
        method === "PATCH" && path.endsWith("/issues/1") ? { kind: "answer", status: 429, applied: false } : null,
    });
    expect(ledgerOf(stage).unheard).toEqual(unheard);
    stage.time.pass(24 * HOUR);
    await stage.act();
    expect(stage.github.issue(1)?.body).toContain("https://example.org/done/1");
  });
});

test("an issue whose comments can't be read keeps its own `until` time", async () => {
  const stage = await setUp();
  const { heard_until: until } = ledgerOf(stage);
  const run = await stage.act({
    disturbance: (_index, method, { path }) =>
      method === "GET" && /\/issues\/(?:1\/)?comments/.test(path)
        ? { kind: "answer", status: 403, body: { message: "You can't do that." }, applied: false }
        : null,
  });
  expect(run.green).toBe(false);
  expect(ledgerOf(stage).unheard).toEqual([{ number: 1, until }]);
  stage.time.pass(24 * HOUR);
  expect((await stage.act()).green).toBe(true);
  expect(stage.github.issue(1)?.body).toContain("https://example.org/done/1");
});

test("an interrupted run leaves the issues whose comments are still to be read in the `unheard` list", () => {
  const entry = {
    heard_until: "2026-11-02T00:00:00Z",
    unheard: [{ number: 1, until: "2026-11-01T00:00:00Z" }],
  };
  const facts = {
    register: { tracked: [], unread: [], gone: [], dashboard: null },
    applied: { stale: [], stopped: true, uncertain: false, failed: new Set() },
    entry,
    foreign: new Set(),
    instant: "2026-11-03T00:00:00Z",
  } as unknown as HeardFacts;
  expect(heardAfter(facts)).toEqual(entry);
});
