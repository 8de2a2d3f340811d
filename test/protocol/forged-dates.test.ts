// Commitments whose issues were deleted before commits with false dates, or a rewritten history, were pushed.
import { describe, expect, test } from "vitest";
import { parseConfig } from "../../src/config/schema.ts";
import { LEDGER } from "../../src/core/model/ledger.ts";
import { READER } from "../../src/core/parse/reader.ts";
import { parseReport } from "../../src/core/parse/report.ts";
import { act, startYear } from "../support/protocol/missing.ts";
import { aReportText } from "../support/protocol/scenario.ts";
import { blockOf, complaints, ledgerOf, writesOf } from "../support/protocol/stage.ts";
import type { RunOptions } from "../support/protocol/simulated-run.ts";
import type { Year } from "../support/year.ts";

const CONFIG = parseConfig(null, { since: "2000-01-01" });
const KEYS = "Rotate the signing keys every week, due 2026-12-24";
const LATER = "Rotate the signing keys every week, due 2029-12-24";

/** A year in which a commitment became overdue, and its issue is deleted after a run on 4 January. */
async function startOverdue(): Promise<Year> {
  const year = await startYear(KEYS, "Two, due 2027-12-30");
  await year.on("2027-01-04", "overdue");
  year.stage.github.delete(1);
  year.stage.time.pass(24 * 3_600_000);
  return year;
}

/** Pushes a commit that claims to be from an earlier instant. `items` are those of each report, by name. */
function push({ stage, published }: Year, instant: string, items: Record<string, string[]>): void {
  for (const [name, texts] of Object.entries(items)) stage.documents.set(`postmortems/${name}.md`, aReportText(texts));
  const commit = (published.length + 1).toString(16).padStart(2, "0").repeat(20);
  const reports = Array.from(stage.documents, ([path, text]) =>
    parseReport({ path, text, firstCommitted: null }, CONFIG),
  );
  published.push({ commit, instant, reports });
}

/** Where a run reads the history. */
const PLACES: ReadonlyArray<[place: string, options: (year: Year) => Partial<RunOptions>]> = [
  ["in the workspace", ({ published }) => ({ published: () => published })],
  ["on GitHub", ({ published }) => ({ published: () => null, asked: () => published })],
];

describe.for(PLACES)("with the history %s, a missing issue's commitment", ([, optionsFor]) => {
  /** Runs on the newest commit. Returns the facts about the commitment that isn't `Two`. */
  async function factsAfter(year: Year): Promise<object> {
    const committedAt = year.published.at(-1)?.instant ?? null;
    const { outcome } = await act(year, { committedAt, ...optionsFor(year) });
    const [found, ...others] = (outcome?.assessment.commitments ?? []).filter(({ block }) => block.subject !== "Two");
    expect(others).toEqual([]);
    const { first_due, due, done } = found!.block;
    return { first_due, due, done, state: found!.state };
  }

  test("isn't replaced by another one with its words in commits with false dates", async () => {
    const year = await startOverdue();
    push(year, "2026-11-11T10:00:00Z", { z: [LATER] });
    push(year, "2026-11-11T11:00:00Z", { a: ["Two, due 2027-12-30"] });
    push(year, "2026-11-11T12:00:00Z", { z: [`${LATER} {#k}`] });
    expect(await factsAfter(year)).toMatchObject({ first_due: "2026-12-24", due: "2029-12-24", state: "rescheduled" });
  });

  test.for([
    ["is done late although the commit with its tick has a false date", "{#k}"],
    ["is done late although the commit with its tick has a false date, even without a new id", ""],
  ] as const)("%s", async ([, id]) => {
    const year = await startOverdue();
    push(year, "2026-12-20T10:00:00Z", { a: [`[x] ${KEYS} https://example.com/x ${id}`, "Two, due 2027-12-30"] });
    expect(await factsAfter(year)).toMatchObject({ done: "2027-01-05", state: "kept_late" });
  });
});

