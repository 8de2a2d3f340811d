import { describe, expect, test } from "vitest";
import { datesToRemember, parseRemembered, withRememberedDates } from "../../../src/core/lifecycle/remembered-dates.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { addDays } from "../../../src/core/model/date.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const TICKED = { type: "ticked" as const, at: "2026-05-20", commit: null };
const REOPENED = { type: "reopened" as const, at: "2026-05-25" };
const DUE = { first_due: "2026-05-15" };
const UTC = { time_zone: "UTC" };

function tracked(number: number, block: Partial<Block>) {
  return { block: aBlock(block), issue: anIssue({ number }) };
}

describe("the ledger remembers", () => {
  test.for<[what: string, block: Partial<Block>, dates: object]>([
    ["the original due date", { ...DUE, due: "2026-08-01" }, DUE],
    ["the date on which a commitment was done late", { ...DUE, done: "2026-05-20" }, { ...DUE, done: "2026-05-20" }],
    ["no done date of a commitment that was done on time", { ...DUE, done: "2026-05-15" }, DUE],
    ["no date of a commitment without a due date", { first_due: null, done: "2026-05-20" }, {}],
    [
      "the day of the promise in the commitment's time zone",
      { ...DUE, promised: "2026-03-01T20:00:00Z", time_zone: "Asia/Tokyo" },
      { ...DUE, promised: "2026-03-02", time_zone: "Asia/Tokyo" },
    ],
    ["the last reopening", { ...DUE, history: [TICKED, REOPENED] }, { ...DUE, reopened: "2026-05-25" }],
    ["no reopening after which the commitment was done again", { ...DUE, history: [REOPENED, TICKED] }, DUE],
    ["the time zone", { first_due: null, time_zone: "Asia/Tokyo" }, { time_zone: "Asia/Tokyo" }],
  ])("%s", ([, block, dates]) => {
    const stored = datesToRemember([tracked(7, block)], null, new Set());
    expect(parseRemembered(stored)).toEqual(new Map([[7, { ...UTC, ...dates }]]));
  });

  test("issues with the same date together, and leaves out missing ones", () => {
    const late = { ...DUE, done: "2026-05-20" };
    const reopened = { ...late, history: [REOPENED] };
    const missing = { block: aBlock(reopened), issue: null };
    const stored = datesToRemember([tracked(9, late), tracked(7, reopened), missing], null, new Set());
    expect(stored).toEqual({
      first_due: [{ at: "2026-05-15", numbers: "7 2" }],
      done_late: [{ at: "2026-05-20", numbers: "7 2" }],
      reopened: [{ at: "2026-05-25", numbers: "7" }],
      zones: [{ zone: "UTC", numbers: "7 2" }],
    });
    expect(datesToRemember([], stored, new Set())).toEqual({});
  });

  test("the earlier dates of an issue whose edited block isn't restored yet", () => {
    const stored = { first_due: [{ at: "2026-05-15", numbers: "7" }] };
    expect(datesToRemember([tracked(7, { first_due: "2029-05-15" })], stored, new Set([7]))).toEqual(stored);
  });

  test("the dates of missing issues whose blocks it doesn't have", () => {
    const stored = { reopened: [{ at: "2026-05-25", numbers: "7 1" }] };
    expect(datesToRemember([], stored, new Set([7, 9]))).toEqual({ reopened: [{ at: "2026-05-25", numbers: "7" }] });
  });

  test("only the 100 newest due dates and the 40 newest completion dates", () => {
    const days = Array.from({ length: 110 }, (_, index) => addDays("2027-01-01", index));
    const commitments = days.map((day, index) => tracked(index + 1, { first_due: day, done: addDays(day, 1) }));
    const { done_late, first_due } = datesToRemember(commitments, null, new Set());
    expect(done_late?.map(({ at }) => at)).toEqual(days.slice(70).map((day) => addDays(day, 1)));
    expect(first_due?.map(({ at }) => at)).toEqual(days.slice(10));
  });
});

test("the original due dates in the ledger of an older version are left out, because it may have read the texts differently", () => {
  const stored = datesToRemember([tracked(7, { ...DUE, history: [REOPENED] })], null, new Set());
  expect(parseRemembered(stored, { isOlder: true })).toEqual(new Map([[7, { ...UTC, reopened: "2026-05-25" }]]));
});

test("malformed numbers in the ledger are ignored", () => {
  expect(parseRemembered({ reopened: [{ at: "2026-05-25", numbers: "-" }] })).toEqual(new Map());
  expect(parseRemembered(null)).toEqual(new Map());
});

test("only the 100 newest dates of promises are remembered", () => {
  const days = Array.from({ length: 110 }, (_, index) => addDays("2027-01-01", index));
  const commitments = days.map((promised, index) => tracked(index + 1, { first_due: null, promised }));
  expect(datesToRemember(commitments, null, new Set()).promised?.map(({ at }) => at)).toEqual(days.slice(10));
});

describe("a block that was rebuilt from git", () => {
  test.each<[what: string, promised: string | undefined, expected: string | undefined]>([
    ["gets the day of the promise if git shows an earlier one", "2020-01-01T08:00:00Z", "2026-03-02"],
    ["keeps a promise of the same day in its time zone", "2026-03-01T20:00:00Z", "2026-03-01T20:00:00Z"],
    ["keeps a later promise, because the ledger can be edited", "2026-05-01", "2026-05-01"],
    ["without the date of its promise gets none", undefined, undefined],
  ])("%s", (_, promised, expected) => {
    const block = aBlock({ time_zone: "Asia/Tokyo", ...(promised === undefined ? {} : { promised }) });
    expect(withRememberedDates(block, { promised: "2026-03-02" }).promised).toBe(expected);
  });

  test("gets the reopening, and no longer says that the commitment was done when promised", () => {
    const block = aBlock({ history: [TICKED], done_when_promised: true });
    const restored = withRememberedDates(block, { reopened: "2026-05-25" });
    expect(restored.history).toEqual([TICKED, REOPENED]);
    expect(restored.done_when_promised).toBeUndefined();
  });

  test("gets a later completion date, never an earlier one", () => {
    const done = (at: string | null, remembered: string): string | null =>
      withRememberedDates(aBlock({ done: at }), { done: remembered }).done;
    expect(done("2026-05-10", "2026-05-20")).toBe("2026-05-20");
    expect(done("2026-05-25", "2026-05-20")).toBe("2026-05-25");
    expect(done(null, "2026-05-20")).toBeNull();
  });

  test("gets an earlier original due date, never a later one", () => {
    const dues = (block: Partial<Block>, remembered: string): unknown[] => {
      const { first_due, due } = withRememberedDates(aBlock(block), { first_due: remembered });
      return [first_due, due];
    };
    expect(dues({ first_due: "2029-05-15", due: "2029-05-15" }, "2026-05-15")).toEqual(["2026-05-15", "2029-05-15"]);
    expect(dues({ first_due: "2026-05-01", due: "2026-05-01" }, "2026-05-15")).toEqual(["2026-05-01", "2026-05-01"]);
    expect(dues({ first_due: null, due: null }, "2026-05-15")).toEqual(["2026-05-15", "2026-05-15"]);
  });

  test("stays the same if the ledger remembers nothing", () => {
    const block = aBlock();
    expect(withRememberedDates(block, {})).toBe(block);
  });
});
