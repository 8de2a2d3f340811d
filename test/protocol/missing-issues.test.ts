// Commitments whose issues were deleted, as long as their words are in a report.
import { describe, expect, test } from "vitest";
import { act, counted, MOVED, startGone, startTwins, startYear, type Counted } from "../support/protocol/missing.ts";
import { complaints, ledgerOf } from "../support/protocol/stage.ts";

test("a deleted issue's commitment keeps its original due date, and the ledger remembers it", async () => {
  const year = await startGone();
  expect(await counted(year)).toEqual([{ ...MOVED, state: "rescheduled" }]);
  expect(ledgerOf(year.stage).gone).toMatchObject([{ number: 1, block: { first_due: "2026-12-01" } }]);
  expect(ledgerOf(year.stage).pending).toBe(0);
  year.published = [];
  expect(await counted(year)).toEqual([{ ...MOVED, state: "rescheduled" }]);
});

describe("once its issue is deleted, a commitment", () => {
  test.for<[what: string, items: string[], expected: Counted[]]>([
    [
      "keeps its original due date if its due date moves again",
      ["Rotate the signing keys every week, due 2027-09-01", "Two"],
      [{ ...MOVED, due: "2027-09-01", state: "rescheduled" }],
    ],
    [
      "keeps its original due date if it is reworded, and gets no new issue",
      ["Rotate all signing keys every week, due 2027-09-01", "Two"],
      [{ ...MOVED, subject: "Rotate all signing keys every week", due: "2027-09-01", state: "rescheduled" }],
    ],
    [
      "is done if its item is ticked",
      ["[x] Rotate the signing keys every week, due 2027-03-01 https://example.com/x", "Two"],
      [{ ...MOVED, state: "kept_late" }],
    ],
    [
      "is withdrawn if its item is struck through with a reason",
      ["~~Rotate the signing keys every week, due 2027-03-01~~ withdrawn: no keys left", "Two"],
      [{ ...MOVED, state: "withdrawn" }],
    ],
    ["counts as removed if its line is deleted, too", ["Two"], [{ ...MOVED, state: "removed" }]],
  ])("%s", async ([, items, expected]) => {
    const year = await startGone();
    await year.on("2027-02-01", "changed", () => year.stage.promise(...items));
    expect(await counted(year)).toEqual(expected);
    expect(year.stage.tracked()).toHaveLength(1);
  });

  test("becomes overdue when its due date passes", async () => {
    const year = await startGone();
    await year.on("2027-03-02", "late");
    expect(await counted(year)).toEqual([{ ...MOVED, state: "overdue" }]);
  });

  test("counts with its original due date again if its line returns", async () => {
    const year = await startGone();
    await year.on("2027-02-01", "removed", () => year.stage.promise("Two"));
    expect(ledgerOf(year.stage).gone[0]?.block).toMatchObject({ removed: "2027-02-01", first_due: "2026-12-01" });
    year.published = [];
    await year.on("2027-02-03", "back", () =>
      year.stage.promise("Rotate the signing keys every week, due 2027-09-01", "Two"),
    );
    expect(await counted(year)).toEqual([{ ...MOVED, due: "2027-09-01", state: "rescheduled" }]);
    const types = ledgerOf(year.stage).gone[0]?.block?.history.map(({ type }) => type);
    expect(types).toEqual(["moved", "removed", "restored", "moved"]);
  });

  test("stays removed with its dates, and later runs write nothing", async () => {
    const year = await startGone();
    await year.on("2027-02-01", "removed", () => year.stage.promise("Two"));
    await year.on("2027-02-10", "later");
    year.published = [];
    expect(await counted(year)).toEqual([{ ...MOVED, state: "removed" }]);
    expect(year.needless).toEqual([]);
    expect(complaints(await act(year))).toMatch(/#1, the issue for .* was deleted, and its line was removed/);
  });

  test("stays counted if its report becomes a draft or can't be read", async () => {
    const year = await startGone();
    const [path] = year.stage.documents.keys();
    const text = year.stage.documents.get(path!)!;
    year.stage.documents.set(path!, text.replace("---\n", "---\ndraft: true\n"));
    await year.on("2027-02-01", "draft");
    expect(await counted(year)).toEqual([{ ...MOVED, state: "rescheduled" }]);
    year.stage.documents.delete(path!);
    const { outcome } = await act(year, { unreadable: [path!] });
    expect(outcome?.assessment.counts).toMatchObject({ total: 2, rescheduled: 1 });
    expect(ledgerOf(year.stage).gone[0]?.block?.first_due).toBe("2026-12-01");
  });
});

describe("the same words in two reports, if both issues are deleted,", () => {
  test("keep their own dates from the first run on", async () => {
    const year = await startTwins();
    const run = await act(year);
    expect(run.outcome?.assessment.commitments.map(({ block }) => block.first_due)).toEqual([
      "2026-12-01",
      "2026-12-05",
    ]);
    expect(complaints(run)).not.toMatch(/is unknown|no report contains/);
    expect(ledgerOf(year.stage).gone.map(({ block }) => block?.first_due)).toEqual(["2026-12-01", "2026-12-05"]);
  });

  test("are both found without the history", async () => {
    const { stage } = await startTwins();
    for (let runs = 0; runs < 3; runs += 1) {
      const found = complaints(await stage.act());
      expect(found).not.toContain("no report contains");
      expect(found.match(/#\d+, the issue for “Rotate the keys”, was deleted/g)).toEqual([
        "#1, the issue for “Rotate the keys”, was deleted",
        "#3, the issue for “Rotate the keys”, was deleted",
      ]);
    }
    expect(stage.tracked()).toEqual([]);
  });
});

describe("a deleted issue of an item with an id", () => {
  test("is not created again", async () => {
    const year = await startYear("Rotate the keys, due 2026-12-01 {#keys}");
    await year.on("2027-01-10", "deleted", ({ github }) => github.delete(1));
    await year.on("2027-01-11", "again");
    year.published = [];
    await year.on("2027-01-12", "again");
    expect(year.stage.tracked()).toEqual([]);
    expect(await counted(year)).toMatchObject([{ first_due: "2026-12-01", state: "overdue" }]);
  });

  test("is not created again without the history, even if the item is reworded", async () => {
    const { stage } = await startYear("Rotate the keys, due 2026-12-01 {#keys}");
    stage.github.delete(1);
    expect(complaints(await stage.act())).toContain("Its original due date is unknown");
    stage.promise("Renew all certificates, due 2027-06-01 {#keys}");
    expect(complaints(await stage.act())).toContain("it is not created again");
    expect(stage.tracked()).toEqual([]);
  });
});
