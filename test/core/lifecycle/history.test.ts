import { describe, expect, test } from "vitest";
import {
  firstBlock,
  itemFields,
  removedBlock,
  rereadBlock,
  revisedBlock,
  withdrawnBlock,
  type ReportReading,
} from "../../../src/core/lifecycle/history.ts";
import { aBlock, aCommitment, aReport } from "../../support/builders.ts";

const MOMENT = { today: "2026-05-20", commit: "5f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5f6a7b8c9" };
const FIXED = { repository_id: 4711, key: "k", time_zone: "UTC" };

function reading(changes: Parameters<typeof aReport>[0] = {}, slug = "2026-03-01-outage"): ReportReading {
  return { report: { ...aReport(changes), slug }, moment: MOMENT };
}

function revise(
  block = aBlock(),
  changes: Parameters<typeof aCommitment>[0] = {},
  closed = false,
): ReturnType<typeof aBlock> {
  return revisedBlock(block, aCommitment(changes), reading(), closed);
}

test("blocks and commitments list the same item fields in the same order", () => {
  expect(JSON.stringify(itemFields(aBlock()))).toBe(JSON.stringify(itemFields(aCommitment())));
});

test("a block's item fields contain `other_trackers` only if there are any", () => {
  expect(itemFields(aBlock({ other_trackers: ["#2"] })).other_trackers).toEqual(["#2"]);
  expect(JSON.stringify(itemFields(aBlock()))).not.toContain("other_trackers");
});

describe("a block whose unchanged report is reread by a newer version", () => {
  const reread = (block: ReturnType<typeof aBlock>, due: string | null, closed = false): ReturnType<typeof aBlock> =>
    rereadBlock(block, aCommitment({ due }), reading().report, closed);

  test("keeps its due date if that version finds none, or if the issue is closed", () => {
    expect(reread(aBlock(), null).due).toBe("2026-06-01");
    expect(reread(aBlock(), "2026-07-01", true).due).toBe("2026-06-01");
  });

  test("keeps its original due date if the due date had already moved", () => {
    const moved = aBlock({ due: "2026-06-15", first_due: "2026-06-01" });
    expect(reread(moved, "2026-07-01")).toMatchObject({ due: "2026-07-01", first_due: "2026-06-01" });
  });
});

describe("a commitment's first block", () => {
  test("records the original text and the original due date", () => {
    const block = firstBlock(aCommitment(), reading(), FIXED);
    expect(block).toMatchObject({
      due: "2026-06-01",
      first_due: "2026-06-01",
      text: block.text_original,
      done: null,
      history: [],
    });
    expect(block).toMatchObject({ ...FIXED, report: { slug: "2026-03-01-outage" } });
  });

  test.each([
    { when: "with the date in its done mark", item: { doneOn: "2026-02-27" }, done: "2026-02-27" },
    { when: "with the publication date", done: "2026-03-01" },
    { when: "with today's date if the publication date is unknown", report: { published: null }, done: "2026-05-20" },
    { when: "with today's date if it was added to a known report", addedLater: true, done: "2026-05-20" },
  ])("dates a done item $when", ({ item, report, addedLater, done }) => {
    const commitment = aCommitment({ done: true, ...item });
    expect(
      firstBlock(commitment, reading(report), FIXED, { addedLater: addedLater ?? false, promised: MOMENT.today }).done,
    ).toBe(done);
  });
});

