import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../../src/core/assess/assess.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { onTimeByQuarter } from "../../../src/core/assess/quarters.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";

const NOW = { instant: "2026-05-15T12:00:00Z", today: null };
const PROOF = { links: ["https://example.org/pr/1"] };
const closed = (on: string) => ({ state: "closed", state_reason: "completed", closed_at: `${on}T10:00:00Z` }) as const;

function quartersOf(
  commitments: Parameters<typeof aTracked>[0][],
): Array<[quarter: string, kept: number, due: number]> {
  const { commitments: assessed } = assess(
    aSnapshot({ commitments: commitments.map((changes) => aTracked(changes)) }),
    NOW,
  );
  return onTimeByQuarter(assessed, NOW).map(({ year, quarter, kept, due }) => [`${year} ${quarter}`, kept, due]);
}

test("each commitment counts in the quarter of its original due date, and the oldest quarter is first", () => {
  expect(
    quartersOf([
      { block: { due: "2026-01-01" } },
      { block: { due: "2025-12-31", ...PROOF }, issue: closed("2025-12-31") },
      { block: { due: "2026-03-31", ...PROOF }, issue: closed("2026-04-01") },
      { block: { due: "2026-04-01", ...PROOF }, issue: closed("2026-03-20") },
      { block: { due: "2026-12-01", first_due: "2026-02-01" } },
    ]),
  ).toEqual([
    ["2025 4", 1, 1],
    ["2026 1", 0, 3],
    ["2026 2", 1, 1],
  ]);
});

test("commitments with a future due date or no due date are not counted", () => {
  expect(
    quartersOf([{ block: { due: "2026-06-01" } }, { block: { due: null, ...PROOF }, issue: closed("2026-05-01") }]),
  ).toEqual([]);
});

test("a commitment that is done early counts only after its original due date", () => {
  const early = { block: { due: "2026-06-01", ...PROOF }, issue: closed("2026-05-01") };
  expect(quartersOf([early, { block: { due: "2026-06-01" } }])).toEqual([]);
});

test("the quarterly figures add up to the on-time figures", () => {
  const outcome = fc.record({
    due: fc.option(fc.integer({ min: -700, max: 100 }), { nil: null }),
    done: fc.option(fc.integer({ min: -700, max: 0 }), { nil: null }),
    proven: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 30 }), (outcomes) => {
      const commitments = outcomes.map(({ due, done, proven }) =>
        aTracked({
          block: { due: due === null ? null : addDays("2026-05-15", due), ...(proven ? PROOF : {}) },
          issue: done === null ? {} : closed(addDays("2026-05-15", done)),
        }),
      );
      const assessed = assess(aSnapshot({ commitments }), NOW);
      const quarters = onTimeByQuarter(assessed.commitments, NOW);
      const sum = (key: "kept" | "due"): number => quarters.reduce((total, quarter) => total + quarter[key], 0);
      expect({ kept: sum("kept"), due: sum("due") }).toEqual(assessed.on_time);
    }),
  );
});
