import { describe, expect, test } from "vitest";
import { renderLint, renderRead, renderReadJson } from "../../src/report/listing.ts";
import { aCommitment, aReport } from "../support/builders.ts";

const TWO = [
  aReport({
    path: "docs/a.md",
    commitments: [
      aCommitment({ report: "docs/a.md", line: 9, tracker: "#12", done: true }),
      aCommitment({
        report: "docs/a.md",
        line: 10,
        subject: "Write it down",
        owner: null,
        due: null,
        dueText: "after the summer",
      }),
    ],
    problems: [
      { severity: "error", file: "docs/a.md", line: 10, message: "The due date is not a date." },
      { severity: "warning", file: "docs/a.md", line: null, message: "The report has no date." },
    ],
    skipped: [{ line: 20, text: "TBD", reason: "a placeholder", why: "left" }],
    readings: [
      { line: 12, text: "Thanks", taken: false, reasons: ["heading “Thanks”"] },
      { line: 7, text: "Next steps", taken: true, reasons: ["heading “Next steps”", "after the analysis"] },
      { line: 10, text: "Write it down", taken: true, reasons: ["the authors act"] },
      { line: 30, text: "", taken: true, reasons: ["announced by the sentence above"] },
    ],
  }),
  aReport({
    path: "docs/b.md",
    commitments: [
      aCommitment({
        report: "docs/b.md",
        line: 3,
        subject: "Say sorry",
        owner: null,
        due: null,
        dueText: null,
        done: false,
      }),
    ],
  }),
];

describe("read --json", () => {
  test("returns each commitment's fourteen documented fields in order", () => {
    const rows = JSON.parse(renderReadJson(TWO)) as Array<Record<string, unknown>>;
    expect(rows).toHaveLength(3);
    expect(Object.keys(rows[0]!)).toEqual([
      "report",
      "line",
      "text",
      "title",
      "owner",
      "due",
      "due_text",
      "recurs",
      "tracker",
      "done",
      "kind",
      "priority",
      "id",
      "reasons",
    ]);
    expect(rows[0]).toEqual({
      report: "docs/a.md",
      line: 9,
      text: "Add an alert for the queue by 2026-06-01 (@mira)",
      title: "Add an alert for the queue",
      owner: "@mira",
      due: "2026-06-01",
      due_text: "2026-06-01",
      recurs: null,
      tracker: "#12",
      done: true,
      kind: "detect",
      priority: null,
      id: null,
      reasons: ["heading “Next steps”", "after the analysis"],
    });
    expect(rows.map((row) => row["reasons"])).toEqual([rows[0]?.["reasons"], ["the authors act"], []]);
  });

  test("returns null for unknown fields", () => {
    const rows = JSON.parse(renderReadJson(TWO)) as Array<Record<string, unknown>>;
    expect(rows[2]).toMatchObject({ owner: null, due: null, due_text: null, tracker: null, done: false });
  });

  test("contains no workflow commands, although it preserves all texts", () => {
    const text = "##[error]x ##[##[debug] \u0085\u2028::warning::";
    const json = renderReadJson([aReport({ commitments: [aCommitment({ text })] })]);
    expect(json).not.toMatch(/##\[|[\u007F-\u009F\u2028]/);
    expect(JSON.parse(json)).toMatchObject([{ text }]);
  });

  test("returns an empty list if there are no commitments", () => {
    expect(renderReadJson([])).toBe("[]\n");
  });
});

describe("read", () => {
  test("prints a line for each commitment with its known fields, followed by the total", () => {
    expect(renderRead(TWO)).toBe(
      [
        "docs/a.md:9: Add an alert for the queue (done, owner @mira, due 2026-06-01, tracked in #12)",
        "docs/a.md:10: Write it down (due “after the summer”, not a date)",
        "docs/b.md:3: Say sorry",
        "3 commitments in 2 reports.",
        "",
      ].join("\n"),
    );
  });

  test("uses the singular for one commitment", () => {
    expect(renderRead([aReport()])).toMatch(/\n1 commitment in 1 report\.\n$/);
  });
});

describe("lint", () => {
  test("lists problems, commitments, untracked text with the reason, and hints for the writer", () => {
    expect(renderLint(TWO)).toBe(
      [
        "docs/a.md:10: error: The due date is not a date.",
        "docs/a.md:1: warning: The report has no date.",
        "docs/a.md:9: commitment: Add an alert for the queue (done, owner @mira, due 2026-06-01, tracked in #12)",
        "docs/a.md:10: commitment: Write it down (due “after the summer”, not a date)",
        "docs/a.md:12: left: heading “Thanks”",
        "docs/a.md:7: taken: heading “Next steps”, after the analysis",
        "docs/a.md:10: taken: “Write it down”: the authors act",
        "docs/a.md:30: taken: announced by the sentence above",
        "docs/a.md:20: skipped: TBD (a placeholder)",
        "docs/a.md:10: hint: 1 commitment has no owner: name who does it, such as “@ann adds an alert for the queue by 2027-03-31”.",
        "docs/b.md:3: commitment: Say sorry",
        "docs/b.md:3: hint: 1 commitment has no owner: name who does it, such as “@ann adds an alert for the queue by 2027-03-31”.",
        "docs/b.md:3: hint: 1 commitment has no date: say when, such as “Test the failover by 2027-03-31”.",
        "2 problems in 2 reports.",
        "",
      ].join("\n"),
    );
  });
});

describe("hostile text", () => {
  const hostile = "a\u001B[2Jb\u009B1mc\r\nd\u0000e\u0007f\u0008g";
  const report = aReport({
    path: `docs/${hostile}.md`,
    commitments: [aCommitment({ report: `docs/${hostile}.md`, subject: hostile, owner: hostile, tracker: hostile })],
    problems: [{ severity: "error", file: hostile, line: 1, message: hostile }],
    skipped: [{ line: 1, text: hostile, reason: hostile, why: "left" }],
  });

  test.for<[command: string, text: string, lines: number]>([
    ["read", renderRead([report]), 2],
    ["lint", renderLint([report]), 4],
  ])("can't control the terminal or start a new line in %s", ([, text, lines]) => {
    expect(text.split("\n")).toHaveLength(lines + 1);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  test("is preserved by read --json, although the output contains no escape characters", () => {
    const text = renderReadJson([report]);
    expect(text).not.toContain("\u001B");
    expect(JSON.parse(text)).toMatchObject([{ owner: hostile }]);
  });
});
