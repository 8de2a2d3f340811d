import { describe, expect, test } from "vitest";
import { firstDone, withDerivedPromises, type PromiseOrigin } from "../../../src/core/lifecycle/promise-origin.ts";
import type { Commitment } from "../../../src/core/model/commitment.ts";
import type { CommitmentFacts } from "../../../src/core/model/snapshot.ts";
import { aTracked } from "../../support/builders.ts";

const PUBLISHED = "2026-03-01";
/** A report that is dated 1 March, was committed on 5 March and was read on 10 March. */
const COMMITTED = "2026-03-05T09:00:00Z";
const TODAY = "2026-03-10";

describe("a new item that is marked as done", () => {
  test.for<
    [when: string, item: Partial<Commitment>, origin: Partial<PromiseOrigin>, done: string, was: true | undefined]
  >([
    ["in the first version", {}, {}, PUBLISHED, true],
    ["in the first version, with a date before the commit", { doneOn: "2026-03-04" }, {}, "2026-03-04", true],
    ["in the first version, with a date after the commit", { doneOn: "2026-03-07" }, {}, "2026-03-07", undefined],
    ["in the first version, with a future date", { doneOn: "2027-01-01" }, {}, PUBLISHED, true],
    ["when it was added later", {}, { addedLater: true }, TODAY, undefined],
    [
      "when it was added later, with a date before the commit",
      { doneOn: "2026-03-04" },
      { addedLater: true },
      "2026-03-04",
      true,
    ],
    [
      "when it was added later, with a date after the commit",
      { doneOn: "2026-03-07" },
      { addedLater: true },
      "2026-03-07",
      undefined,
    ],
    ["when it was added later, with a future date", { doneOn: "2027-01-01" }, { addedLater: true }, TODAY, undefined],
    [
      "when it was added later, past its due date",
      { doneOn: "2026-03-02", due: "2026-03-03" },
      { addedLater: true },
      TODAY,
      undefined,
    ],
    [
      "when it was added later, without a due date",
      { doneOn: "2026-03-02", due: null },
      { addedLater: true },
      "2026-03-02",
      true,
    ],
  ])("%s is dated by its done mark, its report or the run", ([, item, origin, done, was]) => {
    const commitment = { done: true, doneOn: null, due: "2026-06-01", ...item };
    const context = { published: PUBLISHED, time_zone: "UTC", today: TODAY };
    const first = firstDone(commitment, { addedLater: false, promised: COMMITTED, ...origin }, context);
    expect(first).toEqual({ promised: COMMITTED, done, ...(was ? { done_when_promised: was } : {}) });
  });

  test("without a date is never dated after the run, and is dated by the run if its report has no date", () => {
    const origin = { addedLater: false, promised: COMMITTED };
    const item = { done: true, doneOn: null, due: null };
    const context = { time_zone: "UTC", today: TODAY };
    expect(firstDone(item, origin, { ...context, published: null }).done).toBe(TODAY);
    expect(firstDone(item, origin, { ...context, published: "2026-12-01" }).done).toBe(TODAY);
    expect(firstDone({ ...item, done: null }, origin, { ...context, published: null })).toEqual({
      promised: COMMITTED,
      done: null,
    });
  });
});

describe("a commitment in a block from an earlier version", () => {
  const first = aTracked({ block: { first_commit: "a" }, issue: { number: 1, created_at: "2026-03-02T08:00:00Z" } });
  const later = (block: CommitmentFacts["block"] | object = {}): CommitmentFacts =>
    aTracked({ block: { first_commit: "b", ...block }, issue: { number: 2, created_at: "2026-04-02T08:00:00Z" } });
  const derive = (...tracked: CommitmentFacts[]): CommitmentFacts["block"][] =>
    withDerivedPromises(tracked, ({ issue }) => issue).map(({ block }) => block);

  test("was promised when its issue was created if its report already had other items", () => {
    const [one, two] = derive(first, later());
    expect(one).toBe(first.block);
    expect(two).toMatchObject({ promised: "2026-04-02" });
    expect(two).not.toHaveProperty("done_when_promised");
  });

  test("was promised with its report if it is one of the report's first items", () => {
    const together = later({ first_commit: "a" });
    const elsewhere = later({ report: { ...first.block.report, slug: "other" } });
    expect(derive(first, together, elsewhere).map(({ promised }) => promised)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("was promised when its issue was created if its report states no date", () => {
    const report = { ...first.block.report, published: null };
    expect(derive(aTracked({ block: { report } }))).toMatchObject([{ promised: "2026-03-02" }]);
    expect(derive(aTracked({ block: { report }, issue: null }))[0]).not.toHaveProperty("promised");
  });

  test("was promised after the report's first items, regardless of the order of the issues", () => {
    const early = aTracked({ block: { first_commit: "b" }, issue: { number: 3, created_at: "2026-03-20T08:00:00Z" } });
    const pending = aTracked({ block: { first_commit: "c" }, issue: null });
    const promises = derive(later(), pending, early, first).map(({ promised }) => promised);
    expect(promises).toEqual(["2026-04-02", undefined, "2026-03-20", undefined]);
  });

  test("keeps the promise date that its block already states", () => {
    const stated = later({ promised: "2026-03-20T10:00:00Z" });
    expect(derive(first, stated)[1]).toBe(stated.block);
    expect(derive(stated)[0]).toBe(stated.block);
  });

  test("was done when promised if its done date is before the promise, unless it was ticked later or promised after its due date", () => {
    expect(derive(first, later({ done: "2026-04-01" }))[1]).toMatchObject({ done_when_promised: true });
    const ticked = { done: "2026-04-01", history: [{ type: "ticked", at: "2026-04-05", commit: null }] };
    const others = [{ done: "2026-04-02" }, { done: "2026-03-05", first_due: "2026-03-10" }, ticked];
    for (const block of others) expect(derive(first, later(block))[1]).not.toHaveProperty("done_when_promised");
    expect(derive(first, later({ done: "2026-04-01", first_due: null }))[1]).toMatchObject({
      done_when_promised: true,
    });
  });
});
