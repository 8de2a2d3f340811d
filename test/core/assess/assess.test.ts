import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, countStates, tally } from "../../../src/core/assess/assess.ts";
import { assessOne } from "../../../src/core/assess/assess-one.ts";
import { STATES } from "../../../src/core/assess/states.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { DEFAULT_SETTINGS, type IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

const NOW = { instant: "2026-07-01T12:00:00Z", today: null };

function closed(on: string, reason = "completed"): Partial<IssueFacts> {
  const evidence = [{ kind: "comment", url: "https://example.com/proof", at: "2026-05-30T10:00:00Z" }] as const;
  return { state: "closed", state_reason: reason, closed_at: `${on}T12:00:00Z`, evidence: [...evidence] };
}

function moves(count: number): Block["history"] {
  return Array.from({ length: count }, (_, index) => ({
    type: "moved",
    at: "2026-01-01",
    from: `2026-0${index + 1}-01`,
    to: `2026-0${index + 2}-01`,
    commit: null,
    reason: null,
  }));
}

describe("an assessment", () => {
  const commitments = [
    aTracked(),
    aTracked({ issue: null }),
    aTracked({ block: { due: null } }),
    aTracked({ block: { removed: "2026-05-05" } }),
    aTracked({ issue: closed("2026-05-20") }),
    aTracked({ issue: closed("2026-06-20") }),
    aTracked({ issue: { ...closed("2026-05-20"), evidence: [] } }),
    aTracked({ issue: closed("2026-05-20", "not_planned") }),
    aTracked({ issue: closed("2026-05-20", "duplicate") }),
  ];

  test("counts every commitment once in the total and in exactly one state, on any date", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 500 }), (days) => {
        const today = addDays("2026-06-01", days);
        const { counts } = assess(aSnapshot({ commitments }), { instant: NOW.instant, today });
        expect(STATES.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.total);
        expect(counts.total).toBe(commitments.length);
      }),
    );
  });

  test("includes withdrawn commitments in the on-time figures once their original due date has passed", () => {
    const some = [
      aTracked({ issue: closed("2026-05-20") }),
      aTracked({ issue: closed("2026-06-20") }),
      aTracked({ issue: closed("2026-05-20", "not_planned") }),
      aTracked({ block: { first_due: "2026-09-01", due: "2026-09-01" } }),
      aTracked({ block: { first_due: null, due: null }, issue: closed("2026-05-20") }),
    ];
    const result = assess(aSnapshot({ commitments: some }), NOW);
    expect(result.on_time).toEqual({ kept: 1, due: 3 });
    expect(result.next_due).toBe("2026-09-01");
    expect(result.valid_until).toBe("2026-07-02T00:00:00.000Z");
  });

  test("contains the next of several due dates", () => {
    const dates = ["2026-10-01", "2026-09-01", "2026-11-01"];
    const some = dates.map((due) => aTracked({ block: { due } }));
    expect(assess(aSnapshot({ commitments: some }), NOW).next_due).toBe("2026-09-01");
  });

  test("is valid until the next midnight in any of its time zones", () => {
    const zones = ["America/Los_Angeles", "Pacific/Auckland"];
    const some = zones.map((time_zone) => aTracked({ block: { time_zone } }));
    const result = assess(aSnapshot({ commitments: some }), NOW);
    expect(result.zones).toEqual(["UTC", ...zones]);
    // In Los Angeles the next day begins at 07:00 UTC, in Auckland at 12:00 UTC.
    expect(result.valid_until).toBe("2026-07-02T00:00:00.000Z");
    const evening = assess(aSnapshot({ commitments: some }), { ...NOW, instant: "2026-07-02T01:00:00Z" });
    expect(evening.valid_until).toBe("2026-07-02T07:00:00.000Z");
  });

  test("is empty if there are no commitments", () => {
    const result = assess(aSnapshot({ commitments: [] }), NOW);
    expect(result).toMatchObject({ counts: { total: 0 }, on_time: { kept: 0, due: 0 }, next_due: null });
  });

  test("counts a commitment with several slips only once", () => {
    const slipped = aTracked({ block: { history: moves(2) } });
    expect(assess(aSnapshot({ commitments: [slipped] }), NOW).slipped).toBe(1);
  });
});

test("a tally counts each commitment in the state given by its own repository's settings", () => {
  const facts = aTracked({ block: { due: "2026-06-30" } });
  const strict = assessOne(facts, DEFAULT_SETTINGS, NOW);
  const lenient = assessOne(facts, { ...DEFAULT_SETTINGS, grace_days: 3 }, NOW);
  expect(tally([strict, lenient], NOW).counts).toMatchObject({ total: 2, overdue: 1, due_soon: 1 });
});

test("commitments are counted in each state and in total", () => {
  const counts = countStates([{ state: "kept" }, { state: "kept" }, { state: "overdue" }]);
  expect(counts).toMatchObject({ total: 3, kept: 2, overdue: 1, undated: 0 });
});
