// Commitments whose issues were deleted, as long as their words are in a report.
import { describe, expect, test } from "vitest";
import type { State } from "../../src/core/assess/states.ts";
import { ledgerOf } from "../support/protocol/stage.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import type { RunOptions, RunResult } from "../support/protocol/simulated-run.ts";
import { Year } from "../support/year.ts";

async function startYear(...items: string[]): Promise<Year> {
  const year = new Year();
  await year.on("2026-11-11", "published", ({ promise }) => promise(...items));
  return year;
}

/** Runs once more on the same day. */
function act({ stage, published }: Year, options: Partial<RunOptions> = {}): Promise<RunResult> {
  return stage.act({ commit: published.at(-1)?.commit ?? "c0ffee", published: () => published, ...options });
}

interface Counted {
  subject: string;
  first_due: string | null;
  due: string | null;
  state: State;
}

/** The commitments without an issue after a run. */
async function counted(year: Year): Promise<Counted[]> {
  const { outcome } = await act(year);
  return (outcome?.assessment.commitments ?? [])
    .filter(({ issue }) => issue === null)
    .map(({ block: { subject, first_due, due }, state }) => ({ subject, first_due, due, state }));
}

/** A commitment whose due date moved to 1 March 2027, and whose issue was then deleted. */
async function startGone(): Promise<Year> {
  const year = await startYear("Rotate the signing keys every week, due 2026-12-01", "Two");
  await year.on("2026-11-20", "moved", () =>
    year.stage.promise("Rotate the signing keys every week, due 2027-03-01", "Two"),
  );
  await year.on("2027-01-10", "deleted", ({ github }) => github.delete(1));
  return year;
}

const MOVED = { subject: "Rotate the signing keys every week", first_due: "2026-12-01", due: "2027-03-01" };

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
    ["no longer counts if its line is deleted", ["Two"], []],
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
    expect(ledgerOf(year.stage).gone[0]?.block).toBeUndefined();
    await year.on("2027-02-03", "back", () =>
      year.stage.promise("Rotate the signing keys every week, due 2027-09-01", "Two"),
    );
    expect(await counted(year)).toEqual([{ ...MOVED, due: "2027-09-01", state: "rescheduled" }]);
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

test("the same words in two reports keep their own dates if both issues are deleted", async () => {
  const year = await startYear("Rotate the keys, due 2026-12-01");
  await year.on("2026-11-12", "second", ({ documents }) =>
    documents.set("postmortems/b.md", aReportText(["Rotate the keys, due 2026-12-05"]).replace("# ", "# Other ")),
  );
  await year.on("2027-01-10", "deleted", ({ github, tracked }) => {
    for (const { number } of tracked()) github.delete(number);
  });
  expect(await counted(year)).toMatchObject([{ first_due: "2026-12-01" }, { first_due: "2026-12-05" }]);
  expect(ledgerOf(year.stage).gone.map(({ block }) => block?.first_due)).toEqual(["2026-12-01", "2026-12-05"]);
});

test("a deleted issue of an item with an id is not created again", async () => {
  const year = await startYear("Rotate the keys, due 2026-12-01 {#keys}");
  await year.on("2027-01-10", "deleted", ({ github }) => github.delete(1));
  await year.on("2027-01-11", "again");
  year.published = [];
  await year.on("2027-01-12", "again");
  expect(year.stage.tracked()).toEqual([]);
  expect(await counted(year)).toMatchObject([{ first_due: "2026-12-01", state: "overdue" }]);
});
