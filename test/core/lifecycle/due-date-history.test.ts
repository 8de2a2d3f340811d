import { expect, test } from "vitest";
import type { Event } from "../../../src/core/model/block.ts";
import { dueDateHistory, isHistoryComplete } from "../../../src/core/lifecycle/due-date-history.ts";

function move(from: string, to: string, at: string): Event {
  return { type: "moved", at, from, to, commit: null, reason: null };
}

test("a due date history lists all due dates in order, the later ones with the dates of the moves", () => {
  const history = [move("2026-03-01", "2026-04-01", "2026-02-20"), move("2026-04-01", "2026-03-15", "2026-03-10")];
  expect(dueDateHistory({ first_due: "2026-03-01", due: "2026-03-15", history })).toEqual([
    { day: "2026-03-01", since: null, gap: false },
    { day: "2026-04-01", since: "2026-02-20", gap: false },
    { day: "2026-03-15", since: "2026-03-10", gap: false },
  ]);
});

test("a due date that was added later counts from the date on which it was added", () => {
  const history: Event[] = [{ type: "dated", at: "2026-02-20", to: "2026-03-01", commit: null }];
  expect(dueDateHistory({ first_due: "2026-03-01", due: "2026-03-01", history })).toEqual([
    { day: "2026-03-01", since: "2026-02-20", gap: false },
  ]);
});

test("a due date that was added twice counts from the date on which it was first added", () => {
  const history: Event[] = ["2026-02-20", "2026-02-25"].map((at) => ({
    type: "dated",
    at,
    to: "2026-03-01",
    commit: null,
  }));
  expect(dueDateHistory({ first_due: "2026-03-01", due: "2026-03-01", history })[0]!.since).toBe("2026-02-20");
});

test("a due date history lists only the current due date if there is no original one", () => {
  expect(dueDateHistory({ first_due: null, due: "2026-03-01", history: [] })).toEqual([
    { day: "2026-03-01", since: null, gap: false },
  ]);
});

test("a due date history is empty for a commitment without a due date", () => {
  expect(dueDateHistory({ first_due: null, due: null, history: [] })).toEqual([]);
});

test("a truncated history shows gaps and ends with the current due date", () => {
  const history = [move("2026-03-01", "2026-04-01", "2026-02-20"), move("2026-06-01", "2026-07-01", "2026-05-20")];
  expect(
    dueDateHistory({ first_due: "2026-03-01", due: "2026-08-01", history }).map(({ day, gap }) => [day, gap]),
  ).toEqual([
    ["2026-03-01", false],
    ["2026-04-01", false],
    ["2026-06-01", true],
    ["2026-07-01", false],
    ["2026-08-01", true],
  ]);
});

test.each<[what: string, events: number, shortened: number | undefined, complete: boolean]>([
  ["a block has fewer events than the maximum", 39, undefined, true],
  ["a block has the maximum, because an earlier version may have left some out", 40, undefined, false],
  ["long texts left room for only a few events", 3, 12, false],
])("a history is complete unless events were left out: %s", (_, length, shortened, complete) => {
  const history = Array.from({ length }, () => move("2026-03-01", "2026-04-01", "2026-02-20"));
  expect(isHistoryComplete({ history, ...(shortened === undefined ? {} : { shortened }) })).toBe(complete);
});
