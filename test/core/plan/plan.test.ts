import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import { textFingerprint } from "../../../src/core/identity/key.ts";
import type { Operation } from "../../../src/core/plan/operation.ts";
import { aCommitment, aReport } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

const TODAY = "2026-05-20";

function report(path: string, items: Array<Partial<Commitment>>, changes: Partial<Report> = {}): Report {
  return aReport({
    path,
    ...changes,
    commitments: items.map((item, index) =>
      aCommitment({ report: path, line: index + 5, subject: item.text ?? "Thing", ...item }),
    ),
  });
}

describe("a plan", () => {
  test("creates the label first, then one issue for each commitment", () => {
    const { operations, tracked } = new Register().plan(
      [report("a.md", [{ text: "One" }, { text: "Two", owner: "@mira, @jo" }])],
      TODAY,
    );
    expect(operations).toMatchObject([
      { type: "create-label", name: "follow-through" },
      { type: "create", title: "One", labels: ["follow-through"], logins: ["mira"] },
      { type: "create", title: "Two", logins: ["mira", "jo"] },
    ]);
    expect(tracked.map(({ issue }) => issue)).toEqual([null, null]);
  });

  test("leaves owners alone when asked to", () => {
    const { operations } = new Register().plan([report("a.md", [{ text: "One" }])], TODAY, { assignOwners: false });
    expect(operations[1]).toMatchObject({ logins: [] });
  });

  test("is empty without reports, and without a label then", () => {
    expect(new Register().plan([], TODAY)).toEqual({
      operations: [],
      tracked: [],
      beforeSince: 0,
      held: false,
      problems: [],
    });
  });

  test("creates no more than max-creates, and knows all the same what is promised", () => {
    const plan = new Register().plan([report("a.md", [{ text: "One" }, { text: "Two" }, { text: "Three" }])], TODAY, {
      maxCreates: 2,
    });
    expect(plan.operations.filter(({ type }) => type === "create")).toHaveLength(2);
    expect(plan.tracked).toHaveLength(3);
  });

  test("since keeps older reports out, but never one that is tracked", () => {
    const register = new Register();
    const old = report("old.md", [{ text: "One" }, { text: "Two" }], { published: "2026-01-31" });
    const undated = report("undated.md", [{ text: "Three" }], { published: null });
    const first = register.plan([old, undated], TODAY, { since: "2026-02-01" });
    expect(first).toMatchObject({ beforeSince: 2, tracked: [{ block: { text: "Three" } }] });
    register.apply(register.plan([old], TODAY), TODAY);
    expect(register.plan([old], TODAY, { since: "2026-02-01" })).toMatchObject({ beforeSince: 0, operations: [] });
  });

  test.each([
    ["deleted", "#7, the issue for “One”, was deleted; it is not created again."],
    ["moved", "#7, the issue for “One”, was moved to another repository; it is not created again."],
    ["hidden", "#7, the issue for “One”, can't be seen with this token; it is not created again."],
  ] as const)("never opens an issue again that was %s, until its item has an id", (how, message) => {
    const register = new Register();
    const one = (changes: Partial<Commitment> = {}): Report =>
      report("a.md", [{ text: "One", ...changes }, { text: "Two" }]);
    const [, create] = register.plan([one()], TODAY).operations;
    const { block } = create as Extract<Operation, { type: "create" }>;
    register.gone = [{ number: 7, mark: textFingerprint(block), how }];
    const { operations, problems, tracked } = register.plan([one()], TODAY);
    expect(operations).toMatchObject([{ type: "create-label" }, { type: "create", title: "Two" }]);
    expect(problems).toEqual([
      {
        severity: "error",
        file: "a.md",
        line: 5,
        message: `${message} To get a new issue, give the item an id such as {#7-again}.`,
      },
    ]);
    expect(tracked).toHaveLength(2);
    expect(register.plan([one({ id: "7-again" })], TODAY)).toMatchObject({
      problems: [
        {
          severity: "warning",
          message: expect.stringContaining("without the full history (`fetch-depth: 0`) its first date is unknown."),
        },
      ],
      operations: [{ type: "create-label" }, { title: "One" }, { title: "Two" }],
    });
  });

  test("puts a label back that somebody took off, whatever its case", () => {
    const register = new Register();
    const one = report("a.md", [{ text: "One" }]);
    register.apply(register.plan([one], TODAY), TODAY);
    register.get(1).labels = ["bug"];
    const plan = register.plan([one], TODAY);
    expect(plan.operations).toEqual([{ type: "label", number: 1, add: ["follow-through"], remove: [] }]);
    register.apply(plan, TODAY);
    expect(register.plan([one], TODAY).operations).toEqual([]);
    register.get(1).labels = ["Follow-Through"];
    expect(register.plan([one], TODAY).operations).toEqual([]);
  });

  test("closes the second of two open issues for one commitment", () => {
    const register = new Register();
    const one = report("a.md", [{ text: "One" }]);
    register.apply(register.plan([one], TODAY), TODAY);
    const first = register.get(1);
    register.issues.push({ ...first, labels: [...first.labels], facts: { ...first.facts, number: 2 } });
    const plan = register.plan([one], TODAY);
    expect(plan.operations).toMatchObject([{ type: "close-duplicate", number: 2, of: 1 }]);
    register.apply(plan, TODAY);
    expect(register.get(2).facts.state_reason).toBe("duplicate");
    expect(register.plan([one], TODAY)).toMatchObject({ operations: [], tracked: [{ issue: { number: 1 } }] });
  });

  test("a draft promises nothing yet", () => {
    expect(new Register().plan([report("a.md", [{ text: "One" }], { draft: true })], TODAY).tracked).toEqual([]);
  });

  test("a new subject becomes the title", () => {
    const register = new Register();
    register.apply(register.plan([report("a.md", [{ text: "One", id: "x" }])], TODAY), TODAY);
    const plan = register.plan([report("a.md", [{ text: "Other", id: "x" }])], TODAY);
    expect(plan.operations).toMatchObject([
      { type: "update", number: 1, title: { from: "One", to: "Other" }, state: null },
    ]);
  });

  test("carries the reports' problems on", () => {
    const problems = [{ severity: "error" as const, file: "a.md", line: 5, message: "Wrong." }];
    expect(new Register().plan([report("a.md", [], { problems })], TODAY).problems).toEqual(problems);
  });

  test("names reports for links: short, unlike each other, fixed at first sight", () => {
    const register = new Register();
    const paths = ["x/2026 Cache!.md", "y/2026-cache.md", "incidents/Netz Störung/index.md", "README.md", "!!/!!.md"];
    const slugs = (all: string[]): Array<string | undefined> => {
      const { tracked } = register.plan(
        all.map((path, index) => report(path, [{ text: `Thing ${index}` }, { text: `More ${index}` }])),
        TODAY,
      );
      return tracked.filter((_, index) => index % 2 === 0).map(({ block }) => block.report.slug);
    };
    expect(slugs(paths)).toEqual(["2026-cache", "2026-cache-2", "netz-störung", "readme", "report"]);
    register.apply(register.plan([report("y/2026-cache.md", [{ text: "Thing 1" }])], TODAY), TODAY);
    const { tracked } = register.plan(
      [
        report("x/2026-cache.md", [{ text: "New" }]),
        report("y/2026-cache.md", [{ text: "Thing 1" }, { text: "Fresh" }]),
      ],
      TODAY,
    );
    expect(tracked.map(({ block }) => block.report.slug)).toEqual(["2026-cache-2", "2026-cache", "2026-cache"]);
  });

  test("closes for a tick, and follows an untick", () => {
    const register = new Register();
    const open = report("a.md", [{ text: "One", done: false }]);
    const ticked = report("a.md", [{ text: "One", done: true }]);
    register.apply(register.plan([open], TODAY), TODAY);
    expect(register.plan([ticked], TODAY).operations).toMatchObject([{ state: "close" }]);
    register.apply(register.plan([ticked], TODAY), TODAY);
    expect(register.plan([open], TODAY).operations).toMatchObject([{ state: "reopen" }]);
    register.set(1, { state_reason: "not_planned" });
    expect(register.plan([open], TODAY).operations).toMatchObject([{ state: null }]);
  });

  test("closes a ticked item's issue that a cut-off run left open, but not one that a person reopened", () => {
    const register = new Register();
    const ticked = report("a.md", [{ text: "One", done: true }]);
    register.apply(register.plan([ticked], TODAY), TODAY);
    register.set(1, { state: "open", state_reason: null, closed_at: null });
    expect(register.plan([ticked], TODAY).operations).toMatchObject([{ state: "close" }]);
    register.set(1, { state_reason: "reopened" });
    const reopened = register.plan([ticked], TODAY);
    expect(reopened.operations).toMatchObject([{ state: null, says: [{ text: "Reopened." }] }]);
    register.apply(reopened, TODAY);
    expect(register.plan([ticked], TODAY).operations).toEqual([]);
  });
});

