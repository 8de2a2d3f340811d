// Commitments whose issues were deleted, and which have no new issues.
import { describe, expect, test } from "vitest";
import { aReportText } from "../support/protocol/scenario.ts";
import { act, counted, MOVED, startGone, startTwins, startYear, type Counted } from "../support/protocol/missing.ts";
import { complaints, ledgerOf } from "../support/protocol/stage.ts";

test("a deleted issue's commitment keeps its original due date, which the ledger stores", async () => {
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

describe("two commitments with the same words and deleted issues", () => {
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

  test("each have their issue reported as deleted if the history can't be read", async () => {
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

describe("the deleted issue of an item with an id", () => {
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

describe("a commitment whose issue is deleted before the ledger stores its block", () => {
  const KEYS = "Rotate the signing keys every week, due 2026-12-24";
  const LATER = "due 2029-12-24";

  test.for<[what: string, items: string[]]>([
    ["its line is removed", ["Two"]],
    ["its line is replaced by other words", ["Renew certificates automatically, due 2029-12-24", "Two"]],
    ["its line is replaced by other words with an id", ["Renew certificates {#k}, due 2029-12-24", "Two"]],
    ["another report has an item with the same words and an id", ["Two"]],
  ])("keeps counting with its original due date if %s at the same time", async ([what, items]) => {
    const year = await startYear(KEYS, "Two");
    if (what.startsWith("another")) {
      await year.on("2026-11-12", "other", ({ documents }) => {
        documents.set("postmortems/b.md", aReportText([`Rotate the signing keys every week, ${LATER} {#b}`]));
      });
    }
    await year.on("2027-01-05", "deleted", (stage) => {
      stage.github.delete(1);
      stage.promise(...items);
    });
    const run = await act(year);
    expect(complaints(run)).toMatch(
      /#1, the issue for “Rotate the signing keys every week”, was deleted, and its line/,
    );
    expect(await counted(year)).toMatchObject([{ first_due: "2026-12-24", state: "overdue" }]);
    expect((await act(year, { modes: ["check"] })).green).toBe(false);
    expect(ledgerOf(year.stage).gone).toMatchObject([{ number: 1, block: { first_due: "2026-12-24" } }]);
    expect(year.needless).toEqual([]);
  });

  test("keeps its original due date if it is reworded and due later at the same time", async () => {
    const year = await startYear(KEYS, "Two");
    await year.on("2027-01-05", "deleted", (stage) => {
      stage.github.delete(1);
      stage.promise(`Rotate all the signing keys every week, ${LATER}`, "Two");
    });
    expect(await counted(year)).toMatchObject([{ first_due: "2026-12-24", due: "2029-12-24", state: "rescheduled" }]);
    expect(year.stage.tracked()).toHaveLength(1);
  });

  test("holds back all new issues and fails each run until its history can be read", async () => {
    const year = await startYear(KEYS, "Two");
    const { stage } = year;
    stage.github.delete(1);
    stage.promise("Two", "Three");
    const blind = await stage.act({ modes: ["sync", "check"] });
    expect([blind.green, stage.tracked().length, blind.outcome?.pending]).toEqual([false, 1, 1]);
    expect(complaints(blind)).toContain("#1, which tracked a commitment, was deleted, and no report contains");
    expect(blind.outcome?.snapshot.problems).toEqual([expect.stringContaining("#1, which is missing, is unknown")]);
    await year.on("2027-01-06", "history", () => {});
    expect(await counted(year)).toMatchObject([{ first_due: "2026-12-24", state: "overdue" }]);
    expect(stage.tracked().map(({ title }) => title)).toEqual(["Two", "Three"]);
  });
});

test("a deleted dashboard makes each run and verify fail until the label no longer names it", async () => {
  const year = await startYear("Rotate the keys, due 2026-12-24", "Two");
  const { stage } = year;
  stage.time.pass(60 * 24 * 3_600_000);
  for (const number of [1, 3]) stage.github.delete(number);
  stage.promise("Rotate the keys, due 2029-12-24", "Two");
  const message = "Issue #3, the dashboard that the label names, was deleted";
  await expect(year.verify()).rejects.toThrow(message);
  expect([(await act(year)).failure, (await act(year)).failure]).toEqual([
    expect.stringContaining(message),
    expect.stringContaining(message),
  ]);
  expect(stage.tracked()).toHaveLength(1);
});
