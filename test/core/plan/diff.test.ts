import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import { aCommitment, aReport, REPORT_PATH } from "../../support/builders.ts";
import { POLICY, Register } from "../../support/simulation.ts";
import { aVersion, diffVersions } from "../../support/versions.ts";
import { textFingerprint } from "../../../src/core/identity/key.ts";
import type { GoneIssue, TrackedIssue } from "../../../src/core/model/register.ts";

const TODAY = "2026-05-20";

function report(items: Array<Partial<Commitment>>, changes: Partial<Report> = {}): Report {
  const commitments = items.map((item, index) =>
    aCommitment({ line: index + 5, subject: item.text ?? "Thing", ...item }),
  );
  return aReport({ ...changes, commitments });
}

function withdrawn(text: string, reason: string | null): Report["withdrawn"] {
  return [{ ...aCommitment({ text, subject: text, reason }), replacedBy: null }];
}

function diff(base: Report[], head: Report[], issues: TrackedIssue[] = []): string[] {
  return diffVersions(aVersion(base), aVersion(head), { issues, today: TODAY }).changes.map(
    ({ severity, type, line, subject, sentence }) => `${severity} ${type} ${line} ${subject}: ${sentence}`,
  );
}

describe("the list of changes from a merge", () => {
  test("is empty if nothing changes or only a draft is added", () => {
    const only = report([{ text: "One" }]);
    expect(diff([only], [only])).toEqual([]);
    expect(diff([], [{ ...only, draft: true }])).toEqual([]);
  });

  test("contains each new commitment with its owner and due date", () => {
    const items = [
      { text: "One", owner: null, due: null, dueText: "soon" },
      { text: "Two", owner: null, due: null, dueText: null },
      { text: "Three", owner: "@mira", due: "2026-06-01" },
    ];
    expect(diff([], [report(items)])).toEqual([
      "notice new 5 One: New: no owner, “soon” is not a date.",
      "notice new 6 Two: New: no owner, no due date.",
      "notice new 7 Three: New: @mira, due 2026-06-01.",
    ]);
  });

  test("shows the number of slips and the delay only if the due date moved later", () => {
    const base = [report([{ text: "One", due: "2026-06-01" }])];
    expect(diff(base, [report([{ text: "One", due: "2026-07-01", reason: "vendor" }])])).toEqual([
      "notice moved 5 One: Due date moved later by 30 days: 2026-06-01 → 2026-07-01, reason: “vendor”. 1st slip, +30 days from the original due date.",
    ]);
    expect(diff(base, [report([{ text: "One", due: "2026-05-25" }])])).toEqual([
      "notice moved 5 One: Due date moved earlier by 7 days: 2026-06-01 → 2026-05-25.",
    ]);
  });

  test("includes the issue's earlier slips, and shows a negative delay if the new due date is before the original one", () => {
    const register = new Register();
    const dates = ["2026-06-01", "2026-05-01", "2026-05-10", "2026-05-12"];
    for (const due of dates)
      register.apply(register.plan([report([{ text: "One", due }])], "2026-04-01"), "2026-04-01");
    const { tracked } = register.select();
    const [base, head] = [report([{ text: "One", due: "2026-05-12" }]), report([{ text: "One", due: "2026-05-20" }])];
    expect(diff([base], [head], tracked)).toEqual([
      expect.stringContaining("3rd slip, -12 days from the original due date."),
    ]);
  });

  test("omits an item that stays done, whether or not it has an issue", () => {
    const base = [report([{ text: "One", done: true, due: null, dueText: null }])];
    const dated = [report([{ text: "One", done: true, due: "2026-07-01" }])];
    expect(diff(base, dated)).toEqual([]);
    // A sync also ignores changes to an item whose issue is closed.
    const register = new Register();
    register.apply(register.plan(base, "2026-04-01"), "2026-04-01");
    expect(diff(base, dated, register.select().tracked)).toEqual([]);
    expect(diff(base, [report([{ text: "One", due: "2026-07-01" }])])).not.toEqual([]);
  });

  test("omits a new item whose issue was deleted, because a sync doesn't create another", () => {
    const items = [report([{ text: "One" }, { text: "Two" }])];
    const fingerprint = textFingerprint(aCommitment({ text: "One", subject: "One" }));
    const gone: GoneIssue[] = [{ number: 7, fingerprint, how: "deleted" }];
    const { changes } = diffVersions(aVersion([]), aVersion(items), { today: TODAY, gone });
    expect(changes.map(({ subject }) => subject)).toEqual(["Two"]);
  });

  test("contains a withdrawal, as an error if no reason is given", () => {
    const base = [report([{ text: "One" }])];
    expect(diff(base, [report([], { withdrawn: withdrawn("One", "too expensive") })])).toEqual([
      "notice withdrawn 12 One: Withdrawn in its report, reason: “too expensive”.",
    ]);
    expect(diff(base, [report([], { withdrawn: withdrawn("One", null) })])).toEqual([
      "error withdrawn 12 One: Withdrawn in its report. Say why: “~~text~~ withdrawn: the reason”.",
    ]);
    expect(diff([], [report([], { withdrawn: withdrawn("Never promised", null) })])).toEqual([]);
  });

  test("contains a removal, as an error unless the commitment was ticked or its issue is closed", () => {
    const register = new Register();
    const base = [report([{ text: "One" }])];
    expect(diff(base, [])).toEqual([expect.stringContaining("error removed 5 One: Removed without explanation.")]);
    expect(diff([report([{ text: "One", done: true }])], [])).toEqual([
      "notice removed 5 One: Removed from its report.",
    ]);
    register.apply(register.plan(base, "2026-04-01"), "2026-04-01");
    register.set(1, { state: "closed", state_reason: "not_planned", closed_at: "2026-05-01T00:00:00Z" });
    expect(diff(base, [], register.select().tracked)).toEqual([
      "notice removed 5 One: Removed from its report (closed as not planned).",
    ]);
  });

  test("contains changed texts and owners", () => {
    const base = [report([{ text: "Add an alert for the queue depth", owner: null }])];
    const head = [report([{ text: "Add an alert for the queue depth and lag", owner: "@jo" }])];
    expect(diffVersions(aVersion(base), aVersion(head), { today: TODAY }).changes).toMatchObject([
      { type: "reworded", file: REPORT_PATH },
      { type: "owner", sentence: "Owner changed: nobody → “@jo”." },
    ]);
  });
});

