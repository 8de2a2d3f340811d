import { describe, expect, test } from "vitest";
import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import { textFingerprint } from "../../../src/core/identity/key.ts";
import type { Operation } from "../../../src/core/plan/operation.ts";
import { planSync } from "../../../src/core/plan/plan.ts";
import { aCommitment, aReportOf } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";

const TODAY = "2026-05-20";

describe("a plan", () => {
  test("creates the label first, then one issue per commitment", () => {
    const { operations, tracked } = new Register().plan(
      [aReportOf("a.md", [{ text: "One" }, { text: "Two", owner: "@mira, @jo" }])],
      TODAY,
    );
    expect(operations).toMatchObject([
      { type: "create-label", name: "follow-through" },
      { type: "create", title: "One", labels: ["follow-through"], logins: ["mira"] },
      { type: "create", title: "Two", logins: ["mira", "jo"] },
    ]);
    expect(tracked.map(({ issue }) => issue)).toEqual([null, null]);
  });

  test("assigns nobody if `assign-owners` is off", () => {
    const { operations } = new Register().plan([aReportOf("a.md", [{ text: "One" }])], TODAY, { assignOwners: false });
    expect(operations[1]).toMatchObject({ logins: [] });
  });

  test("is empty if there are no reports, and doesn't create the label", () => {
    expect(new Register().plan([], TODAY)).toEqual({
      operations: [],
      tracked: [],
      beforeSince: 0,
      passedOver: 0,
      held: false,
      problems: [],
    });
  });

  test("creates at most `max-creates` issues and still tracks every commitment", () => {
    const plan = new Register().plan(
      [aReportOf("a.md", [{ text: "One" }, { text: "Two" }, { text: "Three" }])],
      TODAY,
      {
        maxCreates: 2,
      },
    );
    expect(plan.operations.filter(({ type }) => type === "create")).toHaveLength(2);
    expect(plan.tracked).toHaveLength(3);
  });

  test.each([
    ["deleted", "#7, the issue for “One”, was deleted; it is not created again."],
    ["moved", "#7, the issue for “One”, was moved to another repository; it is not created again."],
    ["hidden", "#7, the issue for “One”, is no longer visible to Follow-through; it is not created again."],
  ] as const)(
    "doesn't recreate an issue that was %s until its item gets an id and its past is known",
    (how, message) => {
      const register = new Register();
      const report = (changes: Partial<Commitment> = {}): Report =>
        aReportOf("a.md", [{ text: "One", ...changes }, { text: "Two" }]);
      const [, create] = register.plan([report()], TODAY).operations;
      const { block } = create as Extract<Operation, { type: "create" }>;
      register.gone = [{ number: 7, fingerprint: textFingerprint(block), how }];
      const other = aReportOf("b.md", [{ text: "Three" }]);
      const { operations, problems, tracked } = register.plan([report(), other], TODAY);
      expect(operations).toMatchObject([{ type: "create-label" }, { type: "create", title: "Three" }]);
      expect(problems).toEqual([
        {
          severity: "error",
          file: "a.md",
          line: 5,
          message: `${message} To get a new issue, give the item an id such as {#7-again}. Its original due date is unknown, and new items in this report get no issue, because the report's history couldn't be read. Run again, or add a checkout step with \`fetch-depth: 0\`.`,
        },
      ]);
      expect(tracked).toHaveLength(3);
      expect(register.plan([report({ id: "7-again" })], TODAY)).toMatchObject({
        problems: [
          { severity: "error", message: expect.stringContaining("“One” gets no new issue in place of #7 yet") },
        ],
        operations: [],
      });
      register.gone = [{ number: 7, fingerprint: textFingerprint(block), how, block }];
      expect(register.plan([report()], TODAY)).toMatchObject({
        problems: [
          { severity: "error", message: `${message} To get a new issue, give the item an id such as {#7-again}.` },
        ],
        operations: [{ type: "create-label" }, { title: "Two" }],
      });
      expect(register.plan([report({ id: "7-again" })], TODAY)).toMatchObject({
        problems: [{ severity: "warning", message: expect.stringContaining("original due date and history are kept") }],
        operations: [{ type: "create-label" }, { title: "One" }, { title: "Two" }],
      });
    },
  );

  test("restores a removed label, and ignores the case of existing labels", () => {
    const register = new Register();
    const report = aReportOf("a.md", [{ text: "One" }]);
    register.apply(register.plan([report], TODAY), TODAY);
    register.get(1).labels = ["bug"];
    const plan = register.plan([report], TODAY);
    expect(plan.operations).toEqual([{ type: "label", number: 1, add: ["follow-through"], remove: [] }]);
    register.apply(plan, TODAY);
    expect(register.plan([report], TODAY).operations).toEqual([]);
    register.get(1).labels = ["Follow-Through"];
    expect(register.plan([report], TODAY).operations).toEqual([]);
  });

  test("closes the second of two open issues for the same commitment", () => {
    const register = new Register();
    const report = aReportOf("a.md", [{ text: "One" }]);
    register.apply(register.plan([report], TODAY), TODAY);
    const first = register.get(1);
    register.issues.push({ ...first, labels: [...first.labels], facts: { ...first.facts, number: 2 } });
    const plan = register.plan([report], TODAY);
    expect(plan.operations).toMatchObject([{ type: "close-duplicate", number: 2, of: 1 }]);
    register.apply(plan, TODAY);
    expect(register.get(2).facts.state_reason).toBe("duplicate");
    expect(register.plan([report], TODAY)).toMatchObject({ operations: [], tracked: [{ issue: { number: 1 } }] });
  });

  test("renames the issue when the subject changes", () => {
    const register = new Register();
    register.apply(register.plan([aReportOf("a.md", [{ text: "One", id: "x" }])], TODAY), TODAY);
    const plan = register.plan([aReportOf("a.md", [{ text: "Other", id: "x" }])], TODAY);
    expect(plan.operations).toMatchObject([
      { type: "update", number: 1, title: { from: "One", to: "Other" }, state: null },
    ]);
  });

  test("includes the reports' problems", () => {
    const problems = [{ severity: "error" as const, file: "a.md", line: 5, message: "Wrong." }];
    expect(new Register().plan([aReportOf("a.md", [], { problems })], TODAY).problems).toEqual(problems);
  });

  test("closes an issue when its item is ticked and reopens it when the tick is removed", () => {
    const register = new Register();
    const open = aReportOf("a.md", [{ text: "One", done: false }]);
    const ticked = aReportOf("a.md", [{ text: "One", done: true }]);
    register.apply(register.plan([open], TODAY), TODAY);
    expect(register.plan([ticked], TODAY).operations).toMatchObject([{ state: "close" }]);
    register.apply(register.plan([ticked], TODAY), TODAY);
    expect(register.plan([open], TODAY).operations).toMatchObject([{ state: "reopen" }]);
    register.set(1, { state_reason: "not_planned" });
    expect(register.plan([open], TODAY).operations).toMatchObject([{ state: null }]);
  });

  test("closes a ticked item's issue that an interrupted run left open, but not one that a person reopened", () => {
    const register = new Register();
    const ticked = aReportOf("a.md", [{ text: "One", done: true }]);
    register.apply(register.plan([ticked], TODAY), TODAY);
    register.set(1, { state: "open", state_reason: null, closed_at: null });
    expect(register.plan([ticked], TODAY).operations).toMatchObject([{ state: "close" }]);
    register.set(1, { state_reason: "reopened" });
    const reopened = register.plan([ticked], TODAY);
    expect(reopened.operations).toMatchObject([{ state: null, comments: [{ text: "Reopened." }] }]);
    register.apply(reopened, TODAY);
    expect(register.plan([ticked], TODAY).operations).toEqual([]);
  });

  test("withdraws only tracked commitments, and reopens the issue when a commitment is restored", () => {
    const register = new Register();
    const report = aReportOf("a.md", [{ text: "One" }]);
    register.apply(register.plan([report], TODAY), TODAY);
    const withdrawing = (text: string): Report =>
      aReportOf("a.md", [], {
        withdrawn: [{ ...aCommitment({ report: "a.md", text, subject: text, reason: "dear" }), replacedBy: null }],
      });
    const back = register.plan([withdrawing("One")], TODAY);
    expect(back.operations).toMatchObject([{ type: "update", state: "withdraw", comments: [{}] }]);
    register.apply(back, TODAY);
    expect(register.get(1).facts).toMatchObject({ state: "closed", state_reason: "not_planned" });
    expect(register.plan([withdrawing("One")], TODAY).operations).toEqual([]);
    expect(register.plan([report], TODAY).operations).toMatchObject([{ type: "update", state: "reopen" }]);
    register.set(1, { state: "open", state_reason: "reopened" });
    register.apply(register.plan([withdrawing("One")], TODAY), TODAY);
    expect(register.get(1).facts.state).toBe("open");
    expect(new Register().plan([withdrawing("Never")], TODAY)).toMatchObject({ operations: [], tracked: [] });
  });

  test("posts a reminder even if the block records one that isn't due yet", () => {
    const register = new Register();
    const report = aReportOf("a.md", [{ text: "One", due: "2026-05-21" }]);
    register.apply(register.plan([report], TODAY), TODAY);
    const input = register.planInput([report], "2026-05-28");
    const remindedAfter = (days: number): unknown[] => {
      const reminded = { due: "2026-05-21", days };
      const issues = input.issues.map((issue) => ({ ...issue, block: { ...issue.block, reminded } }));
      return planSync({ ...input, issues }).operations.map(
        (operation) => "block" in operation && operation.block.reminded,
      );
    };
    expect(remindedAfter(9999)).toMatchObject([{ days: 7 }, false]);
    expect(remindedAfter(7)).toEqual([false]);
  });

  test("posts one reminder for each of the `remind-days`, and mentions nobody if `assign-owners` is off", () => {
    const register = new Register();
    const report = aReportOf("a.md", [{ text: "One", due: "2026-05-21", owner: "@mira" }]);
    register.apply(register.plan([report], TODAY), TODAY);
    const on = (day: string, changes = {}): Operation[] => register.plan([report], day, changes).operations;
    expect(on("2026-05-22")).toMatchObject([
      { type: "update", comments: [{ to: ["mira"] }] },
      { type: "label", add: ["overdue"] },
    ]);
    expect(on("2026-05-22", { assignOwners: false })[0]).toMatchObject({ comments: [{ to: [] }] });
    expect(on("2026-05-22", { remindDays: [] })).toMatchObject([{ type: "label" }]);
    register.apply(register.plan([report], "2026-05-22"), "2026-05-22");
    expect(on("2026-05-27")).toEqual([]);
    expect(on("2026-05-28")).toMatchObject([{ type: "update" }]);
    const moved = aReportOf("a.md", [{ text: "One", due: "2026-06-30", owner: "@mira" }]);
    expect(register.plan([moved], "2026-05-28").operations).toMatchObject([
      { type: "update", comments: [{ text: expect.stringContaining("moved later") }] },
      { type: "label", remove: ["overdue"] },
    ]);
  });

  test("updates the other issues, but creates and removes nothing, if a tracked issue has lost its block", () => {
    const register = new Register();
    const before = [{ text: "One" }, { text: "Two", due: "2026-06-01" }, { text: "Three" }];
    register.apply(register.plan([aReportOf("a.md", before)], TODAY), TODAY);
    register.get(1).body = "A person's own words";
    const { operations, tracked } = register.plan(
      [aReportOf("a.md", [{ text: "One" }, { text: "Two", due: "2026-07-01" }, { text: "Four" }])],
      TODAY,
    );
    expect(operations).toMatchObject([{ type: "update", number: 2, block: { due: "2026-07-01" } }]);
    expect(tracked.map(({ block, issue }) => [block.text, block.removed, issue?.number])).toEqual([
      ["One", null, undefined],
      ["Two", null, 2],
      ["Four", null, undefined],
      ["Three", null, 3],
    ]);
  });

  test("reports an error instead of creating a second issue if another account's issue contains the block", () => {
    const register = new Register();
    const report = aReportOf("a.md", [{ text: "One" }]);
    register.apply(register.plan([report], TODAY), TODAY);
    register.get(1).author = "mira";
    const { operations, problems } = register.plan([report], TODAY);
    expect(operations).toEqual([]);
    expect(problems).toMatchObject([
      { severity: "error", file: "a.md", line: 5, message: expect.stringContaining("#1") },
    ]);
  });

  test("adds the overdue label to an issue that is already overdue when it is created", () => {
    const { operations } = new Register().plan([aReportOf("a.md", [{ text: "One", due: "2026-05-01" }])], TODAY);
    expect(operations[1]).toMatchObject({ type: "create", labels: ["follow-through", "overdue"] });
  });

  test("creates nothing while a missing issue's commitment is in no report and its past is unknown", () => {
    const register = new Register();
    const fingerprint = textFingerprint(aCommitment({ subject: "Gone" }));
    const report = aReportOf("a.md", [{ text: "One" }, { text: "Two", id: "two" }]);
    register.gone = [{ number: 7, fingerprint, how: "deleted" }];
    const message = expect.stringContaining("no report contains the commitment's text any more");
    expect(register.plan([report], TODAY)).toMatchObject({
      operations: [],
      problems: [{ severity: "error", file: null, line: null, message }],
      unknownPasts: [{ number: 7, path: null }],
    });
    register.gone = [{ number: 7, fingerprint, how: "deleted", continued: 9 }];
    expect(register.plan([report], TODAY)).toMatchObject({ problems: [], operations: [{}, {}, {}] });
  });

  test("includes a commitment's assessment only if no write will change its facts", () => {
    const register = new Register();
    register.apply(register.plan([aReportOf("a.md", [{ text: "One" }, { text: "Two" }])], TODAY), TODAY);
    const { tracked } = register.plan([aReportOf("a.md", [{ text: "One", done: true }, { text: "Two" }])], TODAY);
    expect(tracked.map(({ assessed }) => assessed?.state ?? null)).toEqual([null, "due_soon"]);
  });
});