describe("a tracked commitment's block", () => {
  test("is the same object if only the line number changed", () => {
    const block = aBlock();
    expect(revise(block, { line: 40 })).toBe(block);
  });

  test("contains the new line number if something else changed too", () => {
    expect(revise(aBlock(), { line: 40, priority: "P1" })).toMatchObject({ line: 40, priority: "P1", history: [] });
  });

  test("records that the due date moved and keeps the original due date", () => {
    const block = revise(aBlock(), { due: "2026-07-01", dueText: "1 July" });
    expect(block).toMatchObject({ due: "2026-07-01", due_text: "1 July", first_due: "2026-06-01" });
    expect(block.history).toEqual([
      { type: "moved", at: MOMENT.today, from: "2026-06-01", to: "2026-07-01", commit: MOMENT.commit, reason: null },
    ]);
  });

  test("records a due date that was added, unless the issue is closed", () => {
    const undated = aBlock({ due: null, due_text: null, first_due: null });
    expect(revise(undated)).toMatchObject({ first_due: "2026-06-01", history: [{ type: "dated", to: "2026-06-01" }] });
    expect(revise(undated, {}, true)).toMatchObject({ due: null, first_due: null });
  });

  test("ignores a due date that moved after the close", () => {
    expect(revise(aBlock(), { due: "2026-09-01" }, true)).toMatchObject({ due: "2026-06-01", history: [] });
  });

  test("keeps the due date if the new one can't be parsed", () => {
    expect(revise(aBlock(), { due: null, dueText: "03/04/2026" })).toMatchObject({
      due: "2026-06-01",
      due_text: "2026-06-01",
    });
  });

  test("records a change of signs that changes the meaning, but no change of punctuation", () => {
    const before = aBlock({ text: "Keep it < 5 ms", subject: "Keep it < 5 ms" });
    const revised = (text: string): string[] => revise(before, { text, subject: text }).history.map(({ type }) => type);
    expect(revised("Keep it > 5 ms")).toContain("reworded");
    expect(revised("Keep it < 5 ms!")).not.toContain("reworded");
  });

  test("records new wording, a new owner, a new tracker, ticks and unticks", () => {
    const reworded = revise(aBlock(), { text: "Other words", subject: "Other words", owner: null, done: true });
    expect(reworded.history.map(({ type }) => type)).toEqual(["reworded", "owner", "ticked"]);
    expect(reworded).toMatchObject({ done: MOMENT.today, text_original: aBlock().text });
    expect(revise(aBlock(), { tracker: "#7" }).history).toEqual([
      { type: "tracker", at: MOMENT.today, from: null, to: "#7", commit: MOMENT.commit },
    ]);
    expect(revise({ ...aBlock(), done: "2026-05-01" }).history).toEqual([
      { type: "unticked", at: MOMENT.today, commit: MOMENT.commit },
    ]);
  });

  test("dates a tick by the run that detected it, because the report's date could be backdated", () => {
    expect(revise(aBlock(), { done: true, doneOn: "2026-05-02" }).done).toBe(MOMENT.today);
    expect(revise({ ...aBlock(), done: "2026-05-01" }, { done: true }).done).toBe("2026-05-01");
  });

  test("gets its report's new path, and a publication date if it had none", () => {
    const block = aBlock({ report: { ...aBlock().report, published: null } });
    const next = revisedBlock(block, aCommitment(), reading({ path: "b.md" }), false);
    expect(next.report).toMatchObject({ path: "b.md", slug: "2026-03-01-outage", published: "2026-03-01" });
  });

  test("gets another report's publication date if the item moves there, but keeps its own if its report no longer states one", () => {
    const moved = revisedBlock(aBlock(), aCommitment(), reading({ published: "2026-04-01" }, "other"), false);
    expect(moved.report.published).toBe("2026-04-01");
    const withdrawal = { ...aCommitment(), replacedBy: "#7" };
    const stayed = withdrawnBlock(aBlock(), withdrawal, reading({ published: null }), false);
    expect(stayed.report.published).toBe("2026-03-01");
  });

  test("records a later reason for a move once, and ignores a reason without a move", () => {
    const moved = revise(aBlock(), { due: "2026-07-01" });
    const explained = revise(moved, { due: "2026-07-01", reason: "vendor" });
    expect(explained.history.at(-1)).toEqual({ type: "reason", at: MOMENT.today, text: "vendor", by: null });
    expect(revise(explained, { due: "2026-07-01", reason: "vendor" })).toBe(explained);
    expect(revise(aBlock(), { reason: "vendor" }).history).toEqual([]);
  });
});

test("a missing item is recorded as removed once, and as restored when it reappears", () => {
  const removed = removedBlock(aBlock(), MOMENT);
  expect(removed).toMatchObject({
    removed: "2026-05-20",
    history: [{ type: "removed", at: "2026-05-20", commit: MOMENT.commit }],
  });
  expect(removedBlock(removed, { ...MOMENT, today: "2026-06-30" })).toBe(removed);
  expect(revise(removed)).toMatchObject({ removed: null, history: [{ type: "removed" }, { type: "restored" }] });
});

describe("a withdrawn commitment's block", () => {
  const withdrawal = { ...aCommitment({ line: 9, reason: "too expensive" }), replacedBy: null };
  const withdraw = (block = aBlock(), closed = false): ReturnType<typeof aBlock> =>
    withdrawnBlock(block, withdrawal, reading(), closed);

  test("records the withdrawal and its reason once, and restores the item when its line reappears", () => {
    const withdrawn = withdraw();
    expect(withdrawn).toMatchObject({
      line: 9,
      withdrawn: { at: MOMENT.today, reason: "too expensive", replaced_by: null },
      history: [{ type: "withdrawn", reason: "too expensive", commit: MOMENT.commit }],
    });
    expect(withdraw(withdrawn)).toBe(withdrawn);
    expect(revise(withdrawn)).toMatchObject({ withdrawn: null, history: [{}, { type: "restored" }] });
  });

  test("records the return of a missing item before its withdrawal", () => {
    const withdrawn = withdraw(removedBlock(aBlock(), MOMENT));
    expect(withdrawn.history.map(({ type }) => type)).toEqual(["removed", "restored", "withdrawn"]);
  });

  test("is unchanged if the issue was already closed", () => {
    expect(withdraw(aBlock(), true)).toMatchObject({ withdrawn: null, history: [] });
    const withdrawn = withdraw();
    expect(withdraw(withdrawn, true)).toBe(withdrawn);
  });
});