describe("what a sceptic would try", () => {
  const A = { published: "2026-01-10" };

  test("a promise is not paired with one that was gone before, in another report", () => {
    const register = new Register();
    const old = report("a.md", [{ text: "Add monitoring" }], A);
    register.apply(register.plan([old], TODAY), TODAY);
    register.set(1, { state: "closed", state_reason: "completed", closed_at: `${TODAY}T12:00:00Z` });
    const empty = report("a.md", [], A);
    register.apply(register.plan([empty], TODAY), TODAY);
    const { operations } = register.plan([empty, report("b.md", [{ text: "Add monitoring" }])], "2026-06-01");
    expect(operations).toMatchObject([{ type: "create", title: "Add monitoring" }]);
  });

  test("since does not let go of a tracked report that was renamed, and its link stays", () => {
    const register = new Register();
    register.apply(register.plan([report("a.md", [{ text: "One" }, { text: "Two" }], A)], TODAY), TODAY);
    const renamed = report("b.md", [{ text: "One" }, { text: "Two" }, { text: "Three" }], A);
    const { tracked, beforeSince } = register.plan([renamed], TODAY, { since: "2026-05-01" });
    expect(beforeSince).toBe(0);
    expect(tracked.map(({ block }) => [block.report.slug, block.report.path, block.removed])).toEqual([
      ["a", "b.md", null],
      ["a", "b.md", null],
      ["a", "b.md", null],
    ]);
  });

  test("an item that moved to another report belongs to that one", () => {
    const register = new Register();
    const [a, b] = [report("a.md", [{ text: "One" }, { text: "Two" }], A), report("b.md", [{ text: "Three" }])];
    register.apply(register.plan([a, b], TODAY), TODAY);
    const { tracked } = register.plan(
      [report("a.md", [{ text: "One" }], A), report("b.md", [{ text: "Three" }, { text: "Two" }])],
      TODAY,
    );
    expect(tracked.find(({ block }) => block.text === "Two")!.block.report).toMatchObject({
      path: "b.md",
      slug: "b",
      published: "2026-03-01",
    });
  });

  test("takes back what was tracked, and nothing else; a renewed promise is opened again", () => {
    const register = new Register();
    const one = report("a.md", [{ text: "One" }]);
    register.apply(register.plan([one], TODAY), TODAY);
    const taken = (text: string): Report =>
      report("a.md", [], {
        withdrawn: [{ ...aCommitment({ report: "a.md", text, subject: text, reason: "dear" }), replacedBy: null }],
      });
    const back = register.plan([taken("One")], TODAY);
    expect(back.operations).toMatchObject([{ type: "update", state: "withdraw", says: [{}] }]);
    register.apply(back, TODAY);
    expect(register.get(1).facts).toMatchObject({ state: "closed", state_reason: "not_planned" });
    expect(register.plan([taken("One")], TODAY).operations).toEqual([]);
    expect(register.plan([one], TODAY).operations).toMatchObject([{ type: "update", state: "reopen" }]);
    register.set(1, { state: "open", state_reason: "reopened" });
    register.apply(register.plan([taken("One")], TODAY), TODAY);
    expect(register.get(1).facts.state).toBe("open");
    expect(new Register().plan([taken("Never")], TODAY)).toMatchObject({ operations: [], tracked: [] });
  });

  test("reminds once for each day that is asked for, and never where nobody is to be assigned", () => {
    const register = new Register();
    const one = report("a.md", [{ text: "One", due: "2026-05-21", owner: "@mira" }]);
    register.apply(register.plan([one], TODAY), TODAY);
    const on = (day: string, changes = {}): Operation[] => register.plan([one], day, changes).operations;
    expect(on("2026-05-22")).toMatchObject([
      { type: "update", says: [{ to: ["mira"] }] },
      { type: "label", add: ["overdue"] },
    ]);
    expect(on("2026-05-22", { assignOwners: false })[0]).toMatchObject({ says: [{ to: [] }] });
    expect(on("2026-05-22", { remindDays: [] })).toMatchObject([{ type: "label" }]);
    register.apply(register.plan([one], "2026-05-22"), "2026-05-22");
    expect(on("2026-05-27")).toEqual([]);
    expect(on("2026-05-28")).toMatchObject([{ type: "update" }]);
    const moved = report("a.md", [{ text: "One", due: "2026-06-30", owner: "@mira" }]);
    expect(register.plan([moved], "2026-05-28").operations).toMatchObject([
      { type: "update", says: [{ text: expect.stringContaining("moved later") }] },
      { type: "label", remove: ["overdue"] },
    ]);
  });

  test("a block that is gone stops every write", () => {
    const register = new Register();
    register.apply(
      register.plan([report("a.md", [{ text: "One" }, { text: "Two", due: "2026-06-01" }])], TODAY),
      TODAY,
    );
    register.get(1).body = "A person's own words";
    const { operations, tracked } = register.plan(
      [report("a.md", [{ text: "One" }, { text: "Two", due: "2026-07-01" }])],
      TODAY,
    );
    expect(operations).toEqual([]);
    expect(tracked).toHaveLength(2);
  });

  test("an issue of another account holds its commitment's place: red, and no second one", () => {
    const register = new Register();
    const one = report("a.md", [{ text: "One" }]);
    register.apply(register.plan([one], TODAY), TODAY);
    register.get(1).author = "mira";
    const { operations, problems } = register.plan([one], TODAY);
    expect(operations).toEqual([]);
    expect(problems).toMatchObject([
      { severity: "error", file: "a.md", line: 5, message: expect.stringContaining("#1") },
    ]);
  });
});

