import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/core/model/commitment.ts";
import type { Plan } from "../../../src/core/plan/operations.ts";
import { createResemblance, uncoveredProblems } from "../../../src/core/plan/coverage.ts";
import { aBlock, aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

const TODAY = "2026-05-20";
const A = { title: "A", published: "2026-01-10" };
const B = { title: "B", published: "2026-02-10" };

/** Returns a register that tracks these reports. */
function tracking(...reports: Report[]): Register {
  const register = new Register();
  register.apply(register.plan(reports, TODAY), TODAY);
  return register;
}

function textOf(report: Report): string {
  return report.commitments.map(({ text }) => `- ${text}`).join("\n");
}

/** Counts the writes of each type, and the commitments that are reported as removed. */
function effects({ operations, tracked }: Plan): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of operations) counts[type] = (counts[type] ?? 0) + 1;
  const removed = tracked.filter(({ block }) => block.removed !== null).length;
  return removed > 0 ? { ...counts, removed } : counts;
}

describe("a tracked report that `documents` no longer covers", () => {
  const a = aReportOf("a.md", [{ text: "Alert on the queue" }, { text: "Rotate the keys" }], A);
  const b = aReportOf("b.md", [{ text: "Raise the quota" }], B);

  test("stays as it is, with one warning", () => {
    const register = tracking(a, b);
    register.uncovered.set("a.md", textOf(a));
    const plan = register.plan([b], TODAY);
    expect(effects(plan)).toEqual({});
    expect(plan.tracked).toHaveLength(3);
    expect(plan.problems).toEqual([
      {
        severity: "warning",
        file: null,
        line: null,
        message:
          "a.md is tracked but no longer covered by `documents`, so its commitments stay as they are. To follow its changes, add the path to `documents`.",
      },
    ]);
  });

  test("loses only the items whose words no longer appear in it", () => {
    const register = tracking(a, b);
    register.uncovered.set("a.md", "- Alert on the queue, due 2027-01-01\n- Something new");
    const plan = register.plan([b], TODAY);
    expect(effects(plan)).toEqual({ update: 1, removed: 1 });
    expect(plan.operations).toMatchObject([{ number: 2, block: { removed: TODAY } }]);
  });

  test("loses an item that is now in another report", () => {
    const register = tracking(a, b);
    register.uncovered.set("a.md", "- Alert on the queue");
    const plan = register.plan(
      [aReportOf("b.md", [{ text: "Raise the quota" }, { text: "Rotate the keys" }], B)],
      TODAY,
    );
    expect(effects(plan)).toEqual({ update: 1 });
    expect(plan.operations).toMatchObject([{ number: 2, block: { report: { path: "b.md", slug: "b" } } }]);
  });

  test("keeps its own issue for an item that a new report copies", () => {
    const register = tracking(a, b);
    register.uncovered.set("a.md", textOf(a));
    const copy = aReportOf("c.md", [{ text: "Alert on the queue" }], { title: "C", published: "2026-03-10" });
    const plan = register.plan([b, copy], TODAY);
    expect(plan.operations).toMatchObject([{ type: "create", block: { report: { slug: "c" } } }]);
  });

  test("still records that its issue was closed", () => {
    const register = tracking(a, b);
    register.uncovered.set("a.md", textOf(a));
    register.set(1, { state: "closed", state_reason: "completed", closed_at: `${TODAY}T12:00:00Z` });
    const [update] = register.plan([b], TODAY).operations;
    expect(update).toMatchObject({ type: "update", number: 1, block: { history: [{ type: "closed" }] } });
  });

  test("loses no commitment if two workflows with different `documents` take turns", () => {
    const register = new Register();
    const reports = { "a.md": a, "b.md": b };
    for (const turn of [0, 1, 2, 3]) {
      const [covered, other] = turn % 2 === 0 ? [a, b] : [b, a];
      register.uncovered = new Map(turn === 0 ? [] : [[other.path, textOf(reports[other.path as "a.md"])]]);
      register.apply(register.plan([covered], TODAY), TODAY);
      expect(register.plan([covered], TODAY).operations).toEqual([]);
    }
    expect(register.select().tracked.map(({ block }) => [block.removed, block.history])).toEqual([
      [null, []],
      [null, []],
      [null, []],
    ]);
  });
});

