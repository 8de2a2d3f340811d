import { describe, expect, test } from "vitest";
import { textFingerprint } from "../../../src/core/identity/key.ts";
import type { Block } from "../../../src/core/model/block.ts";
import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import type { Plan } from "../../../src/core/plan/operations.ts";
import {
  createContinuationTest,
  createGoneAssigner,
  createGoneFinder,
  findContinued,
} from "../../../src/core/plan/gone.ts";
import { aBlock, aCommitment, aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";
import { aVersion, diffVersions } from "../../support/versions.ts";

const GONE = {
  number: 7,
  fingerprint: textFingerprint({ id: null, subject: "Add a regression test for" }),
  how: "deleted" as const,
};
const ITEM = { text: "Add a regression test for #2", subject: "Add a regression test for #2" };

/** Plans for a register whose issue #7 is missing and was recorded by an older version. */
function planWith(items: ReadonlyArray<Partial<Commitment>>, olderTitles = true): Plan {
  const register = new Register();
  register.gone = [GONE];
  register.olderTitles = olderTitles;
  return register.plan([aReportOf("a.md", items)], "2026-05-20");
}

test("an item's missing issue is found by the title that an older version took from the item's text", () => {
  const item = aCommitment(ITEM);
  expect(createGoneFinder([GONE], true)(item)).toBe(GONE);
  expect(createGoneFinder([GONE], false)(item)).toBeUndefined();
  expect(createGoneFinder([GONE], true)(aCommitment({ ...ITEM, id: "again" }))).toBeUndefined();
});

describe("a missing issue that an older version recorded", () => {
  test("is not created again under its new title, and its commitment still counts", () => {
    const plan = planWith([ITEM, { text: "Rotate the keys" }]);
    expect(plan.operations).toMatchObject([{ type: "create-label" }, { type: "create", title: "Rotate the keys" }]);
    expect(plan.problems).toMatchObject([{ severity: "error", message: expect.stringContaining("#7, the issue for") }]);
    expect(plan.tracked.map(({ block }) => block.subject)).toEqual([ITEM.subject, "Rotate the keys"]);
    expect(plan.titles).toEqual(new Map([[7, textFingerprint({ id: null, subject: ITEM.subject })]]));
  });

  test("holds back all creates while it may belong to a new item", () => {
    const plan = planWith([{ text: "Rotate the keys" }]);
    expect(plan.operations).toEqual([]);
    expect(plan.uncertain).toBe(true);
    expect(plan.problems).toMatchObject([
      { severity: "error", message: expect.stringContaining("may be the commitment of the missing issue #7") },
      { severity: "warning" },
    ]);
  });

  test("holds back nothing if every new item has an id, or if this version wrote the ledger", () => {
    expect(planWith([{ text: "Rotate the keys", id: "keys" }]).operations).toHaveLength(2);
    expect(planWith([{ text: "Rotate the keys" }], false).operations).toHaveLength(2);
  });
});

describe("a deleted issue whose item is still in a report", () => {
  test("counts with its original due date and state", () => {
    const report = aReportOf("a.md", [{ text: "Rotate the keys", due: "2026-05-01" }]);
    const register = new Register();
    register.apply(register.plan([report], "2026-04-01"), "2026-04-01");
    const [issue] = register.select().tracked;
    register.issues.pop();
    const block = { ...issue!.block, first_due: "2026-03-01" };
    register.gone = [{ number: 1, fingerprint: textFingerprint(issue!.block), how: "deleted", block }];
    const plan = register.plan([report], "2026-05-20");
    expect(plan.operations).toEqual([]);
    expect(plan.tracked).toMatchObject([
      { issue: null, block: { first_due: "2026-03-01", due: "2026-05-01" }, assessed: { state: "overdue" } },
    ]);
  });
});

describe("a commitment whose issue is missing and whose block is known", () => {
  const block = aBlock({ subject: "One", text: "One", due: "2026-06-01", first_due: "2026-03-01" });
  const { path } = block.report;
  const issue = { number: 7, fingerprint: textFingerprint(block), how: "deleted" as const, block };

  function planFor(items: ReadonlyArray<Partial<Commitment>>, report: Partial<Report> = {}): Plan {
    const register = new Register();
    register.gone = [issue];
    return register.plan([aReportOf(path, items, { published: "2026-03-01", ...report })], "2026-05-20");
  }

  test.for<[what: string, item: Partial<Commitment>, expected: object]>([
    ["unchanged", {}, { first_due: "2026-03-01", due: "2026-06-01" }],
    ["due later", { due: "2026-09-01", dueText: "2026-09-01" }, { first_due: "2026-03-01", due: "2026-09-01" }],
    ["ticked", { done: true }, { first_due: "2026-03-01", done: "2026-05-20" }],
  ])("keeps its original due date: %s", ([, item, expected]) => {
    const plan = planFor([{ text: "One", due: "2026-06-01", ...item }]);
    expect(plan).toMatchObject({ operations: [], problems: [{ severity: "error", file: path }] });
    expect(plan.tracked).toMatchObject([{ issue: null, gone: { number: 7, isKnown: true }, block: expected }]);
    expect(plan.unknownPasts).toBeUndefined();
  });

  test("causes only a warning once it is withdrawn or removed, and counts as removed once its line is deleted", () => {
    const withdrawn = {
      ...aCommitment({ text: "One", subject: "One", report: path }),
      reason: "Why",
      replacedBy: null,
    };
    const plan = planFor([], { withdrawn: [withdrawn] });
    expect(plan).toMatchObject({
      problems: [{ severity: "warning" }],
      tracked: [{ assessed: { state: "withdrawn" } }],
    });
    expect(planFor([])).toMatchObject({
      tracked: [{ gone: { isKnown: true }, block: { removed: "2026-05-20" }, assessed: { state: "removed" } }],
      problems: [{ severity: "warning", file: path, message: expect.stringContaining("its line was removed") }],
    });
  });

  test("is compared by lint like a tracked one", () => {
    const of = (due: string): Report[] => [
      aReportOf(path, [{ text: "One", due, dueText: due }], { published: "2026-03-01" }),
    ];
    const { changes } = diffVersions(aVersion(of("2026-06-01")), aVersion(of("2026-09-01")), {
      gone: [issue],
      today: "2026-05-20",
    });
    expect(changes).toMatchObject([
      { type: "moved", sentence: expect.stringContaining("+184 days from the original") },
    ]);
    const removal = diffVersions(aVersion(of("2026-06-01")), aVersion([]), { gone: [issue], today: "2026-05-20" });
    expect(removal.changes).toMatchObject([{ type: "removed", severity: "error", file: path }]);
  });
});

test("of missing issues with the same words, each is found once, and the last one for all further items", () => {
  const [one, two] = [GONE, { ...GONE, number: 8 }];
  const find = createGoneAssigner([one, two], false);
  const item = aCommitment({ subject: "Add a regression test for" });
  expect([find(item), find(item), find(item), find(aCommitment({ subject: "Else" }))]).toEqual([
    one,
    two,
    two,
    undefined,
  ]);
});

describe("a missing issue whose item got a new id", () => {
  const earlier = aBlock({ subject: "One", id: null });
  const again = aBlock({ subject: "One", id: "7-again" });
  const continued = { block: earlier, gone: 7 };

  test.for<[what: string, known: Array<{ block: Block; gone?: number }>, missing: typeof continued, expected: boolean]>(
    [
      ["continues in the issue with that id", [{ block: again }], continued, true],
      ["doesn't continue in an issue without an id", [{ block: earlier }], continued, false],
      ["doesn't continue in one with other words", [{ block: aBlock({ id: "x", subject: "Two" }) }], continued, false],
      ["doesn't continue in itself", [{ block: again, gone: 7 }], { block: again, gone: 7 }, false],
    ],
  )("%s", ([, known, missing, expected]) => {
    expect(createContinuationTest(known)(missing)).toBe(expected);
  });

  test("doesn't count as missing text, and is still recognised after a rewording", () => {
    const gone = [{ number: 7, fingerprint: textFingerprint(earlier), how: "deleted" as const }];
    const reworded = aBlock({ subject: "All", id: "7-again" });
    const of = (before: Block | null, block: Block) =>
      findContinued([{ before: before && { block: before }, assessed: { block } }], gone);
    const title = (subject: string): string => textFingerprint({ id: null, subject });
    expect(of(again, again)).toEqual(new Map([[7, title("One")]]));
    expect(of(again, reworded)).toEqual(new Map([[7, title("All")]]));
    expect(of(null, again)).toEqual(new Map([[7, title("One")]]));
    expect([of(earlier, earlier), of(reworded, reworded)]).toEqual([new Map(), new Map()]);
  });

  test("stays out of the plan's problems", () => {
    const register = new Register();
    register.apply(register.plan([aReportOf("a.md", [{ text: "One", id: "7-again" }])], "2026-04-01"), "2026-04-01");
    register.gone = [
      {
        number: 7,
        fingerprint: textFingerprint({ id: null, subject: "One" }),
        how: "deleted",
        block: { ...earlier, report: { ...earlier.report, path: "a.md" } },
      },
    ];
    const plan = register.plan([aReportOf("a.md", [{ text: "One", id: "7-again" }])], "2026-05-20");
    expect([plan.problems, plan.operations, plan.tracked.length]).toEqual([[], [], 1]);
  });
});
