import { describe, expect, test } from "vitest";
import type { Commitment, Report } from "../../../src/core/model/commitment.ts";
import { diffCommitments } from "../../../src/core/plan/diff.ts";
import { aCommitment, aReport, REPORT_PATH } from "../../support/builders.ts";
import { Register } from "../../support/simulation.ts";
import type { TrackedIssue } from "../../../src/core/model/register.ts";

const MOMENT = { today: "2026-05-20", commit: null };

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
  return diffCommitments(base, head, issues, MOMENT).map(
    ({ severity, type, line, subject, sentence }) => `${severity} ${type} ${line} ${subject}: ${sentence}`,
  );
}

describe("the changes from a merge", () => {
  test("are empty if nothing changes or only drafts change", () => {
    const only = report([{ text: "One" }]);
    expect(diff([only], [only])).toEqual([]);
    expect(diff([], [{ ...only, draft: true }])).toEqual([]);
  });

  test("list each new commitment with its owner and due date", () => {
    const items = [
      { text: "One", owner: null, due: null, dueText: "soon" },
      { text: "Two", owner: null, due: null, dueText: null },
      { text: "Three", owner: "@mira", due: "2026-06-01" },
    ];
    expect(diff([], [report(items)])).toEqual([
      "notice new 5 One: New: no owner, no date in `soon`.",
      "notice new 6 Two: New: no owner, no due date.",
      "notice new 7 Three: New: `@mira`, due 2026-06-01.",
    ]);
  });

  test("count slips and days, but not for a due date that moved earlier", () => {
    const base = [report([{ text: "One", due: "2026-06-01" }])];
    expect(diff(base, [report([{ text: "One", due: "2026-07-01", reason: "vendor" }])])).toEqual([
      "notice moved 5 One: Due date moved later by 30 days: 2026-06-01 → 2026-07-01, reason: `vendor`. 1st slip, +30 days since first promised.",
    ]);
    expect(diff(base, [report([{ text: "One", due: "2026-05-25" }])])).toEqual([
      "notice moved 5 One: Due date moved earlier by 7 days: 2026-06-01 → 2026-05-25.",
    ]);
  });

  test("include the issue's earlier slips, and show a negative delay if the new due date is before the original one", () => {
    const register = new Register();
    const dates = ["2026-06-01", "2026-05-01", "2026-05-10", "2026-05-12"];
    for (const due of dates)
      register.apply(register.plan([report([{ text: "One", due }])], "2026-04-01"), "2026-04-01");
    const { tracked } = register.select();
    const [base, head] = [report([{ text: "One", due: "2026-05-12" }]), report([{ text: "One", due: "2026-05-20" }])];
    expect(diff([base], [head], tracked)).toEqual([
      expect.stringContaining("3rd slip, -12 days since first promised."),
    ]);
  });

  test("list a withdrawal, which needs a reason", () => {
    const base = [report([{ text: "One" }])];
    expect(diff(base, [report([], { withdrawn: withdrawn("One", "too dear") })])).toEqual([
      "notice withdrawn 12 One: Withdrawn in its report, reason: `too dear`.",
    ]);
    expect(diff(base, [report([], { withdrawn: withdrawn("One", null) })])).toEqual([
      "error withdrawn 12 One: Withdrawn in its report. Say why: `~~text~~ withdrawn: the reason`.",
    ]);
    expect(diff([], [report([], { withdrawn: withdrawn("Never promised", null) })])).toEqual([]);
  });

  test("list a removal, which needs an explanation unless the commitment is settled", () => {
    const register = new Register();
    const base = [report([{ text: "One" }])];
    expect(diff(base, [])).toEqual([expect.stringContaining("error removed 5 One: Removed without explanation.")]);
    expect(diff([report([{ text: "One", done: true }])], [])).toEqual(["notice removed 5 One: Its line is removed."]);
    register.apply(register.plan(base, "2026-04-01"), "2026-04-01");
    register.set(1, { state: "closed", state_reason: "not_planned", closed_at: "2026-05-01T00:00:00Z" });
    expect(diff(base, [], register.select().tracked)).toEqual([
      "notice removed 5 One: Its line is removed (closed as not planned).",
    ]);
  });

  test("list changed texts and owners", () => {
    const base = [report([{ text: "Add an alert for the queue depth", owner: null }])];
    const head = [report([{ text: "Add an alert for the queue depth and lag", owner: "@jo" }])];
    expect(diffCommitments(base, head, [], MOMENT)).toMatchObject([
      { type: "reworded", file: REPORT_PATH },
      { type: "owner", sentence: "Owner changed: nobody → `@jo`." },
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