test.each([
  [1, "1st"],
  [2, "2nd"],
  [4, "4th"],
  [11, "11th"],
  [21, "21st"],
])("slip number %i is called the %s slip", (slips, name) => {
  const register = new Register();
  const due = (index: number): string =>
    new Date(Date.parse("2026-06-01") + index * 86_400_000).toISOString().slice(0, 10);
  for (let at = 0; at < slips; at += 1)
    register.apply(register.plan([report([{ text: "One", due: due(at) }])], "2026-04-01"), "2026-04-01");
  const [base, head] = [slips - 1, slips].map((index) => [report([{ text: "One", due: due(index) }])]) as [
    Report[],
    Report[],
  ];
  expect(diff(base, head, register.select().tracked)[0]).toContain(`${name} slip`);
});

describe("lint in a pull request", () => {
  const old = report([{ text: "Long ago" }], { path: "old.md", published: "2025-01-01" });
  const policy = { ...POLICY, since: "2026-01-01" };

  test("announces nothing about a report that was published before `since`", () => {
    const base = aVersion([], { policy });
    expect(diffVersions(base, aVersion([old], { policy }), { today: TODAY }).changes).toEqual([]);
    expect(diffVersions(aVersion([old], { policy }), base, { today: TODAY }).changes).toEqual([]);
    expect(diffVersions(base, aVersion([old]), { today: TODAY }).changes).toMatchObject([{ type: "new" }]);
  });

  test("compares a report that is already tracked, regardless of `since`", () => {
    const register = new Register();
    register.apply(register.plan([old], "2026-04-01"), "2026-04-01");
    const { tracked: issues } = register.select();
    const { changes } = diffVersions(aVersion([old], { policy }), aVersion([], { policy }), { issues, today: TODAY });
    expect(changes).toMatchObject([{ type: "removed", severity: "error" }]);
  });

  test("only warns about a report that `documents` no longer covers, unless an item's words are missing from the report", () => {
    const one = report([{ text: "One thing to do" }]);
    const left = aVersion([], { uncovered: new Map([[REPORT_PATH, "# Notes\n\n- One **thing** to do\n"]]) });
    const { changes, problems } = diffVersions(aVersion([one]), left, { today: TODAY });
    const message = expect.stringContaining(`${REPORT_PATH} is tracked but no longer covered by \`documents\``);
    expect([changes, problems]).toEqual([[], { base: [], head: [expect.objectContaining({ message })] }]);
    const gone = aVersion([], { uncovered: new Map([[REPORT_PATH, "# Notes\n"]]) });
    expect(diffVersions(aVersion([one]), gone, { today: TODAY })).toMatchObject({
      changes: [{ type: "removed" }],
      problems: { head: [] },
    });
  });

  test("announces nothing about a report if either version can't be read", () => {
    const one = report([{ text: "One" }]);
    const register = new Register();
    register.apply(register.plan([one], "2026-04-01"), "2026-04-01");
    const { tracked: issues } = register.select();
    const unreadable = aVersion([], { unreadable: new Set([REPORT_PATH]) });
    expect(diffVersions(aVersion([one]), unreadable, { today: TODAY })).toMatchObject({ changes: [] });
    expect(diffVersions(unreadable, aVersion([one]), { issues, today: TODAY }).changes).toEqual([]);
  });

  test("announces the return of a removed commitment", () => {
    const register = new Register();
    for (const items of [[{ text: "One" }, { text: "Two" }], [{ text: "Two" }]])
      register.apply(register.plan([report(items)], "2026-04-01"), "2026-04-01");
    const head = [report([{ text: "One" }, { text: "Two" }])];
    const { tracked } = register.select();
    expect(diff([report([{ text: "Two" }])], head, tracked)).toEqual([
      expect.stringContaining("notice restored 5 One: Back in its report."),
    ]);
  });
});

