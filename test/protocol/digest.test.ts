// Tests that each week's digest is posted exactly once, with the real Octokit and the fake GitHub.
import { describe, expect, test } from "vitest";
import type { Disturbance } from "../support/protocol/disturbed-network.ts";
import { complaints, ledgerOf, setStage, writesOf, type Stage } from "../support/protocol/stage.ts";
import type { RunResult } from "../support/protocol/simulated-run.ts";

const DAY = 24 * 60 * 60_000;
const WEEKLY = { inputs: { digest: "weekly" } };

/** A repository whose dashboard was created on Tuesday, 10 November 2026. */
async function setWeekly(): Promise<Stage> {
  const stage = setStage("One, due 2026-12-01");
  await stage.act(WEEKLY);
  return stage;
}

function digestsOf(stage: Stage): string[] {
  return (stage.dashboards()[0]?.comments ?? []).map(({ body }) => body);
}

describe("the weekly digest", () => {
  test("is posted by the first run of each week, but not by the run that creates the dashboard", async () => {
    const stage = await setWeekly();
    expect(digestsOf(stage)).toEqual([]);
    const run = await stage.act(WEEKLY);
    expect(digestsOf(stage)).toEqual([expect.stringMatching(/^### 2026-11-02 to 2026-11-08\n/)]);
    expect(run.outcome?.digest).toMatch(/^### 2026-11-02 to 2026-11-08\n/);
    expect(ledgerOf(stage).digest).toBe("2026-11-09");
    const again = await stage.act(WEEKLY);
    expect([writesOf(again), again.outcome?.digest]).toEqual([[], null]);
    stage.time.pass(6 * DAY);
    await stage.act(WEEKLY);
    expect(digestsOf(stage)).toHaveLength(2);
    expect(digestsOf(stage)[1]).toMatch(/^### 2026-11-09 to 2026-11-15\n/);
  });

  test("is posted only while it is turned on, and then covers the weeks since the last one", async () => {
    const stage = await setWeekly();
    await stage.act(WEEKLY);
    stage.time.pass(7 * DAY);
    await stage.act();
    expect(digestsOf(stage)).toHaveLength(1);
    expect(ledgerOf(stage).digest).toBe("2026-11-09");
    stage.time.pass(7 * DAY);
    await stage.act(WEEKLY);
    expect(digestsOf(stage)[1]).toMatch(/^### 2026-11-09 to 2026-11-22\n/);
  });

  test.for<Disturbance>([
    { kind: "lose" },
    { kind: "drop" },
    { kind: "answer", status: 502, applied: false },
    { kind: "answer", status: 502, applied: true },
    { kind: "die", when: "before" },
    { kind: "die", when: "after" },
  ])("is posted once, whichever request of its run fails: %o", async (disturbance) => {
    const { calls } = await (await setWeekly()).act(WEEKLY);
    for (let index = 0; index < calls.length; index += 1) {
      const stage = await setWeekly();
      await stage.act({ ...WEEKLY, disturbance: (request) => (request === index ? disturbance : null) });
      stage.time.pass(DAY);
      const next = await stage.act(WEEKLY);
      expect([index, next.green, digestsOf(stage).length]).toEqual([index, true, 1]);
    }
  });

  test("is posted once if two runs start at the same time", async () => {
    const stage = await setWeekly();
    const runs = await Promise.all([stage.act(WEEKLY), stage.act(WEEKLY)]);
    expect(runs.map(({ outcome }) => outcome?.digest ?? null).filter((digest) => digest !== null)).toHaveLength(1);
    expect(digestsOf(stage)).toHaveLength(1);
  });

  test("is reported and left out if the dashboard is locked", async () => {
    const stage = await setWeekly();
    const { number = 0 } = stage.dashboards()[0] ?? {};
    stage.github.lock(number);
    const run: RunResult = await stage.act(WEEKLY);
    expect(complaints(run)).toContain(`Could not comment on dashboard #${number}: its conversation is locked`);
    expect((await stage.act(WEEKLY)).green).toBe(true);
    expect(digestsOf(stage)).toEqual([]);
  });
});
