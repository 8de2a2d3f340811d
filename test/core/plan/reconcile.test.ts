import { describe, expect, test } from "vitest";
import { policyOf } from "../../../src/config/policy.ts";
import { parseConfig } from "../../../src/config/schema.ts";
import { reconcile, type Known, type ReconcileInput, type Reconciliation } from "../../../src/core/plan/reconcile.ts";
import { aBlock, aReportOf, REPOSITORY } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

const TODAY = "2026-05-20";

/** Reconciles reports. By default, no commitment is tracked yet. */
function reconcileAlone(input: Partial<ReconcileInput<Known>>): Reconciliation<Known> {
  return reconcile<Known>({
    reports: [],
    known: [],
    gone: [],
    uncovered: new Map(),
    unreadable: new Set(),
    complete: true,
    trackerEvidence: new Map(),
    repositoryId: REPOSITORY.id,
    commit: "c0ffee",
    now: { instant: `${TODAY}T12:00:00Z`, today: null },
    policy: policyOf(parseConfig(null, {}), "2000-01-01"),
    ...input,
  });
}

describe("reconciling", () => {
  const A = { published: "2026-01-10" };

  test("excludes reports published before `since`, unless they are already tracked", () => {
    const register = new Register();
    const old = aReportOf("old.md", [{ text: "One" }, { text: "Two" }], { published: "2026-01-31" });
    const undated = aReportOf("undated.md", [{ text: "Three" }], { published: null });
    const first = register.plan([old, undated], TODAY, { since: "2026-02-01" });
    expect(first).toMatchObject({ beforeSince: 2, tracked: [{ block: { text: "Three" } }] });
    register.apply(register.plan([old], TODAY), TODAY);
    expect(register.plan([old], TODAY, { since: "2026-02-01" })).toMatchObject({ beforeSince: 0, operations: [] });
  });

  test("ignores a draft that was never tracked", () => {
    expect(new Register().plan([aReportOf("a.md", [{ text: "One" }], { draft: true })], TODAY).tracked).toEqual([]);
  });

  test("assigns short, distinct and stable slugs to reports", () => {
    const register = new Register();
    const paths = ["x/2026 Cache!.md", "y/2026-cache.md", "incidents/Netz Störung/index.md", "README.md", "!!/!!.md"];
    const slugs = (files: string[]): Array<string | undefined> => {
      const { tracked } = register.plan(
        files.map((path, index) => aReportOf(path, [{ text: `Thing ${index}` }, { text: `More ${index}` }])),
        TODAY,
      );
      return tracked.filter((_, index) => index % 2 === 0).map(({ block }) => block.report.slug);
    };
    expect(slugs(paths)).toEqual(["2026-cache", "2026-cache-2", "netz-störung", "readme", "report"]);
    register.apply(register.plan([aReportOf("y/2026-cache.md", [{ text: "Thing 1" }])], TODAY), TODAY);
    const { tracked } = register.plan(
      [
        aReportOf("x/2026-cache.md", [{ text: "New" }]),
        aReportOf("y/2026-cache.md", [{ text: "Thing 1" }, { text: "Fresh" }]),
      ],
      TODAY,
    );
    expect(tracked.map(({ block }) => block.report.slug)).toEqual(["2026-cache-2", "2026-cache", "2026-cache"]);
  });

  test("does not pair a commitment with one that was already removed from another report", () => {
    const register = new Register();
    const old = aReportOf("a.md", [{ text: "Add monitoring" }], A);
    register.apply(register.plan([old], TODAY), TODAY);
    register.set(1, { state: "closed", state_reason: "completed", closed_at: `${TODAY}T12:00:00Z` });
    const empty = aReportOf("a.md", [], A);
    register.apply(register.plan([empty], TODAY), TODAY);
    const { operations } = register.plan([empty, aReportOf("b.md", [{ text: "Add monitoring" }])], "2026-06-01");
    expect(operations).toMatchObject([{ type: "create", title: "Add monitoring" }]);
  });

  test("keeps a renamed tracked report and its slug, regardless of `since`", () => {
    const register = new Register();
    register.apply(register.plan([aReportOf("a.md", [{ text: "One" }, { text: "Two" }], A)], TODAY), TODAY);
    const renamed = aReportOf("b.md", [{ text: "One" }, { text: "Two" }, { text: "Three" }], A);
    const { tracked, beforeSince } = register.plan([renamed], TODAY, { since: "2026-05-01" });
    expect(beforeSince).toBe(0);
    expect(tracked.map(({ block }) => [block.report.slug, block.report.path, block.removed])).toEqual([
      ["a", "b.md", null],
      ["a", "b.md", null],
      ["a", "b.md", null],
    ]);
  });

  test("moves an item to its new report", () => {
    const register = new Register();
    const [a, b] = [aReportOf("a.md", [{ text: "One" }, { text: "Two" }], A), aReportOf("b.md", [{ text: "Three" }])];
    register.apply(register.plan([a, b], TODAY), TODAY);
    const { tracked } = register.plan(
      [aReportOf("a.md", [{ text: "One" }], A), aReportOf("b.md", [{ text: "Three" }, { text: "Two" }])],
      TODAY,
    );
    expect(tracked.find(({ block }) => block.text === "Two")!.block.report).toMatchObject({
      path: "b.md",
      slug: "b",
      published: "2026-03-01",
    });
  });

  test("continues a commitment's history if its issue is missing and its item gets an id", () => {
    const block = aBlock({ subject: "One", text: "One", due: "2026-06-01", first_due: "2026-05-01" });
    const { commitments } = reconcileAlone({
      reports: [aReportOf(block.report.path, [{ text: "One", due: "2026-08-01", id: "again" }])],
      known: [{ block, issue: null, gone: 7 }],
    });
    expect(commitments).toMatchObject([{ before: null, continues: { gone: 7 } }]);
    expect(commitments[0]?.assessed.block).toMatchObject({ first_due: "2026-05-01", due: "2026-08-01" });
    expect(commitments[0]?.assessed.block.history).toMatchObject([
      { type: "moved", from: "2026-06-01", to: "2026-08-01" },
    ]);
  });

  test("does not give a report the slug of another source's report", () => {
    const reports = [aReportOf("reports/a.md", [{ text: "One" }])];
    const slugOf = ({ commitments }: ReturnType<typeof reconcileAlone>): string | undefined =>
      commitments[0]?.assessed.block.report.slug;
    const { path, title, published } = aBlock().report;
    const foreign = [{ block: aBlock({ report: { path, title, published, slug: "a" } }) }];
    expect([slugOf(reconcileAlone({ reports })), slugOf(reconcileAlone({ reports, foreign }))]).toEqual(["a", "a-2"]);
  });
});