describe("the laws of the plan", () => {
  const item = fc.record({
    text: fc.constantFrom("Alpha", "Beta", "Gamma", "Delta", "Gamma "),
    done: fc.constantFrom(null, false, true),
    due: fc.constantFrom(null, "2026-06-01", "2026-07-01"),
    owner: fc.constantFrom(null, "@mira", "Ops"),
    id: fc.constantFrom(null, null, "x", "y"),
  });
  const world = fc
    .array(fc.tuple(fc.constantFrom("a.md", "b.md", "c.md"), fc.array(item, { maxLength: 6 })), { maxLength: 3 })
    .map((files) => [...new Map(files)].map(([path, items]) => report(path, items)));

  test("after one complete run planning again gives an empty plan, cut-off runs before it or not", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(world, fc.nat(12)), { minLength: 1, maxLength: 5 }), (runs) => {
        const register = new Register();
        runs.forEach(([reports, limit], index) => {
          const today = `2026-05-0${index + 1}`;
          register.apply(register.plan(reports, today), today, limit);
        });
        const last = runs.at(-1)![0];
        register.apply(register.plan(last, "2026-05-20"), "2026-05-20");
        expect(register.plan(last, "2026-05-21").operations).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("a complete run leaves exactly one issue for each commitment", () => {
    fc.assert(
      fc.property(world, fc.nat(12), (reports, limit) => {
        const register = new Register();
        register.apply(register.plan(reports, TODAY), TODAY, limit);
        register.apply(register.plan(reports, TODAY), TODAY);
        const promised = reports.reduce((sum, { commitments }) => sum + commitments.length, 0);
        expect(register.issues).toHaveLength(promised);
      }),
      { numRuns: 500 },
    );
  });
});