describe("after a force-push", () => {
  /** Gives every commit a new id and changes the text of the first one. */
  function rewrite(year: Year): void {
    year.published = [];
    push(year, "2026-11-11T08:00:00Z", { a: [LATER, "Two, due 2027-12-30"] });
    year.published[0]!.commit = "f".repeat(40);
  }

  test("a missing issue's past stays unknown, whatever is pushed later, until its last commit is back", async () => {
    const year = await startOverdue();
    const before = [...year.published];
    const last = before.at(-1)!.commit;
    rewrite(year);
    const cut = { cutOff: [last] };
    for (const title of ["Three", "Four"]) {
      push(year, "2026-11-12T08:00:00Z", { a: [LATER, "Two, due 2027-12-30", title] });
      const run = await act(year, cut);
      expect(complaints(run)).toContain(`commit ${last}, which the last run read, is no longer part of the branch`);
      expect(complaints(run)).toContain(`git push origin ${last}:refs/heads/restored`);
      expect(year.stage.tracked().map(({ title: opened }) => opened)).toEqual(["Two"]);
      expect(ledgerOf(year.stage)).toMatchObject({
        last_commit: year.published.at(-1)!.commit,
        pasts: [{ commit: last, numbers: "1" }],
      });
      expect(writesOf(await act(year, cut))).toEqual([]);
      year.stage.time.pass(24 * 3_600_000);
    }
    const restored = await act(year, { published: () => [...before, ...year.published] });
    expect(complaints(restored)).not.toContain("is unknown");
    expect(ledgerOf(year.stage)).toMatchObject({ gone: [{ block: { first_due: "2026-12-24" } }] });
    expect(ledgerOf(year.stage).pasts).toBeUndefined();
  });

  test("a run reports no problem as long as no issue is missing", async () => {
    const year = await startYear(KEYS, "Two");
    year.rewrite((item) => item);
    const run = await act(year);
    expect([complaints(run), writesOf(run)]).toEqual(["", []]);
  });
});

/** Breaks an issue's block, so that the next run restores it from git. */
function breakBlock({ stage: { github } }: Year): void {
  github.as("mira").edit(1, { body: github.issue(1)!.body.replace("- **Due**", "- **Due** soon") });
}

