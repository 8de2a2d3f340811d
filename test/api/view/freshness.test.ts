import { describe, expect, test } from "vitest";
import { assessFreshness, type Freshness } from "../../../api/view/freshness.ts";
import { makeNow } from "../../../src/core/model/date.ts";
import type { Snapshot } from "../../../src/core/model/snapshot.ts";
import { assess } from "../../../src/core/assess/assess.ts";
import { someFacts } from "../../support/app.ts";
import { aSnapshot } from "../../support/builders.ts";

const NOON = "2026-05-15T12:00:00Z";

function freshnessAt(snapshots: Snapshot[], instant: string): { freshness: Freshness; nextChangeMs: number } {
  const now = makeNow(instant, undefined);
  return assessFreshness(someFacts(snapshots), assess(aSnapshot(), now), now);
}

function observed(at: string, ran: string | null = at): Snapshot {
  return aSnapshot({ observed_at: at, last_run_at: ran });
}

describe("facts", () => {
  test.for<[state: Freshness["state"], instant: string]>([
    ["fresh", "2026-05-15T12:00:00Z"],
    ["fresh", "2026-05-15T12:10:00.000Z"],
    ["stale", "2026-05-15T12:10:00.001Z"],
    ["stale", "2026-05-16T14:00:00.000Z"],
    ["unknown", "2026-05-16T14:00:00.001Z"],
    ["unknown", "2027-05-16T14:00:00Z"],
  ])("read at noon are %s at %s", ([state, instant]) => {
    expect(freshnessAt([observed(NOON)], instant).freshness.state).toBe(state);
  });

  test("are unknown 26 hours after the last run, even if they were read recently", () => {
    const idle = observed("2026-05-16T13:59:00Z", NOON);
    expect(freshnessAt([idle], "2026-05-16T14:00:00Z").freshness.state).toBe("fresh");
    expect(freshnessAt([idle], "2026-05-16T14:00:00.001Z").freshness.state).toBe("unknown");
  });

  test("are as old as the oldest snapshot, regardless of UTC offsets", () => {
    const both = freshnessAt(
      [observed("2026-05-15T12:05:00Z"), observed("2026-05-15T14:00:00+02:00")],
      "2026-05-15T12:06:00Z",
    );
    expect(both.freshness.observed_at).toBe("2026-05-15T14:00:00+02:00");
    const ran = freshnessAt([observed(NOON, "2026-05-15T03:00:00Z"), observed(NOON, "2026-05-14T03:00:00Z")], NOON);
    expect(ran.freshness).toMatchObject({ last_run_at: "2026-05-14T03:00:00Z", state: "unknown" });
  });

  test("are unknown if one repository's last run is too old and another repository has never had a run", () => {
    const idle = observed("2026-05-16T14:00:00Z", NOON);
    const never = observed("2026-05-16T14:00:00Z", null);
    expect(freshnessAt([idle, never], "2026-05-16T14:00:01Z").freshness.state).toBe("unknown");
  });

  test("are unknown if their timestamp is too far in the future", () => {
    const ahead = observed("2027-05-15T12:00:00Z");
    expect(freshnessAt([ahead, observed(NOON)], NOON).freshness.state).toBe("unknown");
    expect(freshnessAt([observed("2026-05-15T12:04:59Z")], NOON).freshness.state).toBe("fresh");
  });

  test("have no last run if one repository has never had a run", () => {
    expect(freshnessAt([observed(NOON), observed(NOON, null)], NOON).freshness.last_run_at).toBeNull();
  });
});

describe("the computed freshness", () => {
  test("stays the same from one boundary to the next", () => {
    const boundaries: string[] = [];
    for (let instant = Date.parse(NOON); boundaries.length < 4;) {
      const current = freshnessAt([observed(NOON)], new Date(instant).toISOString());
      const before = freshnessAt([observed(NOON)], new Date(current.nextChangeMs - 1).toISOString());
      expect(before).toEqual(current);
      expect(freshnessAt([observed(NOON)], new Date(current.nextChangeMs).toISOString())).not.toEqual(current);
      boundaries.push(new Date(current.nextChangeMs).toISOString());
      instant = current.nextChangeMs;
    }
    expect(boundaries).toEqual([
      "2026-05-15T12:10:00.001Z",
      "2026-05-16T00:00:00.000Z",
      "2026-05-16T14:00:00.001Z",
      "2026-05-17T00:00:00.000Z",
    ]);
  });

  test("is not valid after the facts become too old", () => {
    expect(freshnessAt([observed(NOON)], "2026-05-16T13:00:00Z").freshness.valid_until).toBe(
      "2026-05-16T14:00:00.001Z",
    );
  });
});

test("a read error takes precedence over problems with the issues", () => {
  const now = makeNow(NOON, undefined);
  const snapshot = aSnapshot({ problems: ["Issue #3 has a broken block."] });
  const lastErrorAfter = (error: string | null): string | null =>
    assessFreshness(someFacts([snapshot], error), assess(snapshot, now), now).freshness.last_error;
  expect([lastErrorAfter("GitHub did not answer."), lastErrorAfter(null)]).toEqual([
    "GitHub did not answer.",
    "Issue #3 has a broken block.",
  ]);
});

test("incomplete facts are unknown", () => {
  const now = makeNow(NOON, undefined);
  const facts = { ...someFacts([observed(NOON)]), complete: false };
  expect(assessFreshness(facts, assess(aSnapshot(), now), now).freshness.state).toBe("unknown");
});