test("an issue that can't be read in this run is neither created again nor counted, and holds back all creates", () => {
  const register = new Register();
  const reports = [aReportOf("a.md", [{ text: "One", due: "2026-05-01" }, { text: "Two" }])];
  const [, create] = register.plan(reports, TODAY).operations;
  const { block } = create as Extract<Operation, { type: "create" }>;
  register.unread = [{ number: 7, fingerprint: textFingerprint(block), how: "hidden" }];
  const { operations, tracked, problems } = register.plan(reports, TODAY);
  expect([operations, problems]).toEqual([[], []]);
  expect(tracked.map((commitment) => commitment.block.subject)).toEqual(["Two"]);
});

describe("an issue that is past its due date", () => {
  const report = aReportOf("a.md", [{ text: "One", due: "2026-05-01" }]);

  function overdue(changes: object): Operation[] {
    const register = new Register();
    register.apply(register.plan([report], "2026-04-01"), "2026-04-01");
    Object.assign(register.get(1), changes);
    return register.plan([report], TODAY).operations;
  }

  test("stays as it is if its activity can't be read", () => {
    expect(overdue({ unheard: "activity" })).toEqual([]);
  });

  test("doesn't become overdue if its tracker can't be read", () => {
    expect(overdue({ unheard: "tracker" })).toEqual([]);
    expect(overdue({ unheard: "tracker", labels: ["follow-through", "overdue"] })).toMatchObject([{ type: "update" }]);
  });

  test("becomes overdue if everything can be read", () => {
    expect(overdue({}).map(({ type }) => type)).toEqual(["update", "label"]);
  });
});

