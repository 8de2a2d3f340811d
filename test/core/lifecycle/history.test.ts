import { describe, expect, test } from "vitest";
import { firstBlock, removedBlock, revisedBlock, withdrawnBlock } from "../../../src/core/lifecycle/history.ts";
import { aBlock, aCommitment, aReport } from "../../support/builders.ts";

const MOMENT = { today: "2026-05-20", commit: "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9" };
const FIXED = { repository_id: 4711, key: "k", time_zone: "UTC", slug: "s" };

function revised(
  block = aBlock(),
  changes: Parameters<typeof aCommitment>[0] = {},
  closed = false,
): ReturnType<typeof aBlock> {
  return revisedBlock(block, aCommitment(changes), { ...aReport(), slug: "2026-03-01-outage" }, closed, MOMENT);
}

describe("a commitment seen for the first time", () => {
  test("keeps what was promised as the first of everything", () => {
    const block = firstBlock(aCommitment(), aReport(), FIXED, MOMENT);
    expect(block).toMatchObject({
      due: "2026-06-01",
      first_due: "2026-06-01",
      text: block.text_original,
      done: null,
      history: [],
    });
  });

  test.each([
    ["the day that it states", { doneOn: "2026-02-27" }, {}, "2026-02-27"],
    ["publication", {}, {}, "2026-03-01"],
    ["today where nothing else is known", {}, { published: null }, "2026-05-20"],
  ])("and done already is done on %s", (_, commitment, report, done) => {
    expect(firstBlock(aCommitment({ done: true, ...commitment }), aReport(report), FIXED, MOMENT).done).toBe(done);
  });
});

describe("a commitment seen again", () => {
  test("is the very same block when nothing changed but the line", () => {
    const block = aBlock();
    expect(revised(block, { line: 40 })).toBe(block);
  });

  test("takes the new line along when something else changed", () => {
    expect(revised(aBlock(), { line: 40, priority: "P1" })).toMatchObject({ line: 40, priority: "P1", history: [] });
  });

  test("records a date that moved and keeps the first", () => {
    const block = revised(aBlock(), { due: "2026-07-01", dueText: "1 July" });
    expect(block).toMatchObject({ due: "2026-07-01", due_text: "1 July", first_due: "2026-06-01" });
    expect(block.history).toEqual([
      { type: "moved", at: MOMENT.today, from: "2026-06-01", to: "2026-07-01", commit: MOMENT.commit, reason: null },
    ]);
  });

  test("records a date that was added, unless its issue is closed", () => {
    const undated = aBlock({ due: null, due_text: null, first_due: null });
    expect(revised(undated)).toMatchObject({ first_due: "2026-06-01", history: [{ type: "dated", to: "2026-06-01" }] });
    expect(revised(undated, {}, true)).toMatchObject({ due: null, first_due: null });
  });

  test("lets no date move after the close", () => {
    expect(revised(aBlock(), { due: "2026-09-01" }, true)).toMatchObject({ due: "2026-06-01", history: [] });
  });

  test("keeps a date that was deleted or can't be read any more", () => {
    expect(revised(aBlock(), { due: null, dueText: "03/04/2026" })).toMatchObject({
      due: "2026-06-01",
      due_text: "2026-06-01",
    });
  });

  test("records new words, a new owner, ticks and unticks", () => {
    const reworded = revised(aBlock(), { text: "Other words", subject: "Other words", owner: null, done: true });
    expect(reworded.history.map(({ type }) => type)).toEqual(["reworded", "owner", "ticked"]);
    expect(reworded).toMatchObject({ done: MOMENT.today, text_original: aBlock().text });
    expect(revised({ ...aBlock(), done: "2026-05-01" }).history).toEqual([
      { type: "unticked", at: MOMENT.today, commit: MOMENT.commit },
    ]);
    // What a report states after the fact can't be told from backdating.
    expect(revised(aBlock(), { done: true, doneOn: "2026-05-02" }).done).toBe(MOMENT.today);
    expect(revised({ ...aBlock(), done: "2026-05-01" }, { done: true }).done).toBe("2026-05-01");
  });

  test("follows its report to a new path and learns its publication", () => {
    const block = aBlock({ report: { ...aBlock().report, published: null } });
    const next = revisedBlock(
      block,
      aCommitment(),
      { ...aReport({ path: "b.md" }), slug: "2026-03-01-outage" },
      false,
      MOMENT,
    );
    expect(next.report).toMatchObject({ path: "b.md", slug: "2026-03-01-outage", published: "2026-03-01" });
  });
});

describe("a commitment that is gone", () => {
  test("is removed once, and restored when it comes back", () => {
    const removed = removedBlock(aBlock(), MOMENT);
    expect(removed).toMatchObject({
      removed: "2026-05-20",
      history: [{ type: "removed", at: "2026-05-20", commit: MOMENT.commit }],
    });
    expect(removedBlock(removed, { ...MOMENT, today: "2026-06-30" })).toBe(removed);
    expect(revised(removed)).toMatchObject({ removed: null, history: [{ type: "removed" }, { type: "restored" }] });
  });
});

describe("a commitment that its report takes back", () => {
  const report = { ...aReport(), slug: "2026-03-01-outage" };
  const withdrawal = { ...aCommitment({ line: 9, reason: "too dear" }), replacedBy: null };
  const take = (block = aBlock(), closed = false): ReturnType<typeof aBlock> =>
    withdrawnBlock(block, withdrawal, report, closed, MOMENT);

  test("is withdrawn once, with its reason, and restored when the line is back", () => {
    const back = take();
    expect(back).toMatchObject({
      line: 9,
      withdrawn: { at: MOMENT.today, reason: "too dear", replaced_by: null },
      history: [{ type: "withdrawn", reason: "too dear", commit: MOMENT.commit }],
    });
    expect(take(back)).toBe(back);
    expect(revised(back)).toMatchObject({ withdrawn: null, history: [{}, { type: "restored" }] });
  });

  test("and that was gone is back first", () => {
    const back = take(removedBlock(aBlock(), MOMENT));
    expect(back.history.map(({ type }) => type)).toEqual(["removed", "restored", "withdrawn"]);
  });

  test("stays what it was when it was closed before", () => {
    expect(take(aBlock(), true)).toMatchObject({ withdrawn: null, history: [] });
    const back = take();
    expect(take(back, true)).toBe(back);
  });
});

describe("a reason that comes after the move", () => {
  test("is told once, and only where one is missing", () => {
    const moved = revised(aBlock(), { due: "2026-07-01" });
    const told = revised(moved, { due: "2026-07-01", reason: "vendor" });
    expect(told.history.at(-1)).toEqual({ type: "reason", at: MOMENT.today, text: "vendor", by: null });
    expect(revised(told, { due: "2026-07-01", reason: "vendor" })).toBe(told);
    expect(revised(aBlock(), { reason: "vendor" }).history).toEqual([]);
  });
});

test("a report whose slug is another one has its own day of publication", () => {
  const next = revisedBlock(
    aBlock(),
    aCommitment(),
    { ...aReport({ published: "2026-04-01" }), slug: "other" },
    false,
    MOMENT,
  );
  expect(next.report.published).toBe("2026-04-01");
  const other = withdrawnBlock(
    aBlock(),
    { ...aCommitment(), replacedBy: "#7" },
    { ...aReport({ published: null }), slug: "2026-03-01-outage" },
    false,
    MOMENT,
  );
  expect(other.report.published).toBe("2026-03-01");
});