describe("a commitment keeps what runs saw while its issue was intact", () => {
  /** Replaces the item in two commits. A run that sees only the result takes that for a move of the same item. */
  function replaceItem(year: Year): void {
    const other = LATER.replace("the", "all the");
    push(year, "2026-11-11T10:00:00Z", { a: [KEYS, other, "Two, due 2027-12-30"] });
    push(year, "2026-11-11T11:00:00Z", { a: [other, "Two, due 2027-12-30"] });
  }

  function rewriteHistory(year: Year): void {
    year.published = [];
    year.stage.promise(LATER, "Two, due 2027-12-30");
    push(year, "2026-11-11T08:00:00Z", { a: [LATER, "Two, due 2027-12-30"] });
    year.published[0]!.commit = "f".repeat(40);
  }

  const remove = ({ stage }: Year): void => stage.github.delete(1);
  const rescheduled = { first_due: "2026-12-24", due: "2029-12-24", state: "rescheduled" };

  test.for<[what: string, change: (year: Year) => void, end: (year: Year) => void]>([
    ["its issue is deleted after a force-push", rewriteHistory, remove],
    ["its block is edited after a force-push", rewriteHistory, breakBlock],
    ["its issue is deleted after another item took its place", replaceItem, remove],
  ])("if %s", async ([, change, end]) => {
    const year = await startYear(KEYS, "Two, due 2027-12-30");
    await year.on("2027-01-04", "overdue");
    change(year);
    year.stage.time.pass(24 * 3_600_000);
    await act(year);
    end(year);
    for (let days = 0; days < 2; days += 1) {
      year.stage.time.pass(24 * 3_600_000);
      const [keys] = (await act(year)).outcome?.assessment.commitments ?? [];
      expect({ ...keys?.block, ...keys }).toMatchObject(rescheduled);
    }
  });

  test.for<[what: string, end: (year: Year) => void]>([
    ["its issue is deleted", remove],
    ["its block is edited", breakBlock],
  ])("if %s after a force-push that dates the promise earlier", async ([, end]) => {
    const year = await startYear(KEYS, "Two, due 2027-12-30");
    await year.on("2027-01-04", "overdue");
    const { promised = "" } = blockOf(year.stage.github.issue(1)!);
    year.published = [];
    push(year, "2020-01-01T08:00:00Z", { a: [KEYS, "Two, due 2027-12-30"] });
    year.published[0]!.commit = "f".repeat(40);
    year.stage.time.pass(24 * 3_600_000);
    await act(year);
    end(year);
    for (let days = 0; days < 2; days += 1) {
      year.stage.time.pass(24 * 3_600_000);
      const [keys] = (await act(year)).outcome?.assessment.commitments ?? [];
      expect(keys?.block.promised?.slice(0, 10)).toBe(promised.slice(0, 10));
    }
  });

  test.for<[what: string, end: (year: Year) => void]>([
    ["its issue is deleted", remove],
    ["its block is edited", breakBlock],
  ])("and its time zone if %s after the time zone of the settings has changed", async ([, end]) => {
    const year = await startYear(KEYS, "Two, due 2027-12-30");
    const inputs = { timezone: "Pacific/Pago_Pago" };
    year.stage.time.pass(24 * 3_600_000);
    await act(year, { inputs });
    push(year, new Date(year.stage.time.now()).toISOString(), { b: ["Three"] });
    year.stage.time.pass(24 * 3_600_000);
    await act(year, { inputs });
    end(year);
    for (let days = 0; days < 2; days += 1) {
      year.stage.time.pass(24 * 3_600_000);
      const { outcome } = await act(year, { inputs });
      const zones = (outcome?.assessment.commitments ?? []).map(({ block }) => [block.subject, block.time_zone]);
      expect(Object.fromEntries(zones)).toEqual({
        "Rotate the signing keys every week": "UTC",
        Two: "UTC",
        Three: "Pacific/Pago_Pago",
      });
    }
  });

  const TICK = `[x] ${KEYS} https://example.com/x`;

  test("if its block is edited at the same time as a force-push, and until its earlier text is restored", async () => {
    const year = await startYear(KEYS, "Two, due 2027-12-30");
    await year.on("2027-01-04", "overdue");
    const { body } = year.stage.github.issue(1)!;
    const last = year.published.at(-1)!.commit;
    rewriteHistory(year);
    breakBlock(year);
    for (let days = 0; days < 2; days += 1) {
      year.stage.time.pass(24 * 3_600_000);
      expect(complaints(await act(year))).toContain("restore an earlier version of its text");
      expect(ledgerOf(year.stage)).toMatchObject({ pasts: [{ commit: last, numbers: "1" }] });
    }
    year.stage.github.as("mira").edit(1, { body });
    expect((await act(year)).green).toBe(true);
    expect(blockOf(year.stage.github.issue(1)!)).toMatchObject({ first_due: "2026-12-24", due: "2029-12-24" });
    expect(ledgerOf(year.stage).pasts).toBeUndefined();
  });

  test.for<[what: string, end: (year: Year) => void]>([
    ["edited", breakBlock],
    ["lost", ({ stage: { github } }) => github.as("mira").edit(1, { body: "Lost." })],
  ])(
    "if its block is %s with a tick in a commit with a false date, although the history is read later",
    async ([, end]) => {
      const year = await startYear(KEYS, "Two, due 2027-12-30");
      await year.on("2027-01-04", "overdue");
      push(year, "2026-12-20T10:00:00Z", { a: [TICK, "Two, due 2027-12-30"] });
      end(year);
      for (const published of [null, year.published]) {
        year.stage.time.pass(24 * 3_600_000);
        await act(year, { published: () => published });
      }
      expect((await act(year)).outcome?.assessment.commitments[0]?.state).toBe("kept_late");
    },
  );

  test("if its issue is deleted after a force-push that marks it as done from the start", async () => {
    const year = await startYear(KEYS, "Two, due 2027-12-30");
    await year.on("2027-01-04", "overdue");
    year.published = [];
    push(year, "2026-11-11T08:00:00Z", { a: [TICK, "Two, due 2027-12-30"] });
    year.published[0]!.commit = "f".repeat(40);
    year.stage.time.pass(24 * 3_600_000);
    await act(year);
    remove(year);
    expect((await act(year)).outcome?.assessment.commitments[0]?.state).toBe("kept_late");
  });

  test("if its issue is deleted after a run to which GitHub refused to show it", async () => {
    const year = await startYear(KEYS, "Two, due 2027-12-30");
    await year.on("2027-01-04", "overdue");
    rewriteHistory(year);
    year.stage.github.as("mira").unlabel(1, "follow-through");
    const path = "/repos/acme/status/issues/1";
    const blocked = { kind: "answer", status: 451, applied: false } as const;
    year.stage.time.pass(24 * 3_600_000);
    const refused = await act(year, { disturbance: (_, __, sent) => (sent.path === path ? blocked : null) });
    expect(complaints(refused)).toContain("#1");
    remove(year);
    year.stage.time.pass(24 * 3_600_000);
    const [keys] = (await act(year)).outcome?.assessment.commitments ?? [];
    expect({ ...keys?.block, ...keys }).toMatchObject(rescheduled);
  });

  test("if its block is edited after a tick in a commit with a false date", async () => {
    const year = await startYear(KEYS, "Two");
    push(year, "2026-12-20T10:00:00Z", { a: [`[x] ${KEYS} https://example.com/x`, "Two"] });
    year.stage.time.pass(Date.parse("2027-01-05T09:00:00Z") - year.stage.time.now());
    await act(year);
    breakBlock(year);
    expect((await act(year)).outcome?.assessment.commitments[0]?.state).toBe("kept_late");
  });

  test("if its block is edited after a reopening and a late close", async () => {
    const year = await startYear(KEYS, "Two");
    await year.on("2026-12-20", "ticked", ({ promise }) => promise(`[x] ${KEYS} https://example.com/x`, "Two"));
    await year.on("2026-12-21", "reopened", ({ github }) => github.as("mira").edit(1, { state: "open" }));
    await year.on("2027-01-05", "closed", ({ github }) => github.as("mira").edit(1, { state: "closed" }));
    breakBlock(year);
    expect((await act(year)).outcome?.assessment.commitments[0]?.state).toBe("kept_late");
  });
});