describe("a locked issue with an unposted comment", () => {
  const report = (due: string): Report => aReportOf("a.md", [{ text: "One", due }]);

  function plan(locked: boolean, { due, labelled = true }: { due: string; labelled?: boolean }) {
    const register = new Register();
    register.apply(register.plan([report("2026-06-20")], TODAY), TODAY);
    const { operations } = register.plan([report("2026-06-27")], TODAY);
    const update = operations.find((operation) => operation.type === "update")!;
    const unsaid = update.comments.map(({ mark }) => mark);
    register.apply(
      { ...register.plan([], TODAY), operations: [{ ...update, block: { ...update.block, unsaid } }] },
      TODAY,
    );
    Object.assign(register.get(1), { locked, ...(labelled ? {} : { labels: [] }) });
    register.labelExists = labelled;
    const next = register.plan([report(due)], TODAY, { assignOwners: false });
    return { next, unsaid };
  }

  test("causes only a warning while it is locked", () => {
    const { next } = plan(true, { due: "2026-06-27" });
    expect(next.operations).toEqual([]);
    expect(next.problems).toEqual([
      {
        severity: "warning",
        file: "a.md",
        line: 5,
        message:
          "Issue #1 is locked, so 1 comment could not be posted; the same facts are recorded in the issue's body. Unlock the issue so that the next run can comment.",
      },
    ]);
  });

  test("gets the comment when it is unlocked, and its block no longer lists the comment", () => {
    const { next, unsaid } = plan(false, { due: "2026-06-27" });
    expect(next.problems).toEqual([]);
    expect(next.operations).toMatchObject([{ type: "update", number: 1, comments: unsaid.map((mark) => ({ mark })) }]);
    expect(next.operations.map((operation) => "block" in operation && "unsaid" in operation.block)).toEqual([false]);
  });

  test("gets all unposted comments with its next change", () => {
    const { next, unsaid } = plan(true, { due: "2026-07-04" });
    expect(next.problems).toEqual([]);
    expect(next.operations).toMatchObject([{ comments: [{ mark: unsaid[0] }, { to: [] }] }]);
  });

  test("doesn't get its label back while the repository lacks that label", () => {
    expect(plan(true, { due: "2026-06-27", labelled: false }).next.operations).toEqual([]);
  });
});
