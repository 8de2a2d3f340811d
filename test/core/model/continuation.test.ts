import { describe, expect, test } from "vitest";
import type { Block, Event } from "../../../src/core/model/block.ts";
import { hasPastOf, isContinuation, withContinuations } from "../../../src/core/model/continuation.ts";
import { packEntries } from "../../../src/core/model/ledger.ts";
import type { GoneIssue } from "../../../src/core/model/register.ts";
import { aBlock, aLedger, anIssue } from "../../support/builders.ts";

const FIRST: Event = { type: "dated", at: "2026-03-02", to: "2026-06-01", commit: null };
const MOVE: Event = {
  type: "moved",
  at: "2026-04-01",
  from: "2026-06-01",
  to: "2026-07-01",
  commit: null,
  reason: null,
};
const PROMISED = "2026-03-01T08:00:00Z";

const EARLIER = aBlock({
  first_due: "2026-06-01",
  promised: PROMISED,
  history: [{ type: "ticked", at: "2026-03-03", commit: null }, FIRST],
});
const GONE: GoneIssue = { number: 7, fingerprint: "AAAA", how: "deleted", block: EARLIER };

describe("a block has the past of an earlier one", () => {
  test.for<[what: string, block: Partial<Block>]>([
    ["both are equal", {}],
    ["its due date has moved since", { due: "2026-07-01", history: [FIRST, MOVE] }],
    ["the earlier one lists more changes of the due date", { history: [] }],
    ["git shows an earlier promise than the day that runs remember", { promised: "2026-05-01" }],
    ["the promise's instant is written differently", { promised: "2026-03-01T09:00:00.000+01:00" }],
  ])("if %s", ([, block]) => {
    expect(hasPastOf({ ...EARLIER, ...block }, EARLIER)).toBe(true);
  });

  test("if the earlier one is from a version that didn't record the promise, and had no due date", () => {
    const { promised: _, ...undated } = EARLIER;
    expect(hasPastOf(EARLIER, { ...undated, first_due: null })).toBe(true);
  });

  test("unless both have only the day of the promise, and not the same", () => {
    const [first, second] = ["2026-03-01", "2026-03-02"].map((promised) => ({ ...EARLIER, promised }));
    expect([hasPastOf(first!, first!), hasPastOf(second!, first!)]).toEqual([true, false]);
  });

  test.for<[what: string, block: Partial<Block>]>([
    ["original due date", { first_due: "2029-06-01" }],
    ["original text", { text_original: "Else" }],
    ["time of promise", { promised: "2026-05-01T08:00:00Z" }],
    ["day of promise, because it is earlier,", { promised: "2026-02-28" }],
    ["time of promise, because it has none,", { promised: undefined }],
    ["list of moves", { history: [{ ...FIRST, to: "2026-06-02" }, MOVE] }],
  ])("unless its %s differs", ([, block]) => {
    expect(hasPastOf({ ...EARLIER, ...block }, EARLIER)).toBe(false);
  });
});

test("an issue continues a missing one only if its block says so and the missing one's block is known", () => {
  const block = { ...EARLIER, continues: 7 };
  expect(isContinuation(block, GONE)).toBe(true);
  expect(isContinuation({ ...block, continues: 8 }, GONE)).toBe(false);
  expect(isContinuation(EARLIER, GONE)).toBe(false);
  expect(isContinuation(block, { number: 7, fingerprint: "AAAA", how: "deleted" })).toBe(false);
  expect(isContinuation({ ...block, first_due: "2029-06-01" }, GONE)).toBe(false);
});

describe("the issue that continues a missing one", () => {
  const continuing = { block: { ...EARLIER, continues: 7 }, facts: anIssue({ number: 9 }) };
  const ledger = (continued: number, listed: number[]) => ({
    ...aLedger(),
    ...packEntries(new Map(listed.map((number) => [number, "AAAA"]))),
    gone: [{ number: 7, how: "deleted" as const, since: "2026-05-01", continued }],
  });
  const { block: _, ...withoutBlock } = GONE;

  test("is found by its block or by the ledger, and the missing one's block doesn't count again", () => {
    expect(withContinuations([GONE], [continuing], null)).toEqual([{ ...withoutBlock, continued: 9 }]);
    expect(withContinuations([GONE], [continuing], ledger(9, [7, 9]))).toEqual([{ ...withoutBlock, continued: 9 }]);
    expect(withContinuations([withoutBlock], [], ledger(9, [7, 9]))).toEqual([{ ...withoutBlock, continued: 9 }]);
    expect(withContinuations([], [continuing], null)).toEqual([]);
  });

  test("is unknown if its block lacks the missing one's past, or if the ledger names an unlisted or an earlier issue", () => {
    const forged = { ...continuing, block: { ...continuing.block, first_due: "2029-06-01" } };
    expect(withContinuations([GONE], [forged], null)).toEqual([GONE]);
    expect(withContinuations([withoutBlock], [], ledger(9, [7]))).toEqual([withoutBlock]);
    expect(withContinuations([withoutBlock], [], ledger(5, [5, 7]))).toEqual([withoutBlock]);
  });

  test("is unknown if the ledger names an issue whose block lacks the missing one's past or can't be read", () => {
    const forged = { ...continuing, block: { ...continuing.block, first_due: "2029-06-01" } };
    expect(withContinuations([GONE], [forged], ledger(9, [7, 9]))).toEqual([GONE]);
    expect(withContinuations([GONE], [], ledger(9, [7, 9]))).toEqual([GONE]);
  });

  test("is unknown if the ledger names an issue whose block doesn't say that it continues the missing one", () => {
    const other = { ...continuing, block: { ...EARLIER, continues: 8 } };
    expect(withContinuations([withoutBlock], [other], ledger(9, [7, 9]))).toEqual([withoutBlock]);
    const alsoGone: GoneIssue = { ...GONE, number: 9 };
    expect(withContinuations([withoutBlock, alsoGone], [], ledger(9, [7, 9]))).toEqual([withoutBlock, alsoGone]);
  });
});