describe("a deleted issue's commitment whose item is ticked", () => {
  const TICKED = `[x] ${KEYS} https://example.com/x`;
  const NEW_ID = `${TICKED} {#k}`;

  /** Runs after the issue was deleted, and after its item got an id. Returns the states and the writes of a second run. */
  async function statesAfter(year: Year): Promise<unknown[]> {
    year.stage.github.delete(1);
    await year.on("2027-01-10", "deleted");
    const before = (await act(year)).outcome?.assessment.commitments[0];
    await year.on("2027-01-11", "new id", ({ promise }) => promise(NEW_ID, "Two"));
    const after = (await act(year)).outcome?.assessment.commitments[0];
    return [before?.state, before?.block.history.map(({ type }) => type), after?.state, after?.issue?.number];
  }

  test("stays reopened", async () => {
    const year = await startYear(KEYS, "Two");
    await year.on("2026-12-20", "ticked", ({ promise }) => promise(TICKED, "Two"));
    await year.on("2026-12-21", "reopened", ({ github }) => github.as("mira").edit(1, { state: "open" }));
    expect(ledgerOf(year.stage).reopened).toEqual([{ at: "2026-12-21", numbers: "1" }]);
    expect(await statesAfter(year)).toEqual(["overdue", ["ticked", "reopened"], "overdue", 4]);
    expect(year.needless.filter((write) => !write.startsWith("2027-01-11"))).toEqual([]);
  });

  test("stays done late although the commit with the tick has a false date", async () => {
    const year = await startYear(KEYS, "Two");
    push(year, "2026-12-20T10:00:00Z", { a: [TICKED, "Two"] });
    year.stage.time.pass(Date.parse("2027-01-05T09:00:00Z") - year.stage.time.now());
    expect((await act(year)).outcome?.assessment.commitments[0]?.state).toBe("kept_late");
    expect(ledgerOf(year.stage).done_late).toEqual([{ at: "2027-01-05", numbers: "1" }]);
    expect(await statesAfter(year)).toEqual(["kept_late", ["ticked"], "kept_late", 4]);
  });

  test("stays reopened in every run if the ledger has no room for its block", async () => {
    const long = `Rotate ${"the signing keys ".repeat(200)}`;
    const items = Array.from({ length: 30 }, (_, index) => `Step ${index}: ${long}, due 2026-12-24`);
    const ticked = items.map((item) => `[x] ${item} https://example.com/x`);
    const year = await startYear(...items);
    await year.on("2026-12-20", "ticked", ({ promise }) => promise(...ticked));
    const { github } = year.stage;
    const numbers = year.stage.tracked().map(({ number }) => number);
    await year.on("2026-12-21", "reopened", () => {
      for (const number of numbers) github.as("mira").edit(number, { state: "open" });
    });
    for (const number of numbers) github.delete(number);
    for (const day of ["2027-01-10", "2027-01-11"]) {
      await year.on(day, "deleted");
      const { gone } = ledgerOf(year.stage);
      expect(gone.some(({ block }) => block === undefined)).toBe(true);
      expect((await act(year)).outcome?.assessment.counts).toMatchObject({ overdue: 30 });
    }
    expect(year.needless).toEqual([]);
  });
});

