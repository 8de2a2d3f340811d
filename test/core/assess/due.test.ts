import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessOne } from "../../../src/core/assess/assess-one.ts";
import { assess } from "../../../src/core/assess/assess.ts";
import {
  countOpen,
  DUE_GROUPS,
  dueFigures,
  dueGroup,
  isFirstDateMissed,
  isFirstDatePast,
  type DueGroup,
} from "../../../src/core/assess/due.ts";
import { STATES, type State } from "../../../src/core/assess/states.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { DEFAULT_SETTINGS, type CommitmentFacts, type IssueFacts } from "../../../src/core/model/snapshot.ts";
import { aBlock, aSnapshot, aTracked } from "../../support/builders.ts";

const NOW = { instant: "2026-06-02T12:00:00Z", today: null };

describe("a commitment whose original due date has passed", () => {
  test.for<[state: State, group: DueGroup]>([
    ["overdue", "overdue"],
    ["removed", "removed"],
    ["rescheduled", "rescheduled"],
    ["due_soon", "in_grace"],
    ["unproven", "unproven"],
    ["kept", "kept_on_time"],
    ["kept_late", "kept_late"],
    ["withdrawn", "withdrawn_or_replaced"],
    ["replaced", "withdrawn_or_replaced"],
  ])("and whose state is %s is in the group %s", ([state, group]) => {
    expect(dueGroup({ block: aBlock(), state }, NOW)).toBe(group);
  });

  test("and that was already done when it was promised is in no group", () => {
    expect(dueGroup({ block: aBlock(), state: "already_done" }, NOW)).toBeNull();
  });
});

test.each(STATES)(
  "a commitment whose original due date hasn't passed counts as due only if its state is overdue: %s",
  (state) => {
    const block = aBlock({ first_due: "2026-06-02", due: "2026-06-02" });
    expect(dueGroup({ block, state }, NOW)).toBe(state === "overdue" ? "overdue" : null);
  },
);

const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays("2026-06-01", days));
/** Facts with any dates about an open, closed, withdrawn or removed commitment. */
const anyFacts: fc.Arbitrary<CommitmentFacts> = fc
  .record({
    due: fc.option(day),
    first_due: fc.option(day),
    removed: fc.option(day),
    done: fc.option(day),
    links: fc.constantFrom<string[]>([], ["https://example.com/"]),
    withdrawn: fc.option(fc.constantFrom({ at: "2026-05-01", reason: null, replaced_by: null })),
    closed: fc.option(fc.record({ on: day, as: fc.constantFrom("completed", "not_planned", "duplicate") })),
  })
  .map(({ closed, ...block }) =>
    aTracked({
      block,
      issue: closed ? { state: "closed", state_reason: closed.as, closed_at: `${closed.on}T12:00:00Z` } : {},
    }),
  );

test("for any facts on any date, the groups add up to the number of due commitments", () => {
  fc.assert(
    fc.property(fc.array(anyFacts, { maxLength: 12 }), day, fc.nat({ max: 5 }), (commitments, today, grace_days) => {
      const now = { instant: NOW.instant, today };
      const settings = { ...DEFAULT_SETTINGS, grace_days };
      const { due, counts, on_time, commitments: assessed } = assess(aSnapshot({ commitments, settings }), now);
      expect(DUE_GROUPS.reduce((sum, group) => sum + due[group], 0)).toBe(due.total);
      expect(on_time).toEqual({ kept: due.kept_on_time, due: due.total });
      const isDue = ({ block, state }: (typeof assessed)[number]): boolean =>
        state !== "already_done" && (state === "overdue" || (block.first_due !== null && block.first_due < today));
      expect(due.total).toBe(assessed.filter(isDue).length);
      expect(due.overdue).toBe(counts.overdue);
      expect(due.rescheduled).toBe(counts.rescheduled);
    }),
  );
});

test("a replaced commitment and its replacement each count once", () => {
  const replaced = aTracked({
    issue: { state: "closed", state_reason: "duplicate", closed_at: "2026-05-01T12:00:00Z" },
  });
  const { due } = assess(aSnapshot({ commitments: [replaced, aTracked({ issue: { number: 2 } })] }), NOW);
  expect(due).toMatchObject({ total: 2, withdrawn_or_replaced: 1, overdue: 1 });
});

test("the open commitments include those that are removed or undated", () => {
  const open = dueFigures([], NOW);
  expect(open.total).toBe(0);
  const counts = Object.fromEntries(STATES.map((state) => [state, 1])) as Record<State, number>;
  expect(countOpen(counts)).toBe(6);
});

test.each([
  { first_due: "2026-05-19", today: "2026-05-20", past: true },
  { first_due: "2026-05-20", today: "2026-05-20", past: false },
])("on $today, the original due date $first_due has passed: $past", ({ first_due, today, past }) => {
  expect(isFirstDatePast(aTracked({ block: { first_due } }), { instant: `${today}T12:00:00Z`, today: null })).toBe(
    past,
  );
});

test("without an original due date, none has passed", () => {
  expect(isFirstDatePast(aTracked({ block: { first_due: null } }), NOW)).toBe(false);
});

test.for<[verdict: "is missed" | "isn't missed", what: string, changes: Parameters<typeof aTracked>[0]]>([
  ["isn't missed", "is open and not due yet", { block: { due: "2026-12-01", first_due: "2026-12-01" } }],
  ["isn't missed", "has no due date", { block: { due: null, first_due: null } }],
  ["isn't missed", "was closed on its original due date", closedOn("2026-06-01")],
  ["isn't missed", "was withdrawn before its original due date", closedOn("2026-05-01", "not_planned")],
  ["isn't missed", "was already done when it was promised", { block: { done: "2026-02-01" } }],
  ["is missed", "is overdue", {}],
  ["is missed", "was moved past its original due date", { block: { due: "2026-12-01", first_due: "2026-06-01" } }],
  ["is missed", "was closed a day late", closedOn("2026-06-02")],
  ["is missed", "was withdrawn after its original due date", closedOn("2026-06-02", "not_planned")],
])("the original due date %s if the commitment %s", ([verdict, , changes]) => {
  const now = { instant: "2026-07-12T12:00:00Z", today: null };
  expect(isFirstDateMissed(assessOne(aTracked(changes), DEFAULT_SETTINGS, now), now)).toBe(verdict === "is missed");
});

function closedOn(on: string, state_reason: "completed" | "not_planned" = "completed"): Parameters<typeof aTracked>[0] {
  const evidence: IssueFacts["evidence"] = [{ kind: "comment", url: "https://example.org/", at: null }];
  return { issue: { state: "closed", state_reason, closed_at: `${on}T12:00:00Z`, evidence } };
}
