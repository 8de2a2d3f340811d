// Commitments that get new issues in place of deleted ones, because their items got new ids.
import { describe, expect, test } from "vitest";
import { act, counted, MOVED, startGone, startTwins, startYear } from "../support/protocol/missing.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { blockOf, complaints, ledgerOf } from "../support/protocol/stage.ts";

describe("a commitment that gets a new issue in place of the deleted one", () => {
  const AGAIN = "Rotate the signing keys every week, due 2027-03-01 {#1-again}";

  test("keeps its past, and the deleted issue is no longer reported", async () => {
    const year = await startGone();
    await year.on("2027-01-12", "id", () => year.stage.promise(AGAIN, "Two"));
    const added = (): object => blockOf(year.stage.tracked().at(-1)!);
    expect(added()).toMatchObject({ id: "1-again", first_due: "2026-12-01", due: "2027-03-01" });
    expect(complaints(await act(year))).toBe("");
    await year.on("2027-01-14", "reworded", () =>
      year.stage.promise("Rotate all signing keys daily, due 2027-03-01 {#1-again}", "Two"),
    );
    expect(complaints(await act(year))).toBe("");
    await year.on("2027-01-16", "removed", () => year.stage.promise("Two"));
    expect(complaints(await act(year))).not.toContain("#1,");
    expect(added()).toMatchObject({ first_due: "2026-12-01", removed: "2027-01-16" });
    expect(year.stage.tracked()).toHaveLength(2);
    // The run after the create only removes the warning from the dashboard.
    expect(year.needless.filter((write) => !write.startsWith("2027-01-12"))).toEqual([]);
  });

  test("counts once if its new issue is deleted, too", async () => {
    const year = await startYear("Rotate the keys, due 2026-12-24", "Two");
    const again = "Rotate the keys, due 2027-12-24 {#again}";
    await year.on("2027-01-05", "deleted", ({ github }) => github.delete(1));
    await year.on("2027-01-06", "id", ({ promise }) => promise(again, "Two"));
    await year.on("2027-01-07", "deleted again", ({ github }) => github.delete(year.stage.tracked().at(-1)!.number));
    for (const [day, ...items] of [
      ["2027-01-08", again, "Two"],
      ["2027-01-09", "Two"],
      ["2027-01-10", "Two"],
    ] as const) {
      await year.on(day, "later", ({ promise }) => promise(...items));
      expect(await counted(year)).toMatchObject([{ first_due: "2026-12-24", due: "2027-12-24" }]);
    }
  });

  test("keeps its past if it is reworded in the same change", async () => {
    const year = await startGone();
    await year.on("2027-01-12", "id", () =>
      year.stage.promise("Rotate all signing keys every week, due 2027-03-01 {#1-again}", "Two"),
    );
    expect(blockOf(year.stage.tracked().at(-1)!)).toMatchObject({ id: "1-again", first_due: "2026-12-01" });
    expect(complaints(await act(year))).toBe("");
  });

  test("waits for the new issue until its past is known", async () => {
    const year = await startYear("Rotate the keys, due 2026-12-01");
    await year.on("2026-11-20", "moved", ({ promise }) => promise("Rotate the keys, due 2027-03-01"));
    year.stage.github.delete(1);
    year.stage.promise("Rotate the keys, due 2027-03-01 {#1-again}");
    for (let runs = 0; runs < 2; runs += 1) {
      expect(complaints(await year.stage.act())).toContain("gets no new issue in place of #1 yet");
      expect(year.stage.tracked()).toEqual([]);
    }
    await year.on("2026-11-21", "with the history");
    expect(year.stage.tracked().map((issue) => blockOf(issue).first_due)).toEqual(["2026-12-01"]);
  });

  test("doesn't count as removed if the run ends between creating the issue and writing the ledger", async () => {
    const year = await startGone();
    year.stage.promise(AGAIN, "Two");
    const cut = await act(year, {
      disturbance: (_, method) => (method === "PATCH" ? { kind: "die", when: "before" } : null),
    });
    expect([cut.died, year.stage.tracked().length]).toEqual([true, 2]);
    year.stage.time.pass(30 * 60_000);
    const { outcome } = await act(year);
    expect(outcome?.assessment.counts).toMatchObject({ total: 2, removed: 0 });
    expect(ledgerOf(year.stage).gone.map(({ block }) => block)).toEqual([undefined]);
  });

  test("keeps its past while `max-creates` delays the new issue", async () => {
    const year = await startGone();
    year.stage.promise("First, due 2027-05-01", AGAIN, "Two");
    const options = { inputs: { "max-creates": "1" }, published: () => [] };
    await act(year, options);
    expect(ledgerOf(year.stage).gone[0]?.block?.first_due).toBe("2026-12-01");
    await act(year, options);
    expect(blockOf(year.stage.tracked().at(-1)!)).toMatchObject({ id: "1-again", first_due: "2026-12-01" });
  });

  test("keeps its own past if another commitment with a deleted issue has the same words", async () => {
    const year = await startTwins();
    await act(year);
    await year.on("2027-01-12", "ids", ({ documents }) => {
      for (const [path, number] of [
        ["a", 1],
        ["b", 3],
      ] as const) {
        const file = `postmortems/${path}.md`;
        documents.set(file, documents.get(file)!.replace(/- Rotate.*/, `$& {#${number}-again}`));
      }
    });
    expect(year.stage.tracked().map((issue) => [blockOf(issue).id, blockOf(issue).first_due])).toEqual([
      ["1-again", "2026-12-01"],
      ["3-again", "2026-12-05"],
    ]);
  });
});

test("a copy of a line that gets a new issue in the same change gets its own issue", async () => {
  const year = await startGone();
  await year.on("2027-01-12", "id and copy", ({ documents, promise }) => {
    promise("Rotate the signing keys every week, due 2027-03-01 {#1-again}", "Two");
    documents.set("postmortems/b.md", aReportText(["Rotate the signing keys every week, due 2027-06-01 {#copy}"]));
  });
  expect(year.lines.join("\n")).not.toContain("is unknown");
  const firstDues = year.stage.tracked().map((issue) => [blockOf(issue).id, blockOf(issue).first_due]);
  expect(firstDues).toEqual([
    [null, null],
    ["1-again", "2026-12-01"],
    ["copy", "2027-06-01"],
  ]);
});

test("a copy of a line whose issue was deleted gets an issue without the past of the original", async () => {
  const year = await startGone();
  await year.on("2027-01-12", "copied", () =>
    year.stage.promise(
      "Rotate the signing keys every week, due 2027-03-01",
      "Rotate the signing keys every week, due 2027-06-01 {#other}",
      "Two",
    ),
  );
  expect(await counted(year)).toEqual([{ ...MOVED, state: "rescheduled" }]);
  expect(blockOf(year.stage.tracked().at(-1)!)).toMatchObject({ id: "other", first_due: "2027-06-01" });
});
