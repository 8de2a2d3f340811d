import { describe, expect, test } from "vitest";
import { datesToRemember, parseRemembered, withRememberedDates } from "../../../src/core/lifecycle/remembered-dates.ts";
import type { Block } from "../../../src/core/model/block.ts";
import { aBlock, anIssue } from "../../support/builders.ts";

const TICKED = { type: "ticked" as const, at: "2026-05-20", commit: null };
const REOPENED = { type: "reopened" as const, at: "2026-05-25" };
const DUE = { first_due: "2026-05-15" };

function tracked(number: number, block: Partial<Block>) {
  return { block: aBlock(block), issue: anIssue({ number }) };
}

describe("the ledger remembers", () => {
  test.for<[what: string, block: Partial<Block>, dates: object]>([
    ["the date on which a commitment was done late", { ...DUE, done: "2026-05-20" }, { done: "2026-05-20" }],
    ["no date of a commitment that was done on time", { ...DUE, done: "2026-05-15" }, {}],
    ["no date of a commitment without a due date", { first_due: null, done: "2026-05-20" }, {}],
    ["the last reopening", { history: [TICKED, REOPENED] }, { reopened: "2026-05-25" }],
    ["no reopening after which the commitment was done again", { history: [REOPENED, TICKED] }, {}],
  ])("%s", ([, block, dates]) => {
    const stored = datesToRemember([tracked(7, block)], null, new Set());
    expect(parseRemembered(stored)).toEqual(new Map(Object.keys(dates).length > 0 ? [[7, dates]] : []));
  });

  test("several issues by date, and nothing else", () => {
    const late = { ...DUE, done: "2026-05-20" };
    const reopened = { ...late, history: [REOPENED] };
    const missing = { block: aBlock(reopened), issue: null };
    const stored = datesToRemember([tracked(9, late), tracked(7, reopened), missing], null, new Set());
    expect(stored).toEqual({
      done_late: [{ at: "2026-05-20", numbers: "7 2" }],
      reopened: [{ at: "2026-05-25", numbers: "7" }],
    });
    expect(datesToRemember([], stored, new Set())).toEqual({});
  });

  test("the dates of missing issues whose blocks it doesn't have", () => {
    const stored = { reopened: [{ at: "2026-05-25", numbers: "7 1" }] };
    expect(datesToRemember([], stored, new Set([7, 9]))).toEqual({ reopened: [{ at: "2026-05-25", numbers: "7" }] });
  });

  test("at most the 40 newest dates", () => {
    const days = Array.from({ length: 50 }, (_, index) => `2027-01-${String(index + 1).padStart(2, "0")}`);
    const commitments = days.map((done, index) => tracked(index + 1, { ...DUE, done }));
    const { done_late } = datesToRemember(commitments, null, new Set());
    expect(done_late?.map(({ at }) => at)).toEqual(days.slice(10));
  });
});

test("malformed numbers in the ledger are ignored", () => {
  expect(parseRemembered({ reopened: [{ at: "2026-05-25", numbers: "-" }] })).toEqual(new Map());
  expect(parseRemembered(null)).toEqual(new Map());
});

describe("a block that was rebuilt from git", () => {
  test("gets the reopening, and no longer says that the commitment was done when promised", () => {
    const block = aBlock({ history: [TICKED], done_when_promised: true });
    const restored = withRememberedDates(block, { reopened: "2026-05-25" });
    expect(restored.history).toEqual([TICKED, REOPENED]);
    expect(restored.done_when_promised).toBeUndefined();
  });

  test("gets a later date on which it was done, never an earlier one", () => {
    const done = (at: string | null, remembered: string): string | null =>
      withRememberedDates(aBlock({ done: at }), { done: remembered }).done;
    expect(done("2026-05-10", "2026-05-20")).toBe("2026-05-20");
    expect(done("2026-05-25", "2026-05-20")).toBe("2026-05-25");
    expect(done(null, "2026-05-20")).toBeNull();
  });

  test("stays the same if the ledger remembers nothing", () => {
    const block = aBlock();
    expect(withRememberedDates(block, {})).toBe(block);
  });
});
