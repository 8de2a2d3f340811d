import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawTimeline, spanOf, timelineOf, type Timeline } from "../../../api/page/timeline.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { addDays } from "../../../src/core/model/date.ts";
import type { IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { DONE, PROOF } from "../../support/page.ts";

/** Returns every x coordinate in a timeline. */
function coordinatesOf(svg: string): number[] {
  return Array.from(svg.matchAll(/(?:[MH]|cx=")(?<x>[-\w.]+)/g), ({ groups }) => Number(groups!["x"]));
}

describe("a commitment's timeline", () => {
  function timelineFor(block: Partial<Block>, issue: Partial<IssueFacts> = {}): Timeline | null {
    const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block, issue })] })] });
    return timelineOf(view.entries[0]!, "2026-05-15");
  }

  test.for<[what: string, block: Partial<Block>, issue: Partial<IssueFacts>, end: string, outcome: string]>([
    ["ends today if the commitment is open", {}, {}, "2026-05-15", "open"],
    ["ends today and is late if the commitment is overdue", { due: "2026-05-01" }, {}, "2026-05-15", "late"],
    ["ends on the closing date if the commitment was kept", PROOF, DONE, "2026-05-10", "done"],
    [
      "ends on the closing date, but not as done, if the commitment was withdrawn",
      {},
      { ...DONE, state_reason: "not_planned" },
      "2026-05-10",
      "open",
    ],
  ])("%s", ([, block, issue, end, outcome]) => {
    expect(timelineFor(block, issue)).toMatchObject({ moved: [], end, outcome });
  });

  test("contains every date to which the due date moved", () => {
    const move = { type: "moved", at: "2026-04-01", from: "2026-05-01", to: "2026-06-01" } as const;
    const block = { first_due: "2026-05-01", history: [{ ...move, commit: null, reason: null }] };
    expect(timelineFor(block)).toMatchObject({ first: "2026-05-01", moved: ["2026-06-01"] });
  });

  test("does not exist if the commitment has no due date", () => {
    expect(timelineFor({ due: null })).toBeNull();
  });
});

describe("a rendered timeline", () => {
  const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays("2020-01-01", count));

  test("stays within its bounds for any dates", () => {
    fc.assert(
      fc.property(days, fc.array(days, { maxLength: 7 }), days, (first, moved, end) => {
        for (const outcome of ["done", "open", "late"] as const) {
          const svg = String(drawTimeline({ first, moved, end, outcome }));
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
          for (const x of coordinatesOf(svg)) expect(Math.abs(x - 100)).toBeLessThanOrEqual(96);
          expect(svg.split('class="moved"')).toHaveLength(moved.length + 1);
        }
      }),
    );
  });

  test("that covers a single day is a point", () => {
    const day = "2026-05-01";
    const svg = String(drawTimeline({ first: day, moved: [], end: day, outcome: "done" }));
    expect(new Set(coordinatesOf(svg))).toEqual(new Set([4]));
  });

  test("places dates in proportion to the time between them", () => {
    const timeline = { first: "2026-05-01", moved: ["2026-05-11"], end: "2026-05-21", outcome: "late" } as const;
    const svg = String(drawTimeline(timeline, ["2026-05-01", "2026-05-21"]));
    expect(coordinatesOf(svg)).toEqual([4, 100, 100, 196, 4, 100, 196]);
    expect(svg).toContain('class="bad"');
  });
});

test("the common span starts at the earliest date and ends at the latest date", () => {
  const early = { first: "2026-02-01", moved: [], end: "2026-03-01", outcome: "done" } as const;
  const late = { first: "2026-04-01", moved: ["2026-07-01"], end: "2026-05-15", outcome: "open" } as const;
  expect(spanOf([late, early])).toEqual(["2026-02-01", "2026-07-01"]);
});
