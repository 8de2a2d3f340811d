import { expect, test } from "vitest";
import { eventsOf, newestEvents } from "../../../api/view/events.ts";
import { aView } from "../../support/app.ts";
import { aYear } from "../../support/hundred.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aRegister } from "../../support/register.ts";
import type { Block } from "../../../src/core/model/block.ts";

test("each has an id of its own, also where the same happened twice on one day", () => {
  const history = [
    { type: "edited", at: "2026-04-01" },
    { type: "edited", at: "2026-04-01" },
    { type: "reopened", at: "2026-04-01" },
  ] as const;
  const view = aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block: { history: [...history] } })] })] });
  expect(eventsOf(view).map(({ id }) => id)).toEqual([
    "acme/status/1/reopened-2026-04-01",
    "acme/status/1/edited-2026-04-01-2",
    "acme/status/1/edited-2026-04-01",
    "acme/status/1/promised",
  ]);
});

test("whatever is asked of them, they are gathered once", () => {
  const view = aView();
  expect(eventsOf(view)).toBe(eventsOf(view));
});

/** On which days which due dates were missed. */
function missed(block: Partial<Block>, graceDays = 0): Array<[at: string, due: string | null]> {
  const snapshot = aSnapshot({ commitments: [aTracked({ block })] });
  const view = aView({ snapshots: [{ ...snapshot, settings: { ...snapshot.settings, grace_days: graceDays } }] });
  return eventsOf(view)
    .filter(({ type }) => type === "overdue")
    .map(({ at, to }) => [at, to]);
}

test("a date is missed on the day after it, whatever the grace is set to since", () => {
  expect(missed({ due: "2026-04-20" })).toEqual([["2026-04-21", "2026-04-20"]]);
  expect(missed({ due: "2026-04-20" }, 90)).toEqual([["2026-04-21", "2026-04-20"]]);
  expect(missed({ due: "2026-05-15" })).toEqual([]);
});

test("a date that was moved into the past was missed on that day, and no earlier", () => {
  const move = { type: "moved", at: "2026-05-05", from: "2026-06-01", to: "2026-04-01", commit: null } as const;
  const block = { first_due: "2026-06-01", due: "2026-04-01", history: [{ ...move, reason: null }] };
  expect(missed(block)).toEqual([["2026-05-05", "2026-04-01"]]);
});

test("nothing is missed before it was promised", () => {
  const report = { path: "a.md", slug: "a", title: "A", published: "2026-03-01" };
  expect(missed({ due: "2026-02-20", report })).toEqual([["2026-03-01", "2026-02-20"]]);
});

test("a date that moved in time was not missed, and one that moved too late was", () => {
  const move = (at: string) =>
    ({ type: "moved", at, from: "2026-04-01", to: "2026-06-01", commit: null, reason: null }) as const;
  const block = { first_due: "2026-04-01", due: "2026-06-01" };
  expect(missed({ ...block, history: [move("2026-04-01")] })).toEqual([]);
  expect(missed({ ...block, history: [move("2026-04-02")] })).toEqual([["2026-04-02", "2026-04-01"]]);
});

test.for([0, 1, 5, 20, 50, 1_000])("the newest %i are the first of all", (count) => {
  for (const snapshots of [aRegister(), [aYear()], [aYear(7)]]) {
    const view = aView({ snapshots });
    expect(newestEvents(view, count)).toEqual(eventsOf(view).slice(0, count));
  }
});
