import { describe, expect, test } from "vitest";
import { textFingerprint } from "../../../src/core/identity/key.ts";
import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import type { Plan } from "../../../src/core/plan/operations.ts";
import { createGoneAssigner, createGoneFinder, findContinued } from "../../../src/core/plan/gone.ts";
import { aBlock, aCommitment, anIssue, aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";
import { aVersion, diffVersions } from "../../support/versions.ts";

const GONE = {
  number: 7,
  fingerprint: textFingerprint({ id: null, subject: "Add a regression test for" }),
  how: "deleted" as const,
};
const ITEM = { text: "Add a regression test for #2", subject: "Add a regression test for #2" };

/** Plans for a register whose issue #7 is missing, and was recorded by an older version unless `olderTitles` is false. */
function planWith(
  items: ReadonlyArray<Partial<Commitment>>,
  others: ReadonlyArray<Partial<Commitment>> = [],
  olderTitles = true,
): Plan {
  const register = new Register();
  register.gone = [GONE];
  register.olderTitles = olderTitles;
  return register.plan([aReportOf("a.md", items), aReportOf("b.md", others)], "2026-05-20");
}

test("an item's missing issue is found by the title that an older version took from the item's text", () => {
  const item = aCommitment(ITEM);
  expect(createGoneFinder([GONE], true)(item)).toBe(GONE);
  expect(createGoneFinder([GONE], false)(item)).toBeUndefined();
  expect(createGoneFinder([GONE], true)(aCommitment({ ...ITEM, id: "again" }))).toBeUndefined();
});

describe("a missing issue that an older version recorded", () => {
  test("is not created again under its new title, and its commitment still counts", () => {
    const plan = planWith([ITEM], [{ text: "Rotate the keys" }]);
    expect(plan.operations).toMatchObject([{ type: "create-label" }, { type: "create", title: "Rotate the keys" }]);
    expect(plan.problems).toMatchObject([{ severity: "error", message: expect.stringContaining("#7, the issue for") }]);
    expect(plan.tracked.map(({ block }) => block.subject)).toEqual([ITEM.subject, "Rotate the keys"]);
    expect(plan.titles).toEqual(new Map([[7, textFingerprint({ id: null, subject: ITEM.subject })]]));
    expect(plan.unknownPasts).toEqual([{ number: 7, path: "a.md" }]);
  });

  test("holds back all creates, and is still recorded by its old title, while it may belong to a new item", () => {
    for (const item of [{ text: "Rotate the keys" }, { text: "Rotate the keys", id: "keys" }]) {
      expect(planWith([item])).toMatchObject({
        operations: [],
        uncertain: true,
        problems: [{ severity: "error", message: expect.stringContaining("#7, which tracked a commitment") }],
      });
    }
  });
});

test("a missing issue that this version recorded holds back all creates while its commitment is unknown", () => {
  const plan = planWith([{ text: "Rotate the keys" }], [], false);
  expect(plan).toMatchObject({ operations: [], unknownPasts: [{ number: 7, path: null }] });
  expect(plan.uncertain).toBeUndefined();
});

describe("a deleted issue whose item is still in a report", () => {
  test("still counts, with its original due date", () => {
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
  ])("keeps its original due date if its item is %s", ([, item, expected]) => {
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

test("each of several missing issues with the same words is found once, and then the last is found again", () => {
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

describe("a missing issue that another issue continues", () => {
  const continued = { ...GONE, continued: 9 };
  const block = aBlock({ subject: "Renew all keys", id: "7-again" });

  test("is recorded with the current words of its commitment", () => {
    const tracked = { before: { issue: { facts: anIssue({ number: 9 }) } }, assessed: { block } };
    const title = new Map([[7, textFingerprint({ id: null, subject: "Renew all keys" })]]);
    expect(findContinued([tracked], [continued])).toEqual(title);
    expect(findContinued([tracked], [{ ...GONE, number: 8 }, continued])).toEqual(title);
    expect(findContinued([{ ...tracked, before: { issue: null, gone: 9 } }], [continued])).toEqual(title);
    expect(findContinued([{ ...tracked, before: null }], [continued])).toEqual(new Map());
    expect(findContinued([tracked], [GONE])).toEqual(new Map());
  });

  test("isn't the issue of another item with the same words", () => {
    const item = aCommitment({ subject: "Add a regression test for" });
    expect(createGoneFinder([continued], false)(item)).toBeUndefined();
    expect(createGoneAssigner([continued, GONE], false)(item)).toBe(GONE);
  });

  test("causes no problem", () => {
    const register = new Register();
    register.gone = [continued];
    const report = aReportOf("a.md", [{ text: "One", id: "7-again" }]);
    expect(register.plan([report], "2026-05-20")).toMatchObject({ problems: [], operations: [{}, { title: "One" }] });
  });
});

test("an item with an id and the same words doesn't hide a missing commitment that it doesn't continue", () => {
  const register = new Register();
  const other = aReportOf("b.md", [{ text: "One", id: "b" }]);
  register.apply(register.plan([other], "2026-04-01"), "2026-04-01");
  const block = aBlock({ subject: "One", text: "One", first_due: "2026-03-01", due: "2026-03-01" });
  register.gone = [{ number: 7, fingerprint: textFingerprint(block), how: "deleted", block }];
  const plan = register.plan([other], "2026-05-20");
  expect(plan.tracked.map(({ assessed }) => assessed?.state)).toEqual(["due_soon", "overdue"]);
  expect(plan.problems).toMatchObject([{ message: expect.stringContaining("its line was removed from the report") }]);
});
