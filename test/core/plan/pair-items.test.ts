import { describe, expect, test } from "vitest";
import type { Commitment } from "../../../src/core/model/commitment.ts";
import type { Plan } from "../../../src/core/plan/operations.ts";
import { aCommitment, aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

const TODAY = "2026-05-20";
const OLD: ReadonlyArray<Partial<Commitment>> = [
  { text: "Add a test for #2 by 2026-06-01 (@mira)", subject: "Add a test for", tracker: "#2", due: "2026-06-01" },
  { text: "Rotate the keys", subject: "Rotate the keys", due: "2026-06-01" },
];

/** Plans a report that an older version read as OLD and this version reads as `items`, by default without a change in between. */
function reread(items: ReadonlyArray<Partial<Commitment>>, isUnchanged = true): Plan {
  const register = new Register();
  register.apply(register.plan([aReportOf("a.md", OLD)], TODAY), TODAY);
  register.reader = 2;
  if (isUnchanged) register.reread = new Set(register.select().tracked.map(({ block }) => block.key));
  return register.plan([aReportOf("a.md", items)], "2026-05-21");
}

describe("a report that hasn't changed since an older version read it", () => {
  test.each<[name: string, changes: Partial<Commitment>]>([
    ["title", { subject: "Add a test for #2" }],
    ["tracker", { tracker: null }],
    ["due date", { due: "2026-07-01" }],
    ["owner", { owner: "@tom" }],
    ["done mark", { done: true }],
  ])("gets no event or comment if this version reads a different %s", (_, changes) => {
    const { operations } = reread([{ ...OLD[0], ...changes }, OLD[1]!]);
    for (const operation of operations) {
      expect(operation).toMatchObject({ type: "update", number: 1, comments: [], state: null, block: { history: [] } });
    }
    expect(operations).toHaveLength("done" in changes ? 0 : 1);
  });

  test("gets this version's original due date if the versions read different dates", () => {
    const [update] = reread([{ ...OLD[0], due: "2026-07-01" }, OLD[1]!]).operations;
    expect(update).toMatchObject({ block: { due: "2026-07-01", first_due: "2026-07-01" } });
  });

  test("keeps a commitment that this version doesn't find", () => {
    const { operations, tracked } = reread([OLD[0]!]);
    expect([operations, tracked.length]).toEqual([[], 2]);
  });

  test("gets a warning instead of an issue for an item that only this version finds", () => {
    const { operations, problems } = reread([...OLD, { text: "Pin the images" }]);
    expect(operations).toEqual([]);
    expect(problems).toMatchObject([
      { severity: "warning", file: "a.md", message: expect.stringContaining("“Pin the images” may be a commitment") },
    ]);
  });
});

test("a withdrawal that only this version finds is not recorded until its report changes", () => {
  const register = new Register();
  register.apply(register.plan([aReportOf("a.md", OLD)], TODAY), TODAY);
  const withdrawn = [{ ...aCommitment({ report: "a.md", ...OLD[1] }), replacedBy: null }];
  const report = aReportOf("a.md", [OLD[0]!], { withdrawn });
  register.reread = new Set(register.select().tracked.map(({ block }) => block.key));
  expect(register.plan([report], "2026-05-21").operations).toEqual([]);
  register.reread = new Set();
  expect(register.plan([report], "2026-05-21").operations).toMatchObject([{ number: 2, state: "withdraw" }]);
});

test("a single warning counts all items that only this version finds", () => {
  const { problems } = reread([...OLD, { text: "Pin the images" }, { text: "Check the backups" }]);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining("“Pin the images” and 1 other item may be commitments"),
  ]);
});

test("a changed report is read as usual, and its blocks store the reader's version", () => {
  const { operations } = reread([{ ...OLD[0], due: "2026-07-01" }, { text: "Pin the images" }], false);
  expect(operations).toMatchObject([
    { type: "update", number: 1, block: { reader: 2, history: [{ type: "moved" }] } },
    { type: "update", number: 2, block: { removed: "2026-05-21" } },
    { type: "create", block: { reader: 2 } },
  ]);
});

test("a different title for the same text is not recorded as a rewording", () => {
  const { operations } = reread([{ ...OLD[0], subject: "Add a test for #2", due: "2026-07-01" }, OLD[1]!], false);
  expect(operations).toMatchObject([
    { number: 1, title: { to: "Add a test for #2" }, block: { history: [{ type: "moved" }] } },
  ]);
});