describe("lint", () => {
  const item = fc.record({
    text: fc.constantFrom("Add an alert", "Add an alert for lag", "Buy more disks", "Write the runbook", "Test it"),
    due: fc.constantFrom(null, "2026-06-01", "2026-07-01"),
    owner: fc.constantFrom(null, "@mira"),
    done: fc.constantFrom(null, true),
    reason: fc.constantFrom(null, "vendor"),
  });
  const reports = fc
    .tuple(
      fc.uniqueArray(item, { selector: ({ text }) => text, maxLength: 4 }),
      fc.uniqueArray(fc.constantFrom("Add an alert", "Buy more disks"), { maxLength: 1 }),
      fc.constantFrom("2025-05-01", "2026-05-01"),
    )
    .map(([items, dropped, published]) => [
      report(items, { published, withdrawn: dropped.flatMap((text) => withdrawn(text, null)) }),
    ]);

  test("announces exactly the changes that a sync then makes, for any two versions of the reports", () => {
    fc.assert(
      fc.property(reports, reports, fc.boolean(), (before, after, isTracked) => {
        // Before a done item's issue exists, lint can't know whether it will be closed.
        fc.pre(isTracked || before.every(({ commitments }) => commitments.every(({ done }) => done === null)));
        const policy = { ...POLICY, since: "2026-01-01" };
        const register = new Register();
        const sync = (version: Report[]): void => register.apply(register.plan(version, TODAY, policy), TODAY);
        if (isTracked) sync(before);
        const { tracked: issues } = register.select();
        const versions = [aVersion(before, { policy }), aVersion(after, { policy })] as const;
        const { changes } = diffVersions(...versions, { issues, today: TODAY });
        if (!isTracked) sync(before);
        const known = new Map(register.select().tracked.map(({ block }) => [block.key, block.history.length]));
        sync(after);
        const done = register.select().tracked.flatMap(({ block }): string[] => {
          const earlier = known.get(block.key);
          return earlier === undefined ? ["new"] : block.history.slice(earlier).map(({ type }) => type);
        });
        expect(changes.map(({ type }) => type).toSorted()).toEqual(done.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  test("announces no changes between identical reports", () => {
    fc.assert(
      fc.property(reports, (version) => {
        expect(diff(version, version)).toEqual([]);
      }),
    );
  });
});

test("before the first sync, everything in the head is new, nothing is removed, and older reports are only counted", () => {
  const old = report([{ text: "Long ago", report: "docs/old.md" }], { path: "docs/old.md", published: "2026-01-01" });
  const base = report([{ text: "Rotate the keys" }, { text: "Alert on the queue" }]);
  const head = report([{ text: "Alert on the queue" }, { text: "Pin the images" }]);
  const version = (reports: Report[]): ReturnType<typeof aVersion> =>
    aVersion(reports, { policy: { ...POLICY, since: "2026-02-01" } });
  const effect = diffVersions(version([base, old]), version([head, old]), { today: "2026-03-02", isFirst: true });
  expect(effect.changes.map(({ type, subject }) => [type, subject])).toEqual([
    ["new", "Alert on the queue"],
    ["new", "Pin the images"],
  ]);
  expect([[...effect.tracked], effect.beforeSince]).toEqual([[head.path], 1]);
});
