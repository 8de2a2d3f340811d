import { describe, expect, test } from "vitest";
import { eventsOfEntry, newestEvents } from "../../../api/view/events.ts";
import type { View } from "../../../api/view/view.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { aView } from "../../support/app.ts";
import { aSnapshot, aTracked } from "../../support/builders.ts";
import { aYear } from "../../support/hundred-commitments.ts";
import { aRegister } from "../../support/register.ts";

function viewOf(block: Partial<Block>, graceDays = 0): View {
  const snapshot = aSnapshot({ commitments: [aTracked({ block })] });
  return aView({ snapshots: [{ ...snapshot, settings: { ...snapshot.settings, grace_days: graceDays } }] });
}

test("each event gets its own id, even if the same event happens twice in one day", () => {
  const view = viewOf({
    history: [
      { type: "edited", at: "2026-04-01" },
      { type: "edited", at: "2026-04-01" },
      { type: "reopened", at: "2026-04-01" },
    ],
  });
  expect(view.events().map(({ id }) => id)).toEqual([
    "acme/status/0123456789abcdef01234567/reopened-2026-04-01",
    "acme/status/0123456789abcdef01234567/edited-2026-04-01-2",
    "acme/status/0123456789abcdef01234567/edited-2026-04-01",
    "acme/status/0123456789abcdef01234567/promised",
  ]);
});

test("events keep their ids when the commitment's issue is created and deleted", () => {
  const history = [{ type: "edited", at: "2026-04-01" } as const];
  const idsOf = (changes: Parameters<typeof aTracked>[0]): string[] =>
    aView({ snapshots: [aSnapshot({ commitments: [aTracked({ block: { history }, ...changes })] })] })
      .events()
      .map(({ id }) => id);
  expect(idsOf({ issue: null })).toEqual(idsOf({ issue: { number: 7 } }));
});

test("every event of a commitment contains the commitment, its number and its URL", () => {
  const view = aView();
  const [entry] = view.entries;
  expect(eventsOfEntry(view, entry!)).toEqual(view.events());
  expect(view.events()).toMatchObject([{ entry, number: 1, url: "/c/acme/status/1/", repository: entry!.repository }]);
});

test("a missing issue has an event with its old URL and without a commitment", () => {
  const gone = [{ number: 99, how: "deleted", since: "2026-01-02" }] as const;
  const view = aView({ snapshots: [aSnapshot({ commitments: [], gone: [...gone] })] });
  expect(view.events()).toEqual([
    {
      id: "acme/status/99/gone",
      url: "https://github.com/acme/status/issues/99",
      number: 99,
      entry: null,
      repository: view.snapshots[0]!.repository,
      event: { type: "gone", at: "2026-01-02", number: 99, how: "deleted" },
    },
  ]);
});

describe("a missed due date", () => {
  function missedDates(block: Partial<Block>, graceDays = 0): Array<[at: string, due: string]> {
    return viewOf(block, graceDays)
      .events()
      .flatMap(({ event }) => (event.type === "overdue" ? [[event.at, event.due] as [string, string]] : []));
  }
  const move = (at: string, to: string) =>
    ({ type: "moved", at, from: "2026-04-01", to, commit: null, reason: null }) as const;

  test("is reported on the day after the due date, regardless of the current grace period", () => {
    expect(missedDates({ due: "2026-04-20" })).toEqual([["2026-04-21", "2026-04-20"]]);
    expect(missedDates({ due: "2026-04-20" }, 90)).toEqual([["2026-04-21", "2026-04-20"]]);
    expect(missedDates({ due: "2026-05-15" })).toEqual([]);
  });

  test("is reported on the date of the change if the new due date is in the past", () => {
    const history = [{ ...move("2026-05-05", "2026-04-01"), from: "2026-06-01" }];
    expect(missedDates({ first_due: "2026-06-01", due: "2026-04-01", history })).toEqual([
      ["2026-05-05", "2026-04-01"],
    ]);
  });

  test("is not reported before the commitment was published", () => {
    const report = { path: "a.md", slug: "a", title: "A", published: "2026-03-01" };
    expect(missedDates({ due: "2026-02-20", report })).toEqual([["2026-03-01", "2026-02-20"]]);
  });

  test("is reported even if it moves afterwards", () => {
    const block = { first_due: "2026-04-01", due: "2026-06-01" };
    expect(missedDates({ ...block, history: [move("2026-04-01", "2026-06-01")] })).toEqual([]);
    expect(missedDates({ ...block, history: [move("2026-04-02", "2026-06-01")] })).toEqual([
      ["2026-04-02", "2026-04-01"],
    ]);
  });

  test("is not reported if it is unknown how long it applied", () => {
    // Events between 1 and 10 April were cut from the history.
    const history = [{ ...move("2026-05-01", "2026-06-01"), from: "2026-04-10" }];
    expect(missedDates({ first_due: "2026-04-01", due: "2026-06-01", history })).toEqual([
      ["2026-04-11", "2026-04-10"],
    ]);
  });
});

test.for([0, 1, 5, 20, 50, 1_000])("newestEvents(%i) returns the first events in the full list", (count) => {
  for (const snapshots of [aRegister(), [aYear()], [aYear(7)]]) {
    const view = aView({ snapshots });
    expect(newestEvents(view, count)).toEqual(view.events().slice(0, count));
  }
});