test.for([
  ["git if an older version wrote the ledger and the issue was deleted", 1, "delete", "2026-12-24"],
  ["git if an older version wrote the ledger and the block was edited", 1, "edit", "2026-12-24"],
  ["the ledger if this version wrote it and the issue was deleted", READER, "delete", "2026-11-15"],
  ["the ledger if this version wrote it and the block was edited", READER, "edit", "2026-11-15"],
] as const)(
  "an original due date that is earlier in the ledger than in git comes from %s",
  async ([, reader, change, first_due]) => {
    const year = await startYear(KEYS, "Two, due 2027-12-30");
    await year.on("2026-11-20", "unchanged");
    const { number, body } = year.stage.dashboards()[0]!;
    const parsed = LEDGER.parse(body);
    if (parsed === null || "problem" in parsed) throw new Error("The dashboard has no ledger.");
    const data = { ...parsed.data, reader, first_due: [{ at: "2026-11-15", numbers: "1" }] };
    year.stage.github.as("github-actions[bot]").edit(number, { body: LEDGER.render(data, parsed.rendering) });
    if (change === "delete") year.stage.github.delete(1);
    else breakBlock(year);
    const { outcome } = await act(year);
    expect(outcome?.assessment.commitments.find(({ block }) => block.subject !== "Two")?.block).toMatchObject({
      first_due,
    });
  },
);

test("the first run after an upgrade reads the history up to its own commit, and records it", async () => {
  const year = await startOverdue();
  const dashboard = year.stage.dashboards()[0]!;
  const body = dashboard.body.replace(/,"last_commit":"\w+"/, "");
  expect(body).not.toBe(dashboard.body);
  year.stage.github.as("github-actions[bot]").edit(dashboard.number, { body });
  expect(complaints(await act(year))).not.toContain("is unknown");
  expect(ledgerOf(year.stage)).toMatchObject({
    last_commit: year.published.at(-1)!.commit,
    gone: [{ block: { first_due: "2026-12-24" } }],
  });
});

test("a new commit alone doesn't cause a write on the same day, and the next day's run records it", async () => {
  const year = await startYear(KEYS);
  const first = year.published.at(-1)!.commit;
  const commit = "e".repeat(40);
  expect(writesOf(await act(year, { commit }))).toEqual([]);
  expect(ledgerOf(year.stage).last_commit).toBe(first);
  year.stage.time.pass(24 * 3_600_000);
  await act(year, { commit });
  expect(ledgerOf(year.stage).last_commit).toBe(commit);
});
