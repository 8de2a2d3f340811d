import { describe, expect, test } from "vitest";
import { freshnessOf, type Freshness } from "../../../api/view/freshness.ts";
import { makeNow } from "../../../src/core/model/date.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { assess } from "../../../src/core/assess/assess.ts";
import { someFacts } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";

const NOON = "2026-05-15T12:00:00Z";

function of(snapshots: Snapshot[], instant: string): { freshness: Freshness; turnsAt: number } {
  const now = makeNow(instant, undefined);
  return freshnessOf(someFacts(snapshots), assess(aSnapshot(), now), now);
}

function observed(at: string, ran: string | null = at): Snapshot {
  return aSnapshot({ observed_at: at, last_run_at: ran });
}

describe("facts that a server read at noon", () => {
  test.for<[instant: string, state: Freshness["state"]]>([
    ["2026-05-15T12:00:00Z", "fresh"],
    ["2026-05-15T12:10:00.000Z", "fresh"],
    ["2026-05-15T12:10:00.001Z", "stale"],
    ["2026-05-16T14:00:00.000Z", "stale"],
    ["2026-05-16T14:00:00.001Z", "unknown"],
    ["2027-05-16T14:00:00Z", "unknown"],
  ])("are at %s %s", ([instant, state]) => {
    expect(of([observed(NOON)], instant).freshness.state).toBe(state);
  });

  test("are unknown 26 hours after the last run, however new they are", () => {
    const idle = observed("2026-05-16T13:59:00Z", NOON);
    expect(of([idle], "2026-05-16T14:00:00Z").freshness.state).toBe("fresh");
    expect(of([idle], "2026-05-16T14:00:00.001Z").freshness.state).toBe("unknown");
  });

  test("are as old as the oldest of them, whatever offset it is written with", () => {
    const both = of([observed("2026-05-15T12:05:00Z"), observed("2026-05-15T14:00:00+02:00")], "2026-05-15T12:06:00Z");
    expect(both.freshness.observed_at).toBe("2026-05-15T14:00:00+02:00");
    const ran = of([observed(NOON, "2026-05-15T03:00:00Z"), observed(NOON, "2026-05-14T03:00:00Z")], NOON);
    expect(ran.freshness).toMatchObject({ last_run_at: "2026-05-14T03:00:00Z", state: "unknown" });
  });

  test("are unknown where one repository's last run is too old, whatever another one lacks", () => {
    const idle = observed("2026-05-16T14:00:00Z", NOON);
    const never = observed("2026-05-16T14:00:00Z", null);
    expect(of([idle, never], "2026-05-16T14:00:01Z").freshness.state).toBe("unknown");
  });

  test("are unknown where they come from the future", () => {
    const ahead = observed("2027-05-15T12:00:00Z");
    expect(of([ahead, observed(NOON)], NOON).freshness.state).toBe("unknown");
    expect(of([observed("2026-05-15T12:04:59Z")], NOON).freshness.state).toBe("fresh");
  });

  test("have no last run as long as one repository had none", () => {
    expect(of([observed(NOON), observed(NOON, null)], NOON).freshness.last_run_at).toBeNull();
  });
});

describe("what is computed", () => {
  test("is the same from one boundary to the next", () => {
    const turns: string[] = [];
    for (let index = Date.parse(NOON); turns.length < 4;) {
      const here = of([observed(NOON)], new Date(index).toISOString());
      const before = of([observed(NOON)], new Date(here.turnsAt - 1).toISOString());
      expect(before).toEqual(here);
      expect(of([observed(NOON)], new Date(here.turnsAt).toISOString())).not.toEqual(here);
      turns.push(new Date(here.turnsAt).toISOString());
      index = here.turnsAt;
    }
    expect(turns).toEqual([
      "2026-05-15T12:10:00.001Z",
      "2026-05-16T00:00:00.000Z",
      "2026-05-16T14:00:00.001Z",
      "2026-05-17T00:00:00.000Z",
    ]);
  });

  test("holds no longer than it is known", () => {
    expect(of([observed(NOON)], "2026-05-16T13:00:00Z").freshness.valid_until).toBe("2026-05-16T14:00:00.001Z");
  });
});

test("an error of reading is told before what was wrong with the issues", () => {
  const now = makeNow(NOON, undefined);
  const snapshot = aSnapshot({ problems: ["Issue #3 has a broken block."] });
  const told = (error: string | null): string | null =>
    freshnessOf(someFacts([snapshot], error), assess(snapshot, now), now).freshness.last_error;
  expect([told("GitHub did not answer."), told(null)]).toEqual([
    "GitHub did not answer.",
    "Issue #3 has a broken block.",
  ]);
});

test("facts that are not complete are unknown", () => {
  const now = makeNow(NOON, undefined);
  const facts = { ...someFacts([observed(NOON)]), complete: false };
  expect(freshnessOf(facts, assess(aSnapshot(), now), now).freshness.state).toBe("unknown");
});
