import { expect, test } from "vitest";
import { assess } from "../../src/core/assess/assess.ts";
import { renderOutputs } from "../../src/report/outputs.ts";
import { aSnapshot, aTracked } from "../support/builders.ts";
import { STATES } from "../../src/core/assess/states.ts";

const NOW = { instant: "2026-06-11T12:00:00Z", today: null };
const FIGURES = { created: 2, updated: 3, pending: 4, problems: 5, snapshot: "facts.json", digest: "" };

const MIXED = aSnapshot({
  commitments: [
    aTracked({ block: { due: "2026-06-01" }, issue: { number: 1 } }),
    aTracked({ block: { due: "2026-06-20" }, issue: { number: 2 } }),
    aTracked({ block: { due: "2026-06-20" }, issue: null }),
    aTracked({
      block: {
        due: "2026-09-01",
        first_due: "2026-06-01",
        history: [
          { type: "moved", at: "2026-04-01", from: "2026-06-01", to: "2026-09-01", commit: null, reason: null },
        ],
      },
      issue: { number: 3 },
    }),
    aTracked({
      block: { links: ["https://example.org/proof"] },
      issue: { number: 4, state: "closed", state_reason: "completed", closed_at: "2026-06-05T08:00:00Z" },
    }),
  ],
});

test("the outputs contain the total, a count for each state in kebab-case, and the run's own figures", () => {
  expect(renderOutputs(assess(MIXED, NOW), FIGURES)).toEqual({
    total: "5",
    overdue: "1",
    removed: "0",
    "due-soon": "2",
    unproven: "0",
    "not-due": "0",
    rescheduled: "1",
    "already-done": "0",
    undated: "0",
    kept: "0",
    "kept-late": "1",
    withdrawn: "0",
    replaced: "0",
    slipped: "1",
    created: "2",
    updated: "3",
    pending: "4",
    problems: "5",
    summary: expect.any(String),
    snapshot: "facts.json",
    digest: "",
  });
});

test("the counts of all states add up to the total", () => {
  const outputs = renderOutputs(assess(MIXED, NOW), FIGURES);
  const sum = STATES.reduce((total, state) => total + Number(outputs[state.replaceAll("_", "-")]), 0);
  expect(sum).toBe(Number(outputs["total"]));
});

test("the summary is one line of JSON with the headline and its figures", () => {
  const { summary } = renderOutputs(assess(MIXED, NOW), FIGURES);
  expect(summary).not.toContain("\n");
  expect(JSON.parse(summary!)).toEqual({
    description: "0 of 3 due kept · 1 late · 1 overdue",
    counts: {
      total: 5,
      overdue: 1,
      removed: 0,
      due_soon: 2,
      unproven: 0,
      rescheduled: 1,
      not_due: 0,
      already_done: 0,
      undated: 0,
      kept: 0,
      kept_late: 1,
      withdrawn: 0,
      replaced: 0,
    },
    slipped: 1,
    due: {
      total: 3,
      kept_on_time: 0,
      kept_late: 1,
      overdue: 1,
      rescheduled: 1,
      in_grace: 0,
      unproven: 0,
      withdrawn_or_replaced: 0,
      removed: 0,
    },
    on_time: { kept: 0, due: 3 },
    next_due: "2026-06-20",
  });
});

test("every figure is zero if no commitments are tracked", () => {
  const empty = assess(aSnapshot({ commitments: [] }), NOW);
  const outputs = renderOutputs(empty, { created: 0, updated: 0, pending: 0, problems: 0, snapshot: "", digest: "" });
  const { summary, snapshot, digest, ...figures } = outputs;
  expect(new Set(Object.values(figures))).toEqual(new Set(["0"]));
  expect([snapshot, digest]).toEqual(["", ""]);
  expect(JSON.parse(summary!)).toMatchObject({ description: "no commitments recorded", next_due: null });
});
