import { describe, expect, test } from "vitest";
import type { CommitmentChange } from "../../src/core/plan/diff.ts";
import { lintAnnotations } from "../../src/report/lint-annotations.ts";
import { aCommitment, aReport } from "../support/builders.ts";

describe("lint annotations without a diff", () => {
  test.for<[message: string, changes: Parameters<typeof aCommitment>[0]]>([
    ["Add an alert for the queue (@mira, due 2026-06-01)", {}],
    ["Add an alert for the queue (no owner, no due date)", { owner: null, due: null, dueText: null }],
    [
      "Add an alert for the queue (@mira, “after the summer” is not a date)",
      { due: null, dueText: "after the summer" },
    ],
  ])("contain the notice “%s” on the commitment's line", ([message, changes]) => {
    const report = aReport({ path: "docs/b.md", commitments: [aCommitment({ ...changes, line: 7 })] });
    expect(lintAnnotations([report], [], null)).toEqual([
      { level: "notice", file: "docs/b.md", line: 7, title: "Commitment", message },
    ]);
  });

  test("list each untracked text with the reason, starting with possible commitments", () => {
    const report = aReport({
      path: "docs/b.md",
      commitments: [],
      skipped: [
        { line: 3, text: "TBD", reason: "a placeholder", why: "left" },
        { line: 9, text: "We will see to it.", reason: "in no section", why: "hint" },
      ],
    });
    expect(lintAnnotations([report], [], null)).toMatchObject([
      { level: "notice", line: 9, title: "Not tracked", message: "We will see to it. (in no section)" },
      { level: "notice", line: 3, title: "Not tracked", message: "TBD (a placeholder)" },
    ]);
  });
});

test("lint annotations with a diff list problems first, then changes, then untracked text", () => {
  const report = aReport({
    path: "docs/b.md",
    commitments: [aCommitment()],
    skipped: [{ line: 3, text: "TBD", reason: "a placeholder", why: "left" }],
  });
  const problem = { severity: "error", file: "docs/b.md", line: 5, message: "Fix this." } as const;
  const change: CommitmentChange = {
    severity: "notice",
    type: "new",
    subject: "Write it down",
    sentence: "New.",
    file: "docs/b.md",
    line: 7,
  };
  expect(lintAnnotations([report], [problem], [change]).map(({ title, message }) => [title, message])).toEqual([
    ["Follow-through", "Fix this."],
    ["New commitment", "Write it down: New."],
    ["Not tracked", "TBD (a placeholder)"],
  ]);
});