describe("a report that can't be read", () => {
  const a = aReportOf("a.md", [{ text: "Alert on the queue depth" }], A);
  const b = aReportOf("b.md", [{ text: "Raise the quota" }, { text: "Rotate the keys" }], B);
  const unreadable = (): Register => {
    const register = tracking(a, b);
    register.unreadable.add("a.md");
    return register;
  };

  test("keeps its commitments as they are", () => {
    const plan = unreadable().plan([b], TODAY);
    expect(effects(plan)).toEqual({});
    expect(plan.tracked).toHaveLength(3);
  });

  test("doesn't prevent other commitments from being updated and created", () => {
    const changed = [
      { text: "Raise the quota", due: "2027-01-01" },
      { text: "Rotate the keys" },
      { text: "Pin images" },
    ];
    expect(effects(unreadable().plan([aReportOf("b.md", changed, B)], TODAY))).toEqual({ update: 1, create: 1 });
  });

  test("may contain an item that is missing elsewhere, so no commitment counts as removed", () => {
    expect(effects(unreadable().plan([aReportOf("b.md", [{ text: "Raise the quota" }], B)], TODAY))).toEqual({});
  });

  test.each(["Alert on the queue depth", "Alert on the queue depth and lag"])(
    "may have lost an item to another report, so no issue is created for a similar item: %s",
    (text) => {
      const items = [{ text: "Raise the quota" }, { text: "Rotate the keys" }, { text }];
      const plan = unreadable().plan([aReportOf("b.md", items, B)], TODAY);
      expect(effects(plan)).toEqual({});
      expect(plan.problems).toMatchObject([
        {
          severity: "warning",
          file: "b.md",
          message: expect.stringContaining(`No issue is created yet for “${text}”`),
        },
      ]);
    },
  );

  test("doesn't cause a second set of issues for a renamed report", () => {
    const renamed = aReportOf("c.md", [{ text: "Raise the quota" }, { text: "Rotate the keys" }], B);
    const register = unreadable();
    expect(effects(register.plan([renamed], TODAY))).toEqual({});
    register.unreadable.clear();
    const healed = register.plan([a, renamed], TODAY);
    expect(effects(healed)).toEqual({ update: 2 });
    expect(healed.operations).toMatchObject([{ block: { report: { path: "c.md", slug: "b" } } }, {}]);
  });
});

describe("a path that another report reuses", () => {
  test("belongs to a new report, whose items are new commitments", () => {
    const register = tracking(aReportOf("latest.md", [{ text: "Alert on the queue" }], A));
    const next = aReportOf("latest.md", [{ text: "Write a runbook", done: true, doneOn: "2026-02-11" }], B);
    const plan = register.plan([next], TODAY);
    expect(plan.operations).toMatchObject([
      { type: "update", number: 1, block: { removed: TODAY, report: { slug: "latest", title: "A" } } },
      { type: "create", block: { report: { slug: "latest-2", title: "B", published: "2026-02-10" } } },
    ]);
    register.apply(plan, TODAY);
    expect(register.plan([next], TODAY).operations).toEqual([]);
    const longer = aReportOf("latest.md", [{ text: "Write a runbook", done: true }, { text: "Pin images" }], B);
    expect(register.plan([longer], TODAY).operations).toMatchObject([{ block: { report: { slug: "latest-2" } } }]);
  });
});

test("a tracked report that is marked as a draft stays tracked, with a warning", () => {
  const report = aReportOf("a.md", [{ text: "One" }], A);
  const plan = tracking(report).plan([{ ...report, draft: true }], TODAY);
  expect(effects(plan)).toEqual({});
  expect(plan.problems).toMatchObject([{ severity: "warning", file: "a.md" }]);
});

test("a single warning counts all tracked reports that `documents` no longer covers", () => {
  const [problem, ...others] = uncoveredProblems(["b.md", "a.md", "b.md", "c.md"]);
  expect(others).toEqual([]);
  expect(problem?.message).toMatch(
    /^a\.md and 2 other reports are tracked but no longer covered by `documents`, so their commitments .* add the paths to/,
  );
  expect(uncoveredProblems([])).toEqual([]);
});

test.each([
  { item: { id: "keys", subject: "Something else" }, resembles: true },
  { item: { id: "other", subject: "Something else" }, resembles: false },
  { item: { id: null, subject: "Rotate all of the signing keys" }, resembles: true },
])("the item $item resembles the commitment by its id or text: $resembles", ({ item, resembles }) => {
  const block = aBlock({ id: "keys", subject: "Rotate all the signing keys" });
  expect(createResemblance([{ block }])(item)).toBe(resembles);
});
